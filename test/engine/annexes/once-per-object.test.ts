import { oncePerObject } from "../../../src/engine/annexes/once-per-object";

test("a value is computed once for each object, also when it is undefined", () => {
  const computed: object[] = [];
  const remember = oncePerObject((key: { readonly value: number | undefined }) => {
    computed.push(key);
    return key.value;
  });
  const [one, none] = [{ value: 1 }, { value: undefined }];
  expect([one, none, one, none].map(remember)).toEqual([1, undefined, 1, undefined]);
  expect(computed).toEqual([one, none]);
});
