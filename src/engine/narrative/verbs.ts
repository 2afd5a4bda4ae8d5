import { phraseAt, phraseTable } from "../numbers/phrase-table";

/**
 * Verbs of reporting: what a unit of any kind does and counts. Characters alone decide, so that words that are as often nouns
 * (工作, 服务, 项目, 计划) are missing, or listed in `nounsLikeVerbs` with what makes them one.
 */
const verbList =
  "开展 举办 组织 组织开展 召开 举行 承办 承接 主办 协办 进行 实施 推进 推动 完成 实现 达到 达成 落实 推行 启动 " +
  "受理 办理 办结 审理 审结 审执结 适用 形成 修补 新修 新植 新购 新招 新聘 审查 审核 审批 评审 评查 立案 结案 查处 查办 处理 处置 化解 调解 调处 排查 排查出 排查发现 发现 查找 整改 整治 纠正 纠治 督办 督查 督导 巡查 巡视 巡察 检查 抽查 抽检 检测 检验 监测 监管 检定 稽查 核查 复查 走访 回访 慰问 看望 约谈 " +
  "接收 接待 接诊 接访 接听 接处 收到 收治 收集 收缴 收回 收储 征收 征集 征求 受赠 接受 救治 救助 救济 帮扶 帮助 资助 补助 补贴 奖励 奖补 表彰 扶持 支持 援助 安置 安排 安装 保障 挽回 减少 减免 避免 预防 " +
  "发放 发布 发送 发表 发行 印发 印制 印刷 编印 编写 编辑 编发 编纂 制定 制作 制发 出台 起草 修订 修改 修缮 修复 修建 修剪 清理 清除 清退 清运 清淤 清查 废止 下发 转发 报送 上报 推送 推荐 刊发 刊登 发文 播放 播出 张贴 悬挂 设置 设立 设有 设 内设 下设 下辖 管辖 辖 辖有 成立 组建 建立 建成 建设 建造 新建 新设 新增 新建成 改建 扩建 改造 改扩建 翻修 翻新 维修 维护 养护 管护 更换 更新 升级 添置 购置 购买 采购 配备 配置 配发 配套 配送 引进 引入 招聘 招录 招收 招生 录用 录取 聘用 聘请 选派 选聘 选任 聘任 选取 选拔 派出 派驻 派遣 抽调 调配 " +
  "培训 培养 培育 培育创建 正在培育创建 教育 宣传 宣讲 辅导 讲解 演出 展出 展览 巡演 放映 借阅 接送 服务 服务群众 惠及 覆盖 受益 辐射 吸引 带动 动员 发动 参与 参加 参训 参观 参赛 出席 获得 获 获评 获批 荣获 评选 评定 评为 认定 认证 命名 授予 通过 验收 竣工 开工 完工 投产 投入 投入使用 投放 投资 拨付 支付 支出 使用 筹集 筹措 争取 下达 到位 上缴 缴纳 减征 返还 追回 追缴 追究 追加 核减 核增 核拨 调增 调减 压减 节约 节省 结余 结转 " +
  "种植 栽植 栽种 补植 造林 营造 抚育 防治 绿化 治理 修造 疏浚 加固 硬化 铺设 铺装 架设 拆除 拆迁 征地 腾退 关停 取缔 查封 扣押 没收 销毁 捣毁 破获 侦破 抓获 逮捕 起诉 提起 受审 判决 执行 执结 调撤 裁定 判处 处罚 罚没 移送 移交 交办 转办 答复 回复 回应 反馈 解答 解决 解除 解矫 办案 出警 出动 出具 出版 打造 打掉 打击 创建 创作 创办 创成 申报 申请 申领 登记 登录 注册 注销 备案 颁发 核发 换发 补发 签订 签署 签约 签发 履行 对接 联系 联合 联动 走访慰问 采集 采样 录入 上传 下载 访问 浏览 阅读 点击 转载 接入 归档 整理 数字化 摄制 拍摄 挖掘 保护 收藏 捐赠 捐助 募集 献血 诊疗 诊治 筛查 体检 接种 随访 签约服务 手术 出院 入院 住院 分娩 转诊 会诊 入学 毕业 就读 在读 报考 录得 升学 就业 创业 转移 输出 脱贫 返贫 消除 销号 退出 淘汰 报废 处分 问责 立项 结题 结项 授权 转化 鉴定 仲裁 公证 见证 代理 辩护 咨询 提供 提出 提升 提高 提交 增加 增长 下降 降低 缩短 延长 扩大 新开 开通 开设 开放 开办 开发 开启 开出 出租 出让 供应 供给 供水 供电 处治 抢修 抢通 抢险 清扫 保洁 巡护 扑救 扑灭 救援 疏散 转移安置 演练 值守 值班 核实 核定 核销 核准 换证 换届 更正 追责 谈话 提醒 诫勉 点评 评估 评价 考核 考试 测试 测评 抽样 统计 调查 调研 摸排 摸底 普查 勘查 勘测 勘界 测绘 规划建设 划定 划转 流转 托管 代管 代办 帮办 网办 受惠 享受 领取 申请到 收看 收听 观看 观摩 学习 交流 研讨 讨论 研究 审议 表决 通报 公示 公开 公布 曝光 揭牌 挂牌 授牌 赠送 分发 派发 累计发放 兑现 兑付 化债 偿还 清偿 盘活 纳入 列入 归集 涉及 包括 包含 含 涵盖 拥有 现有 共有 建有 留存 在册";

const verbs = phraseTable<true>([[true, [...new Set(verbList.split(" "))].join(" ")]]);

/** The verb that stands at this offset of a text, with the 了 or 过 behind it; undefined where none does. */
export function verbAt(
  text: string,
  at: number,
): { readonly words: string; readonly end: number } | undefined {
  const verb = phraseAt(verbs, text, at);
  if (verb === undefined) return undefined;
  const end = at + verb.words.length;
  return { words: verb.words, end: "了过".includes(text.charAt(end)) && end < text.length ? end + 1 : end };
}

/** Whether a text ends with a verb: "我局新建". */
export function endsWithVerb(text: string): boolean {
  for (let length = Math.min(6, text.length); length > 0; length -= 1) {
    const verb = phraseAt(verbs, text, text.length - length);
    if (verb?.words.length === length) return true;
  }
  return false;
}

/** What a verb came to, behind it: 调处成功, 审核通过. */
export const complements = phraseTable<true>([
  [
    true,
    "成功 完成 完毕 到位 合格 达标 通过 结束 办结 成立 及时 有效 属实 出 到 成 入 回 好 起 给 为 于 至 了 过",
  ],
]);

/** Behind another verb they go on with it; what they govern is the object: 组织召开会议, 印发实施方案. */
export const countableActs: ReadonlySet<string> = new Set(
  "召开 开展 举办 举行 参加 参与 印发 制定 完成 办理 成立 设立 建成 组织 组织开展 实施 承办 发放 出台 修订 新建 受理".split(
    " ",
  ),
);

/** Verbs of which money is the object: 挽回经济损失, 发放补助资金. Any other verb before an amount is part of a name (教育支出). */
export const moneyVerbs: ReadonlySet<string> = new Set(
  "挽回 减少 避免 追回 发放 累计发放 拨付 投入 投资 完成 争取 筹集 筹措 兑现 兑付 收缴 征收 下达 支付 实现 节约 节省 追缴 罚没 减免 募集 化解 偿还 清偿 盘活 减征 返还 缴纳 上缴 引进 获得 收回 归集 追加 调增 调减 核减 核增 压减 增加".split(
    " ",
  ),
);

/** At the end of a phrase they say what became of what is named before: 案件办结, 人员新增. */
export const verbalEndings: readonly string[] =
  "办结 审结 结案 执结 受理 新增 建成 竣工 完工 投产 在册 在岗 在编 在职 验收 已完成 完成 开工 到位 销号 整改 发放 调处 就业 脱贫".split(
    " ",
  );

/** Verbs that stand before a noun as its attribute: 内设机构, 在建项目, 派出人民法庭. */
export const attributiveVerbs: ReadonlySet<string> = new Set(
  "内设 派出 下设 新建 改建 扩建 在册 注册 登记".split(" "),
);

/** Behind a verb they make the name of a measure with it: 管护面积, 培训人数. */
export const measureNouns =
  /^(?:总)?(?:面积|长度|里程|时长|规模|数量?|人数|次数|件数|户数|额|量|总数|总量|总额|人次数?|比例|总里程|范围|标准|周期|时间|天数)$/;
