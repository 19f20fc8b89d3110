import type { CellPlace } from "../../workbookHost";
import { HostRefused } from "../../hostRefused";

/** Finds a sheet that may have been deleted since it was read. `members`: what to load of it. */
export async function findSheet(
  context: Excel.RequestContext,
  name: string,
  members: string,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load(members);
  await context.sync();
  if (sheet.isNullObject) {
    throw new HostRefused({ code: "host.sheetGone", sheet: name });
  }
  return sheet;
}

/** Finds cells into which something is to be written, in one round trip. */
export async function findWritable(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<readonly Excel.Range[]> {
  const asked = places.map((place) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("name,protection/protected");
    return { place, sheet };
  });
  await context.sync();
  return asked.map(({ place, sheet }) => {
    if (sheet.isNullObject) {
      throw new HostRefused({ code: "host.sheetGone", sheet: place.sheet });
    }
    if (sheet.protection.protected) {
      throw new HostRefused({ code: "host.sheetProtected", sheet: place.sheet });
    }
    return sheet.getRange(place.cell);
  });
}
