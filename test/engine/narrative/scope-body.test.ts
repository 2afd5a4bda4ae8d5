import { bodyAt, reachOfUnit } from "../../../src/engine/narrative/scope-body";

test.each([
  ["江口县水利局", 2],
  ["江口县双溪镇人民政府", 1],
  ["江口县双溪镇中心小学", 0],
  ["某某街道办事处", 1],
  ["萍江市司法局", 3],
  ["萍江市青山区司法局", 2],
  ["黔南自治州财政局", 3],
  ["某某自治县财政局", 2],
  ["西江省财政厅", 4],
  ["某某自治区财政厅", 4],
  ["水利局", 0],
])("the district of %s reaches %i far", (name, reach) => expect(reachOfUnit(name)).toBe(reach));

test.each([
  ["全省共有12家", "全省"],
  ["获全省先进单位1个", ""],
  ["全国社区治理示范点1个", ""],
  ["全省受理12件，我局", ""],
])("what %s counts for, in a county", (text, body) => expect(bodyAt(text, 0, text.length, 2)).toBe(body));
