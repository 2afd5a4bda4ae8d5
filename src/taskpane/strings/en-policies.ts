import type { chinesePolicies } from "./zh-cn-policies";

/** The same in English. */
export const englishPolicies: typeof chinesePolicies = {
  policies: {
    policy: "Policy",
    changedRules: (count: number) => `The policy changes ${count} rules:`,
    off: "switched off",
    lowered: (severity: string) => `lowered to “${severity}”`,
    because: (reason: string) => `, because: ${reason}`,
    loweredFinding: (reason: string) => `Lowered by the policy: ${reason}`,
    rubric: (caption: string) => `Points of ${caption}`,
    rubricTotal: (score: string, marks: string) => `${score} points where they can be computed, of ${marks}`,
    totals: "Totals under every policy",
    otherYear: "of other years",
    fromFile: "Use your own policy (JSON file)",
    giveUp: "Give up your own policy",
    tooLarge: "The file is larger than 200 KB and no policy.",
    problems: (count: number) => `This file cannot be used, ${count} problems:`,
  },
};
