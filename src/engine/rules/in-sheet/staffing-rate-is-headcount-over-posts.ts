import { checkRate } from "../check-rate";
import { defineRule } from "../rule";

/** 控制率 = 在职人数 ÷ 编制数. */
export const staffingRateIsHeadcountOverPosts = defineRule({
  id: "staffing-rate-is-headcount-over-posts",
  title: "控制率等于在职人数除以编制数",
  basis: "基础数据表：财政供养人员控制率＝实际在职人数 ÷ 编制数",
  severity: "error",
  needs: ["baseData"],
  *check({ baseData: { staffing } }) {
    // A form without the rate's column asks for none.
    if (staffing?.rate === undefined) return;
    const { posts, headcount, rate } = staffing;
    const outcome = checkRate({ part: headcount, whole: posts, rate, family: 0 });
    if (outcome !== undefined) yield outcome;
  },
});
