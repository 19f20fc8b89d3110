import type { CellPlace } from "../../workbookHost";
import { needExcelApi } from "./excelSupport";
import { findWritable } from "./placeOnSheet";

/**
 * Always true, and says whose it is: a highlight is known again after the pane was closed, without being
 * remembered anywhere.
 */
const ownFormula = '=LEN("juesuan-highlight")>0';

const highlightColour = "#FFE699";

/** Colours cells by a conditional format, instead of those coloured before. */
export async function highlight(places: readonly CellPlace[]): Promise<void> {
  needExcelApi("1.6");
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = await findWritable(context, places);
    for (const rule of await ownRules(context)) {
      rule.delete();
    }
    for (const range of ranges) {
      const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = ownFormula;
      custom.format.fill.color = highlightColour;
    }
    await context.sync();
  });
}

/** Takes away what `highlight` coloured, and nothing else. */
export async function clearHighlight(): Promise<void> {
  needExcelApi("1.6");
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const rules = await ownRules(context);
    if (rules.length > 0) {
      rules.forEach((rule) => {
        rule.delete();
      });
      await context.sync();
    }
  });
}

async function ownRules(
  context: Excel.RequestContext,
): Promise<readonly Excel.ConditionalFormat[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
    return formats;
  });
  await context.sync();
  return asked.flatMap(({ items }) =>
    items.filter(
      ({ type, customOrNullObject: custom }) =>
        type === Excel.ConditionalFormatType.custom && custom.rule.formula === ownFormula,
    ),
  );
}
