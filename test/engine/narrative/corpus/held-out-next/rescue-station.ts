import { type AnnotatedUnit, breakdown, change, completion, rate, sentence } from "../annotation";

/** A city's rescue station for people without means. */
export const rescueStation: AnnotatedUnit = {
  kind: "rescue station",
  unit: "沅陂市救助管理站",
  year: 2022,
  sentences: [
    sentence(
      "<2022年>共救助流浪乞讨人员{850人次:流浪乞讨人员/救助}，其中站内救助{510人次:站内救助}，站外救助{340人次:站外救助}，护送返乡{68人次:护送返乡}，同比减少{150人次:流浪乞讨人员/救助}，下降{15%:流浪乞讨人员/救助}；",
      breakdown("850人次", ["510人次", "340人次"], "part"),
      change("down", { now: "850人次", amount: "150人次", share: "15%" }),
    ),
    sentence(
      "街面巡查计划{360次:街面巡查@target}，实际开展{378次:街面巡查@actual}，完成率{105%:完成率}；发放问卷{200份:问卷}，收回有效问卷{190份:有效问卷}，回收率{95%:回收率}，其中满意{171份:满意}，满意度{90%:满意度}。",
      completion("378次", "360次", "105%"),
      rate("95%", "190份", "200份"),
      rate("90%", "171份", "190份"),
    ),
  ],
};
