import type { WorkStock } from "./work-stock";

/** 残联. */
export const federationWork: WorkStock = {
  unit: "某区残疾人联合会",
  offices: ["办公室", "康复部", "教育就业部", "维权部", "宣传文体部"],
  duties: [
    "代表残疾人利益，维护残疾人合法权益。",
    "开展残疾人康复、教育、就业和文化体育工作。",
    "管理和指导各类残疾人社会组织。",
  ],
  works: [
    {
      figures: "cards|本|300..1200；fresh|本|cards*55..75；renewed|本|cards-fresh",
      told: [
        "全年办理残疾人证{cards}，其中新办{fresh}，换发{renewed}。",
        "{year}年共办理残疾人证{cards}，新办、换发分别为{fresh}和{renewed}。",
      ],
      retold: ["全年办理残疾人证{cards}，做到即来即办。"],
    },
    {
      figures: "calls|件|40..200；resolved|件|calls*88..97；resolution|%|resolved/calls",
      told: [
        "接待残疾人来信来访{calls}，解决{resolved}，解决率{resolution}。",
        "全年受理残疾人信访{calls}，已解决{resolved}，解决率达到{resolution}。",
      ],
      retold: ["残疾人信访解决率{resolution}。"],
    },
    {
      figures: "wheelchairs|辆|20..180；hearing|台|15..120；needy|户|120..700",
      told: [
        "发放轮椅{wheelchairs}、助听器{hearing}，走访慰问困难残疾人家庭{needy}。",
        "走访慰问困难残疾人家庭{needy}，发放助听器{hearing}，发放轮椅{wheelchairs}。",
      ],
      retold: ["走访慰问困难残疾人家庭{needy}，发放轮椅{wheelchairs}。"],
    },
  ],
  elsewhere: ["全市持证残疾人共125600人。", "2020年全区办理残疾人证265本。"],
};

/** 财政局. */
export const financeWork: WorkStock = {
  unit: "某县财政局",
  offices: [
    "办公室",
    "预算股",
    "国库股",
    "行政政法股",
    "社会保障股",
    "农业农村股",
    "绩效管理股",
    "监督评价局",
  ],
  duties: [
    "拟订全县财政发展规划和政策并组织实施。",
    "管理全县各项财政收支，编制年度预决算草案。",
    "负责政府采购监督管理和国有资产管理。",
  ],
  works: [
    {
      figures: "audits|个|60..300；finished|个|audits*88..97；finish|%|finished/audits",
      told: [
        "全年受理政府采购备案项目{audits}，办结{finished}，办结率{finish}。",
        "共受理政府采购备案项目{audits}，其中已办结{finished}，办结率为{finish}。",
      ],
      retold: ["政府采购备案办结率{finish}。"],
    },
    {
      figures: "subsidies-paid|笔|20000..90000；households|户|12000..60000；hotlines|次|300..1500",
      told: [
        "发放惠农补贴{subsidies-paid}，惠及农户{households}，接听群众咨询电话{hotlines}。",
        "惠农补贴惠及农户{households}，全年发放{subsidies-paid}；接听群众咨询电话{hotlines}。",
      ],
      retold: ["惠农补贴惠及农户{households}，接听群众咨询电话{hotlines}。"],
    },
    {
      figures: "accountants|人|200..900；seniors|人|accountants*15..30；juniors|人|accountants-seniors",
      told: [
        "组织会计人员继续教育{accountants}，其中中级以上{seniors}，初级{juniors}。",
        "全年参加会计继续教育{accountants}，包括中级以上人员{seniors}、初级人员{juniors}。",
      ],
      retold: ["组织会计人员继续教育{accountants}。"],
    },
  ],
  elsewhere: ["全市会计人员继续教育共5230人。", "2020年全县惠农补贴惠及农户11020户。"],
};
