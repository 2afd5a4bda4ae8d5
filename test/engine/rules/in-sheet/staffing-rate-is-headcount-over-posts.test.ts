import { staffingRateIsHeadcountOverPosts } from "../../../../src/engine/rules/in-sheet/staffing-rate-is-headcount-over-posts";
import { testRule } from "../test-rule";

testRule(staffingRateIsHeadcountOverPosts, {
  passes: {
    "every post filled": `
      # 基础数据表
      | 财政供养人员情况（人） | 编制数 | 2023年实际在职人数 | 控制率 |
      | " | 31 | 31 | 100% |`,
    "a rate rounded to a whole per cent": `
      # 基础数据表
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | '143人' | '136人' | 95% |`,
    "a rate typed as text, and one typed under a heading of per cent": `
      # 上年
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | 143 | 136 | '95.10%' |
      # 本年
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率（%） |
      | " | 143 | 136 | 95.1 |`,
    "full width digits, and a share of 1 without a sign": `
      # 上年
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | '３１' | '３１人' | '１００％' |
      # 本年
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | 143 | 136 | 0.951 |`,
    "a formula that shows a whole per cent": `
      # 基础数据表
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | 31 | 30 | =C2/B2 ⇒ 0.967741935483871 ⇒ 97% |`,
  },
  silent: {
    "a division by no posts": `
      # 基础数据表
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | 0 | 0 | #DIV/0! |`,
    "blank people": `
      # 基础数据表
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | 31 | | 100% |`,
    "no posts, no rate": `
      # 基础数据表
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | 0 | 3 | |`,
    "a rate that cannot be read": `
      # 基础数据表
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | 143 | 136 | '95.↵10%' |`,
    "a form without a rate": `
      # 基础数据表
      | 财政供养人员情况 | 编制数 | 实际在职人数 |
      | " | 31 | 30 |`,
  },
  finds: {
    "a rate that the people cannot give": [
      `# 基础数据表
       | 财政供养人员情况（人） | 编制数 | 2023年实际在职人数 | 控制率 |
       | " | 143 | 136 | 96.1% ^ |`,
      "控制率填96.1%，按实际在职人数136 ÷ 编制数143应为95.10%。",
      { fixed: "D2 = 0.951" },
    ],
    "posts divided by people": [
      `# 基础数据表
       | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
       | " | 40 | 32 | '125%' ^ |`,
      "控制率填125%，按实际在职人数32 ÷ 编制数40应为80.00%。",
      { fixed: 'D2 = "80%"' },
    ],
    "a blank rate": [
      `# 基础数据表
       | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
       | " | 143 | 136 | ^ |`,
      "控制率空白，按实际在职人数136、编制数143应为95.10%。",
      { severity: "hint", verdict: "missing", fixed: 'D2 = "95.10%"' },
    ],
    "a share of 1 and a percentage, each in its own notation": [
      `# 上年
       | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
       | " | 143 | 136 | 0.961 ^ |
       # 本年
       | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
       | " | 143 | 136 | 96.1 ^ |`,
      [
        "控制率填0.961，按实际在职人数136 ÷ 编制数143应为95.10%。",
        "控制率填96.1，按实际在职人数136 ÷ 编制数143应为95.10%。",
      ],
      { fixed: "D2 = 0.951, D2 = 95.1" },
    ],
    "a rate that was cut off": [
      `# 基础数据表
       | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
       | " | 3 | 2 | 66.6% ^ |`,
      "控制率填66.6%，按实际在职人数2 ÷ 编制数3应为66.67%，所填是截尾而不是四舍五入。",
      { severity: "verify", fixed: "D2 = 0.667" },
    ],
    "a rate that a formula gives wrong, which nobody overwrites": [
      `# 基础数据表
       | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
       | " | 40 | 32 | =B2/C2 ⇒ 1.25 ⇒ 125% ^ |`,
      "控制率填125%，按实际在职人数32 ÷ 编制数40应为80.00%。",
      { fixed: "" },
    ],
  },
});
