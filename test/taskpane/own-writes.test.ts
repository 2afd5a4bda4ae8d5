import { OwnWrites } from "../../src/taskpane/own-writes";

const at = { sheet: "自评表", cell: "H16" };
const area = { sheet: "自评表", area: "H16" };

test("what the pane wrote is its own, and unread until the workbook was read", () => {
  const own = new OwnWrites();
  expect(own.areUnread).toBe(false);
  own.noteCells([{ at, before: 7, after: 7.6 }]);
  expect(own.areUnread).toBe(true);
  expect(own.sortOut([area])).toEqual({ foreign: [], isOwn: true });
  own.noteRead();
  expect(own.areUnread).toBe(false);
  expect(own.sortOut([area]).isOwn).toBe(true);
});

test("an added sheet is unread too, and another cell is somebody else's", () => {
  const own = new OwnWrites();
  own.noteSheet();
  expect(own.areUnread).toBe(true);
  expect(own.sortOut([]).isOwn).toBe(true);
  expect(own.sortOut([area])).toEqual({ foreign: [area], isOwn: false });
});
