import type { Grid } from "../../../src/grid/grid";
import { drawGrid } from "../../support/drawGrid";
import { unitLine } from "./captions";
import type { Form } from "./form";
import { forms } from "./forms/index";
import type { Look, Variant } from "./knobs";
import { layOutTable } from "./layOutTable";
import { pickerOf } from "./picker";
import { type PrintedFact, SheetBuilder } from "./sheetBuilder";

/** A workbook of the corpus: its sheets, and every figure that stands on them. */
export type CorpusWorkbook = {
  readonly fiscalYear: number;
  readonly grids: readonly Grid[];
  readonly facts: readonly PrintedFact[];
};

type Table = { readonly form: Form; readonly look: Look; readonly title: string };

/** Lays the statement out as a variant says. */
export function layOutWorkbook(variant: Variant): CorpusWorkbook {
  const isStacked = variant.arrangement !== "sheetEach";
  const looks = withSharedUnit(variant.tables, variant.otherSheets === "cover");
  const tables = looks.map((look) => tableOf(look, isStacked));
  const sheets = isStacked
    ? [filledSheet(variant, tables, "Sheet1")]
    : tables.map((table, index) => filledSheet(variant, [table], sheetName(table, index)));
  return {
    fiscalYear: variant.fiscalYear,
    grids: [...otherSheets(variant, looks), ...sheets.map(({ grid }) => grid)],
    facts: sheets.flatMap(({ facts }) => facts),
  };
}

function tableOf(look: Look, isStacked: boolean): Table {
  const form = forms.find(({ id }) => id === look.form);
  if (form === undefined) {
    throw new Error(`no form ${look.form}`);
  }
  const pick = pickerOf(look.seed + 1);
  const { titles } = form;
  const title = look.wording === "varied" && titles.length > 0 ? pick(titles) : form.titles[0];
  const inTitle =
    isStacked && look.title === "tabOnly" ? { ...look, title: "plain" as const } : look;
  return { form, title, look: withPlaceForUnit(inTitle) };
}

/** A unit behind the title needs a title. */
function withPlaceForUnit(look: Look): Look {
  return look.title === "tabOnly" && look.unitPlace === "title"
    ? { ...look, unitPlace: "aboveRight" }
    : look;
}

/** Tables that declare no unit have that of the others, or of the cover, and then all are in one. */
function withSharedUnit(looks: readonly Look[], hasCover: boolean): readonly Look[] {
  if (looks.some(({ flaw }) => flaw === "noUnit")) {
    return looks.map((look) => ({ ...look, unitPlace: "workbook" }));
  }
  const declaring =
    looks.find(({ unitPlace }) => !["workbook", "header"].includes(unitPlace)) ??
    (hasCover ? looks.find(({ unitPlace }) => unitPlace === "workbook") : undefined);
  if (declaring === undefined) {
    return looks.map((look) =>
      look.unitPlace === "workbook" ? { ...look, unitPlace: "aboveRight" } : look,
    );
  }
  return looks.some(({ unitPlace }) => unitPlace === "workbook")
    ? looks.map((look) => ({ ...look, unit: declaring.unit }))
    : looks;
}

function filledSheet(variant: Variant, tables: readonly Table[], name: string) {
  const builder = new SheetBuilder();
  const isStacked = variant.arrangement !== "sheetEach";
  tables.forEach((table, index) => {
    if (index > 0 && variant.arrangement === "stacked") {
      builder.put(builder.height + 1, 0, undefined);
    }
    const around = { fiscalYear: variant.fiscalYear, isStacked, pick: pickerOf(table.look.seed) };
    layOutTable(builder, { ...table, around });
  });
  const origin = variant.origin === "offset" ? { row: 2, column: 1 } : { row: 0, column: 0 };
  return builder.finish(name, origin);
}

/** The longest name that a sheet may bear. */
const longestName = 31;

function sheetName({ form, look, title }: Table, index: number): string {
  const plain = `Sheet${String(index + 1)}`;
  const named = look.tab === "plain" && look.title === "tabOnly" ? "title" : look.tab;
  const number = form.number === "" ? "" : `(${form.number})`;
  const names = {
    plain,
    title,
    exported: `${form.tab}${title}`,
    exportedWithNumber: `${form.tab}${title}${number}`,
  };
  return names[named].length > longestName ? title : names[named];
}

/** Sheets that hold no statement. */
function otherSheets(
  { otherSheets: kind, fiscalYear }: Variant,
  looks: readonly Look[],
): readonly Grid[] {
  const shared = looks.find(({ unitPlace }) => unitPlace === "workbook");
  const drawings = {
    none: null,
    contents: {
      sheet: "目录",
      drawing: `
        目录 |                          |
        1    | 收入支出决算总表         | 公开01表
        2    | 收入决算表               | 公开02表
      `,
    },
    cover: {
      sheet: "封面",
      drawing: `
        ${String(fiscalYear)}年度部门决算 |
        部门名称：示例市商贸发展局 |
        ${shared === undefined ? "" : unitLine(shared)} |
      `,
    },
    instructions: {
      sheet: "编制说明",
      drawing: `
        一、本套报表反映部门本年度收支情况。 |
        二、“三公”经费决算数 12 万元，较上年减少 3 万元。 |
      `,
    },
  } as const;
  const chosen = drawings[kind];
  return chosen === null ? [] : [drawGrid(chosen.drawing, { sheet: chosen.sheet })];
}
