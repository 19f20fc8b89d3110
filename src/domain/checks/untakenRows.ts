import type { SheetProblem, SheetProblemCode, Source, Statement } from "../statement";

/** Problems of one cell that printed an amount. */
const untakenCells: ReadonlySet<SheetProblemCode> = new Set<SheetProblemCode>([
  "cellNotAnAmount",
  "cellUnitUnclear",
  "mergedAmount",
  "magnitudeConflict",
  "errorCell",
  "formulaWithoutValue",
]);

/** Problems that leave an amount of a table untaken: its sums then miss an addend. */
const untaken: ReadonlySet<SheetProblemCode> = new Set<SheetProblemCode>([
  ...untakenCells,
  "rowNotUnderstood",
  "codeUnclear",
  "codeContradictsName",
  "figureTwice",
]);

/** Whether rows of a table print amounts that could not be taken. */
export function hasUntakenRows(
  { file, sheet, range }: Statement,
  problems: readonly SheetProblem[],
): boolean {
  const [top = 0, bottom = top] = rowsIn(range);
  return problems.some((problem) => {
    const [row = 0] = rowsIn(problem.cell);
    const isHere = problem.file === file && problem.sheet === sheet && top <= row && row <= bottom;
    return isHere && untaken.has(problem.code);
  });
}

/** Whether an amount in the row or the column of a cell could not be taken: a sum there may miss it. */
export function hasUntakenCellBeside(
  { file, sheet, cell }: Source,
  problems: readonly SheetProblem[],
): boolean {
  return problems.some(
    (problem) =>
      untakenCells.has(problem.code) &&
      problem.file === file &&
      problem.sheet === sheet &&
      (rowsIn(problem.cell)[0] === rowsIn(cell)[0] || lettersIn(problem.cell) === lettersIn(cell)),
  );
}

function lettersIn(address: string): string {
  return address.replace(/\d.*$/, "");
}

/** The row numbers of an address or a range in A1 notation. */
function rowsIn(address: string): readonly number[] {
  return (address.match(/\d+/g) ?? []).map(Number);
}
