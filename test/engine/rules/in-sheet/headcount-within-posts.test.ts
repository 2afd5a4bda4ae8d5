import { headcountWithinPosts } from "../../../../src/engine/rules/in-sheet/headcount-within-posts";
import { testRule } from "../test-rule";

testRule(headcountWithinPosts, {
  passes: {
    "every post filled": `
      # 基础数据表
      | 财政供养人员情况（人） | 编制数 | 2023年实际在职人数 | 控制率 |
      | " | 31 | 31 | 100% |`,
    "posts left open": `
      # 基础数据表
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | '143人' | '136' | '95.10%' |`,
  },
  silent: {
    "a blank": `
      # 基础数据表
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | — | 3 | |`,
    "no establishment of its own": `
      # 基础数据表
      | 财政供养人员情况 | 编制数 | 实际在职人数 | 控制率 |
      | " | 0 | 3 | |`,
  },
  finds: {
    "more people than posts": [
      `# 基础数据表
       | 财政供养人员情况（人） | 编制数 | 2023年实际在职人数 | 控制率 |
       | " | 31 | 32 ^ | 103.23% |`,
      "实际在职人数32超过编制数31，超编1人，请核实或说明。",
      { verdict: "contradiction" },
    ],
  },
});
