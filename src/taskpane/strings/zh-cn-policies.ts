/** What the pane says of scoring policies. */
export const chinesePolicies = {
  policies: {
    policy: "评分办法",
    changedRules: (count: number) => `本评分办法改动了 ${count} 条规则：`,
    off: "停用",
    lowered: (severity: string) => `降为“${severity}”`,
    because: (reason: string) => `，原因：${reason}`,
    loweredFinding: (reason: string) => `评分办法已降低此项类别：${reason}`,
    rubric: (caption: string) => `${caption}评分`,
    rubricTotal: (score: string, marks: string) => `能测算的各项得 ${score} 分，满分 ${marks} 分`,
    totals: "各评分办法下的总分",
    otherYear: "不是本年度的办法",
    fromFile: "用自己的办法（JSON 文件）",
    giveUp: "不再使用自己的办法",
    tooLarge: "文件超过 200 KB，不是评分办法。",
    problems: (count: number) => `这个文件不能用，有 ${count} 处问题：`,
  },
};
