import type { Material } from "../domain/statement";
import { cellAddress } from "../grid/address";
import { cellAt, type Grid } from "../grid/grid";
import { normaliseText } from "../lib/chineseText";
import { departmentMarks, materialFields, materialSheets } from "./aliases/sheets";
import { finalAccountsMark } from "./aliases/titles";
import { unitLineBehind } from "./sheetWords";
import type { Caption, TableBlock } from "./tableBlock";
import { yearIn } from "./years";

/** Who reports, and on which year, as far as the workbook says. */
export type ReportIdentity = {
  readonly department: string | null;
  readonly fiscalYear: number | null;
};

/** Whether a sheet holds the unit's own words instead of figures. */
export function isMaterialSheet({ sheet }: Grid): boolean {
  return materialSheets.some((name) => normaliseText(sheet).includes(name));
}

/** The unit's own words: a heading in the first column, its text in the second. */
export function readMaterials(grid: Grid): readonly Material[] {
  return headedTexts(grid).filter(({ heading }) => fieldOf(heading) === null);
}

/** What the material sheet and the heads of the tables say of department and year. */
export function readIdentity(
  grids: readonly Grid[],
  blocks: readonly TableBlock[],
): ReportIdentity {
  const captions = blocks.flatMap((block) => block.captions);
  return {
    department: fieldIn(grids, "department") ?? departmentIn(captions),
    fiscalYear: yearIn(fieldIn(grids, "fiscalYear") ?? "") ?? latestYear(captions),
  };
}

/** The files that name another department than the first one that names any, with its name. */
export function otherDepartments(
  grids: readonly Grid[],
  blocks: readonly TableBlock[],
): ReadonlyMap<string, string> {
  const named = [...new Set(grids.map(({ file }) => file))].flatMap((file) => {
    const { department } = readIdentity(
      grids.filter((grid) => grid.file === file),
      blocks.filter(({ grid }) => grid.file === file),
    );
    return department === null ? [] : [[file, department] as const];
  });
  const [, first = ""] = named[0] ?? [];
  return new Map(named.filter(([, department]) => !isSameDepartment(first, department)));
}

/** One name may begin with the place that the other leaves out. */
function isSameDepartment(left: string, right: string): boolean {
  const [shorter, longer] = [left, right]
    .map(normaliseText)
    .sort((one, other) => one.length - other.length);
  return longer?.endsWith(shorter ?? "") === true;
}

function fieldIn(grids: readonly Grid[], name: keyof typeof materialFields): string | null {
  const fields = grids.filter(isMaterialSheet).flatMap(headedTexts);
  return fields.find(({ heading }) => fieldOf(heading) === name)?.text ?? null;
}

function headedTexts(grid: Grid): readonly Material[] {
  return grid.rows.flatMap((_cells, row) => {
    const [headingAt, textAt] = [
      { row, column: 0 },
      { row, column: 1 },
    ];
    const heading = cellAt(grid, headingAt).text.trim();
    const text = cellAt(grid, textAt).text.trim();
    const cell = cellAddress(grid, textAt);
    const source = { file: grid.file, sheet: grid.sheet, cell, text, unit: null };
    return heading === "" || text === "" ? [] : [{ heading, text, source }];
  });
}

function fieldOf(heading: string): keyof typeof materialFields | null {
  const label = normaliseText(heading);
  const names = ["department", "fiscalYear"] as const;
  return names.find((name) => materialFields[name].some((word) => word === label)) ?? null;
}

function departmentIn(captions: readonly Caption[]): string | null {
  for (const { text } of captions) {
    const mark = departmentMarks.find((word) => normaliseText(text).startsWith(word));
    const said = mark === undefined ? "" : normaliseText(text).slice(mark.length);
    const name = said.replace(unitLineBehind, "");
    if (name !== "") {
      return name;
    }
  }
  return null;
}

/** A workbook reports on the latest year that it has final accounts of, else on its latest year. */
function latestYear(captions: readonly Caption[]): number | null {
  const ofAccounts = captions.filter(({ text }) => text.includes(finalAccountsMark));
  const years = [ofAccounts, captions].map((some) =>
    some.flatMap(({ text }) => yearIn(text) ?? []),
  );
  const [known] = years.filter((some) => some.length > 0);
  return known === undefined ? null : Math.max(...known);
}
