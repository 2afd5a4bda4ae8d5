import {
  type AnnotatedUnit,
  balance,
  breakdown,
  change,
  completion,
  rate,
  sentence,
} from "../annotation";

/** A county's meteorological office. */
export const meteorologicalOffice: AnnotatedUnit = {
  kind: "meteorological office",
  unit: "青汊县气象局",
  year: 2022,
  sentences: [
    sentence(
      "全年共发布各类预警信号{250期:预警信号}，其中暴雨{120期:暴雨}、大风{80期:大风}、雷电{50期:雷电}，较上年增加{50期:预警信号}，增长{25%:预警信号}。",
      breakdown("250期", ["120期", "80期", "50期"], "part"),
      change("up", { now: "250期", amount: "50期#2", share: "25%" }),
    ),
    sentence(
      "人工影响天气专项年初结转{12.5万元:年初结转}，本年财政拨入{87.5万元:财政拨入/拨入}，全年实际支出{92万元:支出}，年末结余{8万元:结余}，计划作业{40次:作业}，实际完成{44次:作业/完成}，完成率{110%:完成率}。",
      balance("12.5万元", ["87.5万元"], [], "92万元", "8万元"),
      completion("44次", "40次", "110%"),
    ),
    sentence(
      "我局现有区域自动站{64个:区域自动站/自动站}，<2022年>应维护{64个:维护}，实际维护{62个:维护}，维护率为{96.88%:维护率}；",
      rate("96.88%", "62个", "64个#2|64个"),
    ),
  ],
};
