import { exactQuantityOf } from "../compare-sum";
import { allEvidence, equal } from "../evidence";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** 在职人数 ≤ 编制数: beyond it the staffing rate is over 100 %. */
export const headcountWithinPosts = defineRule({
  id: "headcount-within-posts",
  title: "在职人数不超过编制数",
  basis: "基础数据表：财政供养人员控制率以100%为限",
  severity: "verify",
  needs: ["baseData"],
  *check({ baseData: { staffing } }) {
    const posts = exactQuantityOf(staffing?.posts);
    const headcount = exactQuantityOf(staffing?.headcount);
    // Posts of 0 are a unit without an establishment, whose people are paid otherwise.
    if (staffing === undefined || posts?.value.gt(0) !== true || headcount === undefined) return;
    if (headcount.value.lte(posts.value)) {
      yield equal(staffing.headcount, staffing.posts);
      return;
    }
    const over = headcount.value.minus(posts.value).toFixed();
    yield {
      at: staffing.headcount.at,
      verdict: "contradiction",
      message: `实际在职人数${staffing.headcount.shown}超过编制数${staffing.posts.shown}，超编${over}人，请核实或说明。`,
      because: allEvidence([staffing.headcount, staffing.posts]),
      ...bothSides(headcount.value, posts.value, 0),
    };
  },
});
