import { reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";

function rewordings(text: string): readonly (string | undefined)[] {
  const report = { name: "报告.txt", paragraphs: [{ text }], tables: [], unread: [] };
  const { findings } = reviewWorkbook({ name: "空.xlsx", sheets: [] }, national, { reports: [report] });
  return findings.map(({ rewording }) => rewording);
}

const told: Readonly<Record<string, readonly [text: string, rewordings: readonly (string | undefined)[]]>> = {
  "a rest is what the other amounts leave, and only its sentence is given": [
    "按上级要求开展。护林经费年初预算资金42万元，年中执行调增6.04万元，实际支出48.04万元，结余结转0.16万元。以上属实。",
    ["护林经费年初预算资金42万元，年中执行调增6.04万元，实际支出48.04万元，结余结转0.00万元。"],
  ],
  "full width digits are found where they stand": [
    "护林经费年初预算资金４２万元，年中执行调增６．０４万元，实际支出４８．０４万元，结余结转０．１６万元。",
    ["护林经费年初预算资金４２万元，年中执行调增６．０４万元，实际支出４８．０４万元，结余结转0.00万元。"],
  ],
  "a rest below zero is no rest": [
    "护林经费年初预算资金42万元，年中执行调增6.04万元，实际支出50.04万元，结余结转0.16万元。",
    [undefined],
  ],
  "a rest that its decimals cannot hold is left to the author": [
    "护林经费年初预算资金42.005万元，年中执行调增6.041万元，实际支出48.031万元，结余结转0.16万元。",
    [undefined],
  ],
  "where another reader may count otherwise nothing is proposed": [
    "防火经费上年结转12.0万元，本年收入100.0万元，本年支出105.0万元，年末结余8.0万元。",
    [undefined],
  ],
  "a percentage is rounded half-up at its decimals": [
    "收到行政复议申请149件，受理145件，受理率98.3%。",
    ["收到行政复议申请149件，受理145件，受理率97.3%。"],
  ],
  "a percentage that was cut off is rounded": [
    "共调解案件774件，调处成功749件，调处成功率为96.7%。",
    ["共调解案件774件，调处成功749件，调处成功率为96.8%。"],
  ],
  "the share of a change follows its amounts": [
    "全年支出120.50万元，较上年增加2.30万元，增长2.95%。",
    ["全年支出120.50万元，较上年增加2.30万元，增长1.95%。"],
  ],
  "an amount that is wrong itself settles no share": [
    "三公经费支出1.64万元，比上年的4.36万元减少2.62万元，下降99.39%。",
    [undefined, undefined],
  ],
};

test.each(Object.entries(told))("%s", (_, [text, expected]) => {
  expect(rewordings(text)).toEqual(expected);
});
