import { failureOfContent } from "./host-failure";

/** Excel gives no more than 512 merged areas at once; that many in fewer rows than this are not looked for. */
const fewestRows = 8;

/** The addresses of the merged areas that touch these rows, in as many requests as it takes. Rejects with what a sync rejects with. */
export async function readMergedAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  top: number,
  bottom: number,
): Promise<string[]> {
  const merged = sheet.getRange(`${top + 1}:${bottom + 1}`).getMergedAreasOrNullObject();
  merged.load("address");
  try {
    await context.sync();
  } catch (error) {
    failureOfContent(error);
    if (bottom - top < fewestRows) throw error;
    const middle = Math.floor((top + bottom) / 2);
    return [
      ...(await readMergedAreas(context, sheet, top, middle)),
      ...(await readMergedAreas(context, sheet, middle + 1, bottom)),
    ];
  }
  return merged.isNullObject ? [] : merged.address.split(",");
}
