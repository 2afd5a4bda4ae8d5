import type { WorkStock } from "./work-stock";

/** 公路. */
export const roadsWork: WorkStock = {
  unit: "某市公路养护中心",
  offices: ["综合科", "养护工程科", "桥隧科", "路产保护科", "计划财务科", "安全应急科"],
  duties: [
    "承担普通国省道的日常养护和小修保养。",
    "承担公路桥梁隧道的检查、检测和技术档案管理。",
    "参与公路突发事件的应急处置和抢通。",
  ],
  works: [
    {
      figures: "trucks|辆|2000..9000；overloaded|辆|trucks*3..9；overload|%|overloaded//trucks",
      told: [
        "治超站共检测货车{trucks}，查处超限车辆{overloaded}，超限率{overload}。",
        "全年检测货车{trucks}，其中超限{overloaded}，超限率为{overload}。",
      ],
      retold: ["货车超限率控制在{overload}，路产路权得到保护。"],
    },
    {
      figures: "slides|处|12..90；teams|支|4..18；workers|人次|300..1800",
      told: [
        "汛期处置边坡塌方{slides}，出动抢险队伍{teams}，投入抢险人员{workers}。",
        "组建抢险队伍{teams}，投入抢险人员{workers}，汛期处置边坡塌方{slides}。",
      ],
      retold: ["汛期处置边坡塌方{slides}，保障了道路畅通。"],
    },
    {
      figures: "spans|座|60..300；first|座|spans*55..75；second|座|spans-first",
      told: [
        "管养桥梁{spans}，其中一类桥{first}，二类桥{second}。",
        "目前管养桥梁共{spans}，一类桥、二类桥分别为{first}、{second}。",
      ],
      retold: ["管养桥梁{spans}，全部处于安全运行状态。"],
    },
  ],
  elsewhere: ["全省普通国省道里程42150公里。", "2020年中心处置边坡塌方11处。"],
};

/** 林业. */
export const forestryWork: WorkStock = {
  unit: "某县林业局",
  offices: ["办公室", "造林绿化股", "资源管理股", "森林防火股", "产业发展股", "计划财务股", "林长制工作股"],
  duties: [
    "负责全县林业和草原及其生态保护修复的监督管理。",
    "组织造林绿化和森林抚育工作。",
    "负责森林防火的预防和宣传教育。",
  ],
  works: [
    {
      figures: "cases|起|30..160；punished|起|cases*90..98；solved|%|punished/cases",
      told: [
        "全年受理涉林案件{cases}，查处{punished}，查处率{solved}。",
        "{year}年共受理涉林案件{cases}，查处{punished}，案件查处率为{solved}。",
      ],
      retold: ["涉林案件查处率{solved}，森林资源得到有效保护。"],
    },
    {
      figures: "seedlings|株|20000..160000；volunteers|人次|2000..16000；posters|张|1000..9000",
      told: [
        "组织义务植树{volunteers}，栽植苗木{seedlings}，张贴防火宣传画{posters}。",
        "参加义务植树{volunteers}；全县栽植苗木{seedlings}；张贴防火宣传画{posters}。",
      ],
      retold: ["组织义务植树{volunteers}，张贴防火宣传画{posters}。"],
    },
    {
      figures: "chiefs|名|200..700；village|名|chiefs*70..85；town|名|chiefs-village",
      told: [
        "全县共设林长{chiefs}，其中村级林长{village}，乡级林长{town}。",
        "设立各级林长{chiefs}，包括乡级林长{town}、村级林长{village}。",
      ],
      retold: ["{chiefs}林长巡林护林常态化。"],
    },
  ],
  elsewhere: ["全市共设林长6350名。", "2019年全县受理涉林案件28起。"],
};
