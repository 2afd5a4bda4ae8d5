import type { Evaluation } from "../../model";
import { type Section, type Sentence } from "../report-plan";
import { paragraph, part, section, type Teller } from "../tell";
import type { Fund } from "../facts/unit-facts";
import { isMissed, tellableRows, tellRow } from "./indicator-sentences";

/** Each fund with its balance; one with a 自评表 of its own also with some of its indicators. */
export function writeFunds(teller: Teller, funds: readonly Fund[], unit: Evaluation): Section[] {
  const { random } = teller;
  if (funds.length === 0) return [];
  teller.facts.set("fund-count", { kind: "count", value: String(funds.length), unit: "个", cells: [] });
  const claim = teller.any([
    "{year}年本单位共安排项目{fund-count}，具体情况如下：",
    "{year}年项目支出涉及{fund-count}项目，情况如下：",
    "本年度实施项目{fund-count}，资金使用情况如下：",
  ]);
  const paragraphs = funds.flatMap((fund) =>
    paragraph([...balance(teller, fund), ...indicators(teller, fund, unit)], true),
  );
  const title = random.pick(["项目支出绩效情况", "专项资金使用情况", "项目资金安排使用情况"]);
  return section("funds", title, part("", [...paragraph(claim), ...paragraphs]));
}

function balance(teller: Teller, { name, prefix }: Fund): Sentence[] {
  const names: Record<string, string> = { name };
  for (const fact of ["opening", "increase", "decrease", "budget", "spent", "rest"])
    names[fact] = `=${prefix}${fact}`;
  const hasChange = ["increase", "decrease"].some((fact) => teller.facts.has(prefix + fact));
  const hasRest = teller.facts.has(`${prefix}rest`);
  return teller.any(
    [
      "{name}项目，年初预算{opening}，年中调增{increase}，实际支出{spent}，结余结转{rest}。",
      "{name}年初预算资金{opening}，执行中追加{increase}，全年支出{spent}，年末结余{rest}。",
      "{name}年初预算安排{opening}，年中调减{decrease}，实际支出{spent}，结余结转{rest}。",
      "{name}项目年初预算{opening}，执行中压减{decrease}，全年实际支出{spent}，年末结余{rest}。",
      ...(hasChange
        ? []
        : [
            "{name}项目年初预算{opening}，实际支出{spent}，结余结转{rest}。",
            "{name}安排资金{opening}，实际支出{spent}，年末结余{rest}。",
          ]),
      ...(hasRest
        ? []
        : [
            "{name}项目，年初预算{opening}，年中调增{increase}，实际支出{spent}。",
            "{name}年初预算{opening}，年中调减{decrease}，实际支出{spent}。",
            ...(hasChange ? [] : ["{name}项目年初预算{opening}，实际支出{spent}。"]),
          ]),
    ],
    names,
  );
}

/** What its own table alone has: of two tables the same name would need words on what parts them. */
function indicators(teller: Teller, { table }: Fund, unit: Evaluation): Sentence[] {
  if (table === undefined) return [];
  const known = unit.rows.map(({ name }) => name);
  const own = tellableRows(table).filter(({ name }) => !known.includes(name));
  const rows = teller.random.some(own, 5);
  return rows.flatMap((row, index) => {
    const isLast = index === rows.length - 1;
    return tellRow(
      teller,
      table,
      row,
      isLast || isMissed(row) ? "。" : teller.random.pick(["，", "；", "。"]),
    );
  });
}
