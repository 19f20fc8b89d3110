import { basesSaid } from "./causeBase";
import type {
  PrintedFigure,
  Reading,
  SheetProblem,
  SheetProblemCode,
  Subject,
  WrittenCause,
} from "../domain/statement";
import { cellAddress } from "../grid/address";
import { cellAt, type CellPosition } from "../grid/grid";
import type { AmountUnit } from "../money/units";
import { AmountCells } from "./amountCells";
import type { BodyInput, BodyRow } from "./bodyInput";
import { causeOf, printedFigureOf, remarkedCauseOf } from "./printedCells";
import { bodyRows } from "./bodyRows";
import type { LineProblem } from "./lineUse";
import type { TakenRow } from "./recognition";
import { subjectOfCell } from "./subjects";
import { isShared } from "./rowCells";
import type { SideColumn } from "./columns";
import { type SplitCell, splitCells } from "./splitCells";
import { labelsRows, rowLabel } from "./rowLabel";
import type { SideShape } from "./tableShape";
import { labelColumn, takenRows } from "./takenRows";

export type BodyReading = {
  readonly readings: readonly Reading[];
  readonly printed: readonly PrintedFigure[];
  readonly causes: readonly WrittenCause[];
  /** What the rows were taken for, as far as a person may correct it. */
  readonly rows: readonly TakenRow[];
  readonly problems: readonly SheetProblem[];
  /** Which part of the cells with numbers was understood. */
  readonly confidence: number;
};

/** Reads all rows of a table below its header. */
export function readBody(input: BodyInput): BodyReading {
  const reader = new BodyReader(input);
  for (const side of input.shape.sides) {
    reader.readSide(side);
  }
  reader.readSplits();
  return reader.result();
}

class BodyReader {
  private readonly amounts: AmountCells;
  private readonly printed: PrintedFigure[] = [];
  private readonly causes: WrittenCause[] = [];
  private readonly problems: SheetProblem[] = [];
  private readonly rows: TakenRow[] = [];
  private readonly reported = new Set<number>();
  private numbers = 0;
  private understood = 0;

  private readonly splits: readonly SplitCell[];

  constructor(private readonly input: BodyInput) {
    this.amounts = new AmountCells(input.block.grid);
    this.splits = splitCells(input);
  }

  readSide(side: SideShape): void {
    const rows = bodyRows(this.input, side);
    this.rows.push(...takenRows(this.input, side, rows));
    for (const bodyRow of rows) {
      this.readRow(side, bodyRow);
    }
  }

  /** Splits are of the year's money; the form leaves open of which of its numbers. */
  readSplits(): void {
    const { unit } = this.input;
    for (const { concept, cell, row, column } of this.splits) {
      const subject = { concept, phase: "adjustedBudget", item: null } as const;
      this.amounts.take({ row, column, subject, unit, isPartOfList: false }, cell);
    }
  }

  result(): BodyReading {
    const { readings, problems } = this.amounts.settle(this.repeats());
    return {
      readings,
      printed: this.printed,
      causes: this.causes,
      rows: this.rows,
      problems: [...this.problems, ...problems],
      confidence: this.numbers === 0 ? 1 : this.understood / this.numbers,
    };
  }

  private readRow(side: SideShape, bodyRow: BodyRow): void {
    if (this.isSplit(bodyRow)) {
      return;
    }
    this.numbers += bodyRow.numbers.length;
    if (bodyRow.use.kind === "ignored") {
      this.understood += bodyRow.numbers.length;
      return;
    }
    if (bodyRow.use.kind === "unknown") {
      this.reportRow(side, bodyRow, bodyRow.use.why);
      return;
    }
    for (const column of side.columns) {
      this.readCell(side, bodyRow, column);
    }
  }

  /** Whether all that stands in a row belongs to splits. */
  private isSplit({ row, numbers }: BodyRow): boolean {
    const columns = this.splits.filter((split) => split.row === row).map(({ column }) => column);
    return columns.length > 0 && numbers.every((column) => columns.includes(column));
  }

  /** A line that stands once for each unit is never the department's, even where two agree. */
  private repeats(): "mayAgree" | "doubtful" {
    const isByUnit = this.input.shape.sides.some(({ unitColumns }) => unitColumns.length > 0);
    return isByUnit ? "doubtful" : "mayAgree";
  }

  private readCell(side: SideShape, bodyRow: BodyRow, column: SideColumn): void {
    const place = { row: bodyRow.row, column: column.column };
    const { use } = column;
    const bears = bodyRow.numbers.includes(column.column);
    if (this.input.block.merges.isCovered(place)) {
      return;
    }
    if (use.kind === "value" && bears && isShared(this.input.block, side, place)) {
      this.problem("mergedAmount", place, cellAt(this.input.block.grid, place).text);
    } else if (use.kind === "value") {
      this.readValue(side, bodyRow, column);
    } else if (use.kind === "printed") {
      this.keep(this.printed, printedFigureOf(this.input, { side, bodyRow, column }), bears);
    } else if (use.kind === "cause") {
      this.keepCause(causeOf(this.input, { side, bodyRow, column }), place);
    } else if (use.kind === "note") {
      this.keepCause(remarkedCauseOf(this.input, { side, bodyRow, column }), place);
    } else if (use.kind === "unknown" && bears) {
      this.reportColumn(column, use.text);
    }
  }

  private readValue(side: SideShape, bodyRow: BodyRow, column: SideColumn): void {
    const bears = bodyRow.numbers.includes(column.column);
    const subject = this.subjectAt(side, bodyRow, column);
    if (subject !== "silent") {
      const { isPartOfList } = bodyRow;
      const unit = this.unitAt(bodyRow, column);
      this.amounts.take({ row: bodyRow.row, column: column.column, subject, unit, isPartOfList });
      this.understood += bears ? 1 : 0;
    } else if (bodyRow.use.kind === "layout" && bodyRow.use.row.kind === "printed") {
      this.keep(this.printed, printedFigureOf(this.input, { side, bodyRow, column }), bears);
    } else if (bears) {
      this.reportCell({ row: bodyRow.row, column: column.column }, column.header);
    }
  }

  private subjectAt(side: SideShape, { use }: BodyRow, column: SideColumn): Subject | "silent" {
    if (column.use.kind !== "value") {
      return "silent";
    }
    const { concept, phase } = column.use;
    if (!labelsRows(side) && concept !== null) {
      const ownPhase = phase ?? this.input.layout.phase;
      return ownPhase === null ? "silent" : { concept, phase: ownPhase, item: null };
    }
    return subjectOfCell(use, { concept, phase, layoutPhase: this.input.layout.phase }, side.side);
  }

  /** Row and column may each have a unit of their own; where they differ, nobody knows which holds. */
  private unitAt({ unit: ofRow }: BodyRow, { use }: SideColumn): AmountUnit | null | "unclear" {
    const ofColumn = use.kind === "value" ? use.unit : null;
    const isUnclear = ofRow !== null && ofColumn !== null && ofRow !== ofColumn;
    return isUnclear ? "unclear" : (ofRow ?? ofColumn ?? this.input.unit);
  }

  /** One cell that gives the causes of several differences can be said of none of them. */
  private keepCause(cause: WrittenCause | null, place: CellPosition): void {
    if (cause !== null && basesSaid(cause.text).length > 1) {
      this.problem("causeOfSeveral", place, cause.text);
    } else {
      this.keep(this.causes, cause, false);
    }
  }

  private keep<T>(list: T[], value: T | null, bearsNumber: boolean): void {
    if (value !== null) {
      list.push(value);
      this.understood += bearsNumber ? 1 : 0;
    }
  }

  /** A zero in a place that means nothing is no figure that anybody misses. */
  private reportCell(place: CellPosition, text: string): void {
    if (cellAt(this.input.block.grid, place).value !== 0) {
      this.problem("rowNotUnderstood", place, text);
    }
  }

  private reportRow(side: SideShape, { row, numbers }: BodyRow, why: LineProblem): void {
    const [first] = numbers;
    if (first !== undefined && !(why === "governmentEconomicCode" && this.has(why))) {
      const place = { row, column: labelColumn(side) ?? first };
      this.problem(why, place, rowLabel(this.input.block, side, row).name);
    }
  }

  private has(code: SheetProblemCode): boolean {
    return this.problems.some((problem) => problem.code === code);
  }

  private reportColumn({ column }: SideColumn, text: string): void {
    if (!this.reported.has(column)) {
      this.reported.add(column);
      this.problem("columnNotUnderstood", { row: this.input.shape.headerTop, column }, text);
    }
  }

  private problem(code: SheetProblemCode, place: CellPosition, text: string): void {
    const { grid } = this.input.block;
    const cell = cellAddress(grid, place);
    this.problems.push({
      code,
      severity: code === "governmentEconomicCode" ? "info" : "warning",
      file: grid.file,
      sheet: grid.sheet,
      cell,
      text,
    });
  }
}
