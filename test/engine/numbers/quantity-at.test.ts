import { foldCharacters } from "../../../src/engine/numbers/normalise";
import { quantityAt } from "../../../src/engine/numbers/quantity-at";
import { showQuantity } from "./show-reading";

/** The quantity at the "|" of a sentence, and the text it takes up. */
function found(sentence: string): readonly [taken: string, shown: string] | undefined {
  const at = sentence.indexOf("|");
  const text = foldCharacters(sentence.replace("|", ""));
  const quantity = quantityAt(text, at, "known-only");
  return quantity && [text.slice(at, quantity.end), showQuantity(quantity.quantity)];
}

describe("quantityAt in running text", () => {
  test.each([
    ["全年支出|649.85万元，其中", "649.85万元", "649.85 [万元] money"],
    ["开展法治宣传|４００余场次，", "400余场次", "400 [场次] count over"],
    ["调解成功率达|96.7%。", "96.7%", "96.7 [%] percent"],
    ["|近400场宣传", "近400场", "400 [场] count nearly"],
    ["受众|20多万人次以上", "20多万人次以上", "20 [万人次] count at-least"],
    ["现有在职人员|31人。", "31人", "31 [人] count"],
    ["共有|3支宣讲队伍", "3支", "3 [支] count"],
    ["下设|8人民调解委员会", "8人", "8 [人] count"],
    ["同比增长|12.5个百分点", "12.5个百分点", "12.5 [个百分点] percentage-points"],
    ["用|3至5天办结", "3至5天", "3–5 [天] duration"],
    ["第|2023咨询热线", "2023", "2023 [] plain"],
  ])("%s", (sentence, taken, shown) => {
    expect(found(sentence)).toEqual([taken, shown]);
  });

  test.each(["|有效改善", "共|", "|1.2.3", "|近400余场", "编号|007号"])("none in %s", (sentence) => {
    expect(found(sentence)).toBeUndefined();
  });
});
