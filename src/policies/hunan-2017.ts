import type { Policy } from "../engine/scoring/policy";
import { derivePolicy } from "./derive-policy";
import { national } from "./national";

/** Points for the 基础数据表, as the table of indicators for whole-unit evaluation prints them. A part of a step takes nothing. */
export const hunan2017: Policy = derivePolicy(national, {
  id: "hunan-2017",
  family: "hunan",
  title: "湖南（2017年评分表）",
  source: "湖南省部门整体支出绩效评价指标表（2017年度）；自评表同通版",
  years: { from: 2017 },
  rubric: [
    {
      measure: "staffing-rate",
      title: "在职人员控制率",
      points: "5",
      rule: { kind: "per-step", side: "above", limit: "100", step: "1", deduct: "0.5" },
    },
    {
      measure: "three-public-change",
      title: "三公经费变动率",
      points: "8",
      rule: { kind: "per-step", side: "above", limit: "0", step: "1", deduct: "0.8" },
    },
    {
      measure: "budget-completion",
      title: "预算完成率",
      points: "5",
      rule: { kind: "per-step", side: "below", limit: "100", step: "5", deduct: "2" },
    },
    {
      measure: "budget-control",
      title: "预算控制率",
      points: "5",
      // Not confirmed in a primary source: change it where the local table says otherwise.
      rule: {
        kind: "ladder",
        steps: [
          { upTo: "0", points: "5" },
          { upTo: "10", points: "4" },
          { upTo: "20", points: "3" },
          { upTo: "30", points: "2" },
        ],
        beyond: "0",
      },
    },
  ],
});
