import { readChange } from "../../../src/engine/narrative/change-role";

const words = (phrase: string, clause = phrase, clauseBefore = ""): Parameters<typeof readChange>[0] => ({
  phrase,
  whole: phrase,
  clause,
  clauseBefore,
  behind: "",
  note: "",
});

test.each<[string, "growth" | "decline" | undefined]>([
  ["增幅为", "growth"],
  ["提高幅度达", "growth"],
  ["提升比例约为", "growth"],
  ["降幅", "decline"],
  ["精简比例", "decline"],
  ["压减幅度分别为", "decline"],
  ["合格率", undefined],
  ["提高到", undefined],
])("of a share, %s is %s", (phrase, role) => expect(readChange(words(phrase), true)).toBe(role));

test.each<[string, string, "growth" | "decline" | undefined]>([
  ["净增", "净增", "growth"],
  ["净减", "净减", "decline"],
  ["较去年同期多征", "较去年同期多征", "growth"],
  ["比上年少", "比上年少", "decline"],
  ["超出计划", "超出计划", "growth"],
  ["超预算", "超预算", "growth"],
  ["彩超", "购置彩超", undefined],
  ["追加", "年中预算追加", undefined],
])("of a count, %s in %s is %s", (phrase, clause, role) =>
  expect(readChange(words(phrase, clause), false)).toBe(role),
);
