import { cellReference } from "../../../document/cellReference";
import type { CellPlace } from "../../workbookHost";
import { officeCode } from "../officeErrors";
import { needExcelApi } from "./excelSupport";
import { findWritable } from "./placeOnSheet";

/** Adds a comment to a cell; where one stands already, a reply to it. */
export async function commentOnCell(place: CellPlace, text: string): Promise<void> {
  needExcelApi("1.10");
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    await findWritable(context, [place]);
    const { comments } = context.workbook;
    const address = cellReference(place);
    if (await hasComment(context, address)) {
      comments.getItemByCell(address).replies.add(text);
    } else {
      comments.add(address, text);
    }
    await context.sync();
  });
}

/** There is no form of the question that answers without an error. */
async function hasComment(context: Excel.RequestContext, address: string): Promise<boolean> {
  context.workbook.comments.getItemByCell(address).load("content");
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (officeCode(error) === "ItemNotFound") {
      return false;
    }
    throw error;
  }
}
