import type { WorkStock } from "./work-stock";

/** 法院. */
export const courtWork: WorkStock = {
  unit: "某区人民法院",
  offices: [
    "综合办公室",
    "政治部",
    "立案庭",
    "刑事审判庭",
    "民事审判庭",
    "执行局",
    "审判管理办公室",
    "司法警察大队",
  ],
  duties: [
    "依法审判法律规定由区人民法院管辖的刑事、民事、行政案件。",
    "依法执行已经发生法律效力的判决、裁定。",
    "调查研究审判工作中的法律适用问题，参与社会治安综合治理。",
  ],
  works: [
    {
      figures: "letters|件|60..260；answered|件|letters*90..98；replied|%|answered/letters",
      told: [
        "全年共收到群众来信来访{letters}，办结{answered}，办结率{replied}。",
        "{year}年受理信访{letters}，其中办结{answered}，办结率为{replied}。",
      ],
      retold: ["信访办结率{replied}，群众诉求得到及时回应。"],
    },
    {
      figures: "filings|件|800..2600；deliveries|次|3000..9800；recordings|场|400..1600",
      told: [
        "全年网上立案{filings}、电子送达{deliveries}、庭审直播{recordings}。",
        "实现电子送达{deliveries}，网上立案{filings}，庭审直播{recordings}。",
      ],
      retold: ["全年网上立案{filings}，电子送达{deliveries}。"],
    },
    {
      figures: "jurors|名|60..240；women|名|jurors*35..50；men|名|jurors-women",
      told: [
        "现有人民陪审员{jurors}，其中女性{women}，男性{men}。",
        "全院共选任人民陪审员{jurors}，男性、女性分别为{men}和{women}。",
      ],
      retold: ["{jurors}人民陪审员依法履职。"],
    },
  ],
  elsewhere: ["全市法院共网上立案16823件。", "2020年我院庭审直播188场。"],
};

/** 乡镇. */
export const townshipWork: WorkStock = {
  unit: "某县某镇人民政府",
  offices: [
    "党政综合办公室",
    "经济发展办公室",
    "社会事务办公室",
    "自然资源和生态环境办公室",
    "社会治安和应急管理办公室",
    "综合行政执法大队",
  ],
  duties: [
    "执行本级人民代表大会的决议和上级国家行政机关的决定。",
    "管理本行政区域内的经济、教育、文化、卫生等工作。",
    "保护公民的合法权利，维护社会稳定。",
  ],
  works: [
    {
      figures: "calls|件|180..920；settled|件|calls*92..99；settlement|%|settled//calls",
      told: [
        "全年受理政务热线工单{calls}，按期办结{settled}，办结率{settlement}。",
        "共受理各类热线工单{calls}，其中按期办结{settled}，按期办结率达{settlement}。",
      ],
      retold: ["热线工单办结率{settlement}，得到群众好评。"],
    },
    {
      figures: "toilets|户|60..500；lamps|盏|80..600；trees|株|1200..9000",
      told: [
        "完成户厕改造{toilets}，安装路灯{lamps}，栽植绿化苗木{trees}。",
        "全镇安装路灯{lamps}，改造户厕{toilets}，栽植绿化苗木{trees}。",
      ],
      retold: ["安装路灯{lamps}、改造户厕{toilets}，村庄面貌焕然一新。"],
    },
    {
      figures: "elders|人|300..1200；alone|人|elders*20..35；together|人|elders-alone",
      told: [
        "全镇享受高龄补贴老人{elders}，其中独居老人{alone}，与家人同住老人{together}。",
        "为老人发放高龄补贴，惠及{elders}，其中独居{alone}，与家人同住{together}。",
      ],
      retold: ["高龄补贴发放及时足额，独居老人得到重点照顾。"],
    },
  ],
  elsewhere: ["全县共改造户厕5260户。", "2021年我镇安装路灯46盏。"],
};
