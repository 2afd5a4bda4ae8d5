import { compareDeadlines } from "../../../src/engine/numbers/deadline";
import { readValue } from "../../../src/engine/numbers/parse-quantity";
import type { Deadline } from "../../../src/engine/numbers/reading";

function deadline(text: string): Deadline {
  const reading = readValue(text);
  if (reading.form !== "deadline") throw new Error(`${text} is no deadline`);
  return reading.deadline;
}

describe("compareDeadlines", () => {
  test.each([
    ["7月", "9月前", "earlier"],
    ["10月", "11月前", "same"],
    ["9月", "9月前", "later"],
    ["9月", "9月", "same"],
    ["9月15日", "9月", "earlier"],
    ["9月底", "9月", "same"],
    ["9月前", "9月", "earlier"],
    ["9月前", "9月前", "same"],
    ["12月", "12月底之前完成", "same"],
    ["12月底", "12月31日前", "same"],
    ["12月31日", "12月31日前", "same"],
    ["12月31日前", "12月底", "same"],
    ["12月", "12月20日前", "open"],
    ["12月21日", "12月20日前", "later"],
    ["12月前", "11月15日前", "open"],
    ["1月", "1月前", "later"],
    ["1月前", "1月前", "same"],
    ["2021年12月", "2021年12月31日前", "same"],
    ["2022年1月", "2021年12月31日前", "later"],
    ["2021年3月", "2022年1月前", "earlier"],
    ["2021年12月", "2022年1月前", "same"],
    ["2021年12月31日", "2021年年底", "same"],
    ["2021年", "2021年12月底前", "same"],
    ["2021年", "2021年6月前", "open"],
    ["2022年", "2021年6月前", "later"],
    ["2020年", "2021年前", "same"],
    ["2021年5月", "5月", "same"], // one year is missing
    ["12月", "2020年1月--2020年11月", "later"],
    ["11月", "1-12月", "earlier"],
    ["2021年", "5月", "open"],
    ["5月", "2021年", "open"],
    ["2月29日", "2月底", "same"],
    ["2月底", "2月28日前", "open"],
    ["2020年2月底", "2020年2月28日前", "later"],
    ["2021年2月底", "2021年2月28日前", "same"],
    ["1900年2月28日", "1900年2月底", "same"],
    ["三季度", "全年", "earlier"],
    ["6月", "2022年上半年", "same"],
  ])("%s against %s: %s", (actual, target, order) => {
    expect(compareDeadlines(deadline(actual), deadline(target))).toBe(order);
  });

  test("what holds neither year nor month decides nothing", () => {
    expect(compareDeadlines({ day: 3, bound: "within" }, deadline("9月"))).toBe("open");
  });
});
