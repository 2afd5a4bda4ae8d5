import type {
  ActionInfo,
  BatchRequest,
  BatchResponse,
  ObjectPathInfo,
} from "../../src/simulated-excel/protocol/batch-message";
import { runBatch } from "../../src/simulated-excel/protocol/run-batch";
import type { AddInSession } from "../../src/simulated-excel/host/add-in-session";
import { drawHost } from "./support/draw-workbook";

// Batches as they go over the wire, written by hand: what the engine owes to the rules of the protocol itself.
const sheetsPath: ObjectPathInfo = { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const root: ObjectPathInfo = { Id: 1, ObjectPathType: 1, Name: "" };

const path = (
  Id: number,
  ObjectPathType: number,
  Name: string,
  ParentObjectPathId: number,
  ...Arguments: string[]
): ObjectPathInfo => ({
  Id,
  ObjectPathType,
  Name,
  ParentObjectPathId,
  ArgumentInfo: { Arguments },
});
const action = (
  Id: number,
  ActionType: number,
  ObjectPathId: number,
  more: Partial<ActionInfo> = {},
): ActionInfo => ({
  Id,
  ActionType,
  ObjectPathId,
  Name: "",
  ...more,
});

function run(
  session: AddInSession,
  paths: readonly ObjectPathInfo[],
  actions: readonly ActionInfo[],
): BatchResponse {
  const request: BatchRequest = {
    Actions: actions,
    ObjectPaths: Object.fromEntries([root, sheetsPath, ...paths].map((one) => [String(one.Id), one])),
  };
  // Through text, as it comes over the wire.
  return runBatch(JSON.parse(JSON.stringify(request)) as BatchRequest, session);
}

const host = drawHost({ 表: [["一", 2]], "Plan 2026": [["x"]] });
let session: AddInSession;
beforeEach(() => {
  session = host.open();
});

test("a query answers with wire names, and every item with its id", () => {
  const response = run(
    session,
    [],
    [action(2, 1, 1), action(4, 1, 3), action(5, 2, 3, { QueryInfo: { Select: ["name"] } })],
  );
  const [first, second] = host.workbook.sheets.map(({ id }) => id);
  expect(response).toEqual({
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 4, Value: {} },
      {
        ActionId: 5,
        Value: {
          _Items: [
            { Id: first, Name: "表" },
            { Id: second, Name: "Plan 2026" },
          ],
        },
      },
    ],
    TraceIds: [],
  });
});

test("names are found in any spelling, and retrieve answers in that of JavaScript", () => {
  const select = { QueryInfo: { Select: ["NAME", "protection/protected"] } };
  const response = run(session, [path(5, 5, "", 3, "表")], [action(7, 7, 5, select)]);
  expect(response.Results[0]?.Value).toMatchObject({ name: "表", protection: { protected: false } });
});

test("the first error ends the batch, what was done before stays, and the place is named", () => {
  const paths = [path(5, 3, "GetCell", 9), path(7, 5, "", 3, "没有"), path(9, 5, "", 3, "表")];
  const response = run(session, paths, [action(2, 1, 1), action(8, 1, 7), action(10, 1, 9)]);
  expect(response.Results).toEqual([{ ActionId: 2, Value: {} }]);
  expect(response.Error).toMatchObject({
    Code: "ItemNotFound",
    Location: "WorksheetCollection.getItem",
    ActionIndex: 1,
    HttpStatusCode: 404,
  });
});

test("all that hangs on a null object is null", () => {
  const paths = [path(5, 3, "GetItemOrNullObject", 3, "没有"), path(7, 3, "GetRange", 5, "A1")];
  const response = run(session, paths, [
    action(6, 1, 5),
    action(8, 1, 7),
    action(9, 3, 7, { Name: "_KeepReference" }),
    action(11, 2, 7, { QueryInfo: { Select: ["values"] } }),
  ]);
  expect(response.Results.map(({ Value }) => Value)).toEqual([null, null, { _IsNull: true }, null]);
});

test("a reference that was kept leads to the same cells in later batches, until it is given back", () => {
  const range = [path(5, 5, "", 3, "表"), path(7, 3, "GetRange", 5, "B1")];
  const first = run(session, range, [
    action(8, 1, 7),
    action(9, 3, 7, { Name: "_KeepReference" }),
    action(10, 1, 7),
  ]);
  expect(first.Results.map(({ Value }) => Value)).toEqual([{}, null, { _ReferenceId: "ref-1" }]);
  const kept: ObjectPathInfo = { Id: 7, ObjectPathType: 6, Name: "ref-1" };
  const query = action(12, 2, 7, { QueryInfo: { Select: ["values"] } });
  expect(run(session, [kept], [query]).Results[0]?.Value).toEqual({ _ReferenceId: "ref-1", Values: [[2]] });
  const giveBack = action(13, 3, 1, { Name: "_RemoveReference", ArgumentInfo: { Arguments: ["ref-1"] } });
  run(session, [], [giveBack]);
  expect(run(session, [kept], [query]).Error?.Code).toBe("ItemNotFound");
});

test("a path with a side effect is taken once in a batch, however often it is used", () => {
  const count = host.workbook.sheets.length;
  run(
    session,
    [path(5, 3, "Add", 3, "新表")],
    [action(6, 1, 5), action(7, 1, 5), action(8, 2, 5, { QueryInfo: { Select: ["id"] } })],
  );
  expect(host.workbook.sheets.length).toBe(count + 1);
});

test("every trace is answered and listed", () => {
  const response = run(
    session,
    [],
    [action(8, 3, 3, { Name: "_RegisterAddedEvent" }), action(9, 5, 0, { Name: "Trace" })],
  );
  expect(response).toEqual({
    Results: [
      { ActionId: 8, Value: null },
      { ActionId: 9, Value: null },
    ],
    TraceIds: [9],
  });
});

test("a member that the tables lack is an error of its own and is recorded", () => {
  const response = run(session, [path(5, 4, "Tables", 1)], [action(6, 1, 5)]);
  expect([response.Error?.Code, response.Error?.Location]).toEqual(["SimulatedHostGap", "Workbook.tables"]);
  expect(host.workbook.gaps.list).toEqual([{ what: "Workbook.tables", times: 1 }]);
});

test("an error of the simulation itself still gets an answer", () => {
  const broken = run(session, [], [action(6, 99, 3)]);
  expect(broken.Error?.Code).toBe("SimulatedHostGap");
});
