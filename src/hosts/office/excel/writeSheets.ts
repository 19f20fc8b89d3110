import type { SheetDocument } from "../../../document/sheetDocument";
import { HostRefused } from "../../hostRefused";
import { needExcelApi } from "./excelSupport";
import { dressSheet } from "./dressSheet";
import { fillSheet } from "./fillSheet";
import { oneUndoStep } from "./oneUndoStep";

/**
 * Writes sheets of ours whole, each in the place of its earlier self.
 *
 * A sheet of ours carries a mark, as a custom property. One of the user's with the same name has none: then nothing
 * is written at all. Should the application refuse on the way, sheets that are new are taken away again.
 */
export async function writeSheets(documents: readonly SheetDocument[]): Promise<void> {
  needExcelApi("1.12");
  const made: string[] = [];
  try {
    await Excel.run(oneUndoStep(), async (context) => {
      const targets = await findTargets(context, documents);
      for (const { document, existing } of targets) {
        const sheet = existing ?? addSheet(context, document.name);
        if (existing === null) {
          made.push(document.name);
        } else {
          existing.getRange().clear();
          existing.visibility = Excel.SheetVisibility.visible;
        }
        await fillSheet(context, sheet, document);
        dressSheet(sheet, document);
      }
      const [first] = documents;
      if (first !== undefined) {
        context.workbook.worksheets.getItem(first.name).activate();
      }
      await context.sync();
    });
  } catch (error) {
    await takeAway(made);
    throw error;
  }
}

type Target = { readonly document: SheetDocument; readonly existing: Excel.Worksheet | null };

const mark = { key: "juesuan.sheet", value: "1" } as const;

async function findTargets(
  context: Excel.RequestContext,
  documents: readonly SheetDocument[],
): Promise<readonly Target[]> {
  const { workbook } = context;
  workbook.protection.load("protected");
  const asked = documents.map((document) => {
    const sheet = workbook.worksheets.getItemOrNullObject(document.name);
    sheet.load("name,protection/protected");
    const own = sheet.customProperties.getItemOrNullObject(mark.key);
    own.load("value");
    return { document, sheet, own };
  });
  await context.sync();
  return asked.map(({ document, sheet, own }) => {
    const { name } = document;
    if (sheet.isNullObject) {
      if (workbook.protection.protected) {
        throw new HostRefused({ code: "host.structureProtected" });
      }
      return { document, existing: null };
    }
    if (own.isNullObject) {
      throw new HostRefused({ code: "host.sheetNameTaken", sheet: name });
    }
    if (sheet.protection.protected) {
      throw new HostRefused({ code: "host.sheetProtected", sheet: name });
    }
    return { document, existing: sheet };
  });
}

function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(mark.key, mark.value);
  return sheet;
}

/** Only sheets that carry our mark: a name may have been given to another sheet by now. */
async function takeAway(names: readonly string[]): Promise<void> {
  if (names.length === 0) {
    return;
  }
  try {
    await Excel.run(async (context) => {
      const asked = names.map((name) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        const own = sheet.customProperties.getItemOrNullObject(mark.key);
        sheet.load("name");
        own.load("value");
        return { sheet, own };
      });
      await context.sync();
      asked
        .filter(({ own }) => !own.isNullObject)
        .forEach(({ sheet }) => {
          sheet.delete();
        });
      await context.sync();
    });
  } catch (error) {
    // the first refusal is the one to be told; this one has the same cause
    if (!(error instanceof OfficeExtension.Error)) {
      throw error;
    }
  }
}
