import { foldCharacters, normaliseText, squeeze } from "../../../src/engine/numbers/normalise";

describe("normaliseText", () => {
  test.each([
    ["３００．５％", "300.5%"],
    ["（2022年度）", "(2022年度)"],
    ["金额单位：万元", "金额单位:万元"],
    ["≧90％", "≥90%"],
    ["≦＜＞＝﹦", "≤<>=="],
    ["－12 − 3 – 4", "-12 - 3 - 4"],
    ["１，０３０", "1,030"],
    ["年 初\n预算数", "年 初 预算数"],
    ["\u3000\u3000其中：\u00a0财政拨款 ", "其中: 财政拨款"],
    ["预\u200b算\ufeff数", "预算数"],
    ["⽉份⼯作", "月份工作"], // radicals, as copied from a PDF
    ["￥100", "¥100"],
    ["二○二一年", "二〇二一年"],
    ["没有可折叠的", "没有可折叠的"],
    ["①②½m²㎡…—《》“”、。", "①②½m²㎡…—《》“”、。"], // what NFKC would spoil stays
    ["", ""],
    [" \n\t", ""],
  ])("%j is %j", (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });
});

describe("squeeze", () => {
  test.each([
    ["年 初\n预算数", "年初预算数"],
    ["可持 续影\n响 指标", "可持续影响指标"],
    ["总　　分", "总分"],
    ["全年（调整）\n预算数", "全年(调整)预算数"],
  ])("%j is %j", (text, label) => {
    expect(squeeze(text)).toBe(label);
  });
});

test("foldCharacters keeps every offset", () => {
  expect(foldCharacters("支出\u200b６.０４\n万元。")).toBe("支出 6.04 万元。");
});
