import { basesSaid, causeColumnBase } from "./causeBase";
import { saysCause } from "./sheetWords";
import type { ConceptId } from "../domain/concepts/index";
import { concepts, conceptOf } from "../domain/concepts/concept";
import type { Phase } from "../domain/phase";
import type {
  PrintedFigure,
  PrintedKind,
  Source,
  Subject,
  WrittenCause,
} from "../domain/statement";
import { cellAddress } from "../grid/address";
import { type Cell, cellAt } from "../grid/grid";
import { Money } from "../money/money";
import { type CellNumber, readNumber } from "./readAmount";
import type { BodyInput, BodyRow } from "./bodyInput";
import { subjectOfCell } from "./subjects";
import type { SideColumn } from "./columns";
import type { SideShape } from "./tableShape";

/** A cell beside the amounts of its row. */
export type BesideAmounts = {
  readonly side: SideShape;
  readonly bodyRow: BodyRow;
  readonly column: SideColumn;
};

/** Reads a derived figure that the sheet prints itself; `null` where none stands or it says nothing. */
export function printedFigureOf(input: BodyInput, at: BesideAmounts): PrintedFigure | null {
  const cell = cellAt(input.block.grid, { row: at.bodyRow.row, column: at.column.column });
  const operands = operandsOf(input, at);
  const number = percentOrNumber(cell);
  if (operands === null || number === null) {
    return null;
  }
  const { kind, left, right } = operands;
  const unit = (at.column.use.kind === "printed" ? at.column.use.unit : null) ?? input.unit;
  const isAmount = kind === "difference";
  if (isAmount && unit === null) {
    return null;
  }
  const step = `1e-${String(number.decimals)}`;
  return {
    kind,
    left,
    right,
    value: isAmount ? Money.of(number.decimal, unit ?? "yuan").toYuanText() : asPrinted(number),
    step: isAmount ? Money.of(step, unit ?? "yuan").toYuanText() : step,
    source: sourceOf(input, at, cell),
  };
}

/** Reads the words of a 原因 column; they belong to the row's final accounts. */
export function causeOf(input: BodyInput, at: BesideAmounts): WrittenCause | null {
  const cell = cellAt(input.block.grid, { row: at.bodyRow.row, column: at.column.column });
  const subject = rowSubject(at, currentPhase(input, at.side));
  const text = typeof cell.value === "string" ? cell.value.trim() : "";
  return subject === null || text === ""
    ? null
    : {
        subject,
        base: basesSaid(text)[0] ?? causeColumnBase(at.side, at.column),
        text,
        source: sourceOf(input, at, cell),
      };
}

/**
 * The cause in a column of remarks (备注, 说明): only where the remark itself says that it is one, for
 * anything may be remarked on a line.
 */
export function remarkedCauseOf(input: BodyInput, at: BesideAmounts): WrittenCause | null {
  const cause = causeOf(input, at);
  return cause !== null && saysCause.test(cause.text) ? cause : null;
}

type Operands = { readonly kind: PrintedKind; readonly left: Subject; readonly right: Subject };

function operandsOf(input: BodyInput, at: BesideAmounts): Operands | null {
  const { use } = at.bodyRow;
  const phase = statedPhase(at) ?? currentPhase(input, at.side);
  if (use.kind === "layout" && use.row.kind === "printed") {
    const { printed, left, right } = use.row;
    return { kind: printed, left: plain(left, phase), right: plain(right, phase) };
  }
  const left = rowSubject(at, phase);
  if (at.column.use.kind !== "printed" || left === null) {
    return null;
  }
  const right = baseOf(left, against(at));
  return right === null ? null : { kind: at.column.use.printed, left, right };
}

/** The bare 增减% stands for what the derived column before it was measured against. */
function against({ side, column }: BesideAmounts): Phase | ConceptId | "whole" {
  const own = column.use.kind === "printed" ? column.use.against : "nearest";
  if (own !== "nearest") {
    return presentBase(side, own);
  }
  const before = side.columns
    .filter((other) => other.column < column.column)
    .map(({ use }) => (use.kind === "printed" && use.against !== "nearest" ? use.against : null))
    .reverse()
    .find((base) => base !== null && base !== "whole");
  return before ?? (hasPhase(side, "originalBudget") ? "originalBudget" : "priorYearFinalAccounts");
}

/** 执行率 beside one budget is measured against that; 比上年 beside two budgets, against last year's. */
function presentBase<T extends Phase | ConceptId | "whole">(side: SideShape, base: T): T | Phase {
  if (base === "adjustedBudget" && !hasPhase(side, "adjustedBudget")) {
    return "originalBudget";
  }
  const hasOnlyBudgets =
    !hasPhase(side, "priorYearFinalAccounts") && hasPhase(side, "priorYearOriginalBudget");
  return base === "priorYearFinalAccounts" && hasOnlyBudgets ? "priorYearOriginalBudget" : base;
}

function baseOf(left: Subject, base: Phase | ConceptId | "whole"): Subject | null {
  if (base === "whole") {
    return left.item === null ? wholeOf(left) : { ...left, item: null };
  }
  return base.includes(".")
    ? { concept: base as ConceptId, phase: left.phase, item: null }
    : { ...left, phase: base as Phase };
}

/** The total that a concept is a part of, up to the last one of its own group. */
function wholeOf(part: Subject): Subject | null {
  const { group } = conceptOf(part.concept);
  const parent = concepts.find(
    (whole) => whole.group === group && whole.parts.includes(part.concept),
  );
  if (parent === undefined) {
    return null;
  }
  const whole = { ...part, concept: parent.id };
  return wholeOf(whole) ?? whole;
}

/** The figure that a derived one starts from: its own column's, else the first of the row. */
function rowSubject(at: BesideAmounts, phase: Phase): Subject | null {
  const own = at.column.use.kind === "printed" ? at.column.use.concept : null;
  const first = at.side.columns.map(({ use }) => (use.kind === "value" ? use.concept : null));
  const concept = own ?? first.find((one) => one !== null) ?? null;
  const column = { concept, phase, layoutPhase: null };
  const subject = subjectOfCell(at.bodyRow.use, column, at.side.side);
  return subject === "silent" ? null : subject;
}

function statedPhase({ column: { use } }: BesideAmounts): Phase | null {
  return use.kind === "printed" ? use.phase : null;
}

function currentPhase({ layout }: BodyInput, side: SideShape): Phase {
  return hasPhase(side, "finalAccounts") || layout.phase === null ? "finalAccounts" : layout.phase;
}

function hasPhase({ columns }: SideShape, phase: Phase): boolean {
  return columns.some(({ use }) => use.kind === "value" && use.phase === phase);
}

function plain(concept: ConceptId, phase: Phase): Subject {
  return { concept, phase, item: null };
}

/** `81%` as text, 0.81 shown as a percent, or a plain 81 below a percent header: all are 81. */
function percentOrNumber(cell: Cell): CellNumber | null {
  if (typeof cell.value === "string" && /[%\uff05]\s*$/.test(cell.value)) {
    return numberIn({ ...cell, value: cell.value.replace(/[%\uff05]\s*$/, "") });
  }
  const number = numberIn(cell);
  if (number === null || !cell.numberFormat.includes("%")) {
    return number;
  }
  const shown = /(?:\.(\d+))?%/.exec(cell.text)?.[1]?.length ?? 0;
  return { ...number, decimal: shiftedByTwo(number.decimal), decimals: shown };
}

/** With all the decimals that the sheet shows: 36.40, not 36.4. */
function asPrinted({ decimal, decimals }: CellNumber): string {
  return Money.of(decimal).roundedTo("yuan", decimals);
}

function shiftedByTwo(decimal: string): string {
  return Money.of(decimal).times(100).toYuanText();
}

function numberIn(cell: Cell): CellNumber | null {
  const read = readNumber(cell);
  return read.ok ? read.value : null;
}

function sourceOf({ block, unit }: BodyInput, at: BesideAmounts, cell: Cell): Source {
  const { grid } = block;
  const place = { row: at.bodyRow.row, column: at.column.column };
  const address = cellAddress(grid, place);
  return { file: grid.file, sheet: grid.sheet, cell: address, text: cell.text, unit };
}
