import { HostRefused } from "../../hostRefused";
import type { CellPlace, HiddenSheetChoice } from "../../workbookHost";
import { findSheet } from "./placeOnSheet";

/** Brings a cell into sight and selects it. */
export async function showCell(
  { sheet: name, cell }: CellPlace,
  hidden: HiddenSheetChoice,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = await findSheet(context, name, "visibility");
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      if (hidden === "refuse") {
        throw new HostRefused({ code: "host.sheetHidden", sheet: name });
      }
      sheet.visibility = Excel.SheetVisibility.visible;
    }
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}
