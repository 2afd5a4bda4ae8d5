import type { WorkStock } from "./work-stock";

/** 学校. */
export const schoolWork: WorkStock = {
  unit: "某市第三中学",
  offices: ["办公室", "教务处", "政教处", "总务处", "教科室", "团委", "安全保卫科"],
  duties: [
    "贯彻党的教育方针，实施初中和高中学历教育。",
    "组织教育教学活动，开展教育科学研究。",
    "管理学校资产和经费，改善办学条件。",
  ],
  works: [
    {
      figures: "students|人|900..2600；boys|人|students*48..53；girls|人|students-boys",
      told: [
        "{year}年秋季学期在校学生{students}，其中男生{boys}，女生{girls}。",
        "学校现有学生{students}，男生、女生分别为{boys}和{girls}。",
      ],
      retold: ["全校{students}学生受益。", "学校现有学生{students}，教学秩序良好。"],
    },
    {
      figures: "tested|人|300..700；passed|人|tested*86..97；pass|%|passed/tested",
      told: [
        "全年参加体质健康测试{tested}，达标{passed}，达标率为{pass}。",
        "今年我校接受体质健康测试的学生{tested}，其中达标{passed}，达标率{pass}。",
      ],
      retold: ["体质健康测试达标{passed}，达标率达{pass}。"],
    },
    {
      figures: "lectures|节|40..160；visits|户|200..800；papers|篇|10..60",
      told: [
        "全年组织公开课{lectures}，家访学生家庭{visits}，教师发表论文{papers}。",
        "教师全年上公开课{lectures}、发表论文{papers}，班主任家访学生家庭{visits}。",
      ],
      retold: ["全年家访学生家庭{visits}，教师发表论文{papers}。"],
    },
  ],
  elsewhere: [
    "全市普通中学在校学生86420人，专任教师6215人。",
    "2019年学校被评为市级文明校园，当年在校学生1106人。",
  ],
};

/** 医院. */
export const hospitalWork: WorkStock = {
  unit: "某县人民医院",
  offices: ["党政办公室", "医务科", "护理部", "财务科", "公共卫生科", "设备科", "医保办", "信息科"],
  duties: [
    "承担全县医疗救治、急诊急救和预防保健任务。",
    "开展医学教学、科研和基层医务人员培训。",
    "承担突发公共卫生事件的紧急医学救援。",
  ],
  works: [
    {
      figures: "surgeries|台|1800..6200；major|台|surgeries*28..46；minor|台|surgeries-major",
      told: [
        "全年完成手术{surgeries}，其中三四级手术{major}，一二级手术{minor}。",
        "{year}年实施手术{surgeries}，包括三四级手术{major}、一二级手术{minor}。",
      ],
      retold: ["全年完成手术{surgeries}，其中三四级手术{major}。"],
    },
    {
      figures: "rescues|例|300..900；saved|例|rescues*88..97；rescued|%|saved/rescues",
      told: [
        "共救治胸痛、卒中患者{rescues}，救治成功{saved}，成功率{rescued}。",
        "胸痛、卒中中心全年收治患者{rescues}，成功救治{saved}，救治成功率为{rescued}。",
      ],
      retold: ["胸痛、卒中患者救治成功率{rescued}。"],
    },
    {
      figures: "contracts|户|2000..9000；checks|人|6000..20000；referrals|人次|150..900",
      told: [
        "家庭医生签约服务家庭{contracts}，为老年人免费体检{checks}，双向转诊患者{referrals}。",
        "双向转诊患者{referrals}；免费体检老年人{checks}，签约家庭{contracts}。",
      ],
      retold: ["双向转诊患者{referrals}，分级诊疗格局初步形成。"],
    },
  ],
  elsewhere: ["全县医疗机构共完成手术9870台。", "2018年医院完成手术1560台，创建为二级甲等医院。"],
};
