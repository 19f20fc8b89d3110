import { cellReference } from "../../document/cellReference";
import type { SheetCell } from "../../document/sheetDocument";
import { readingOf } from "../../domain/checks/figureTable";
import { type Concept, conceptOf } from "../../domain/concepts/concept";
import type { Fact } from "../../domain/factSet";
import type { Reading } from "../../domain/statement";
import { type AmountUnit, yuanPerUnit } from "../../money/units";
import { phaseName } from "../phrases/phaseName";
import { sheetDecimal } from "../phrases/sheetDecimal";
import { placesText } from "./placesText";
import { emptyCell } from "./sheetCells";
import type { SheetContext } from "./sheetContext";

/** The unit of every amount of the sheets. */
export const sheetUnit: AmountUnit = "tenThousandYuan";

/** A cell with a figure of the workbook, and what a reader must know of where it comes from. */
export type FigureCell = { readonly cell: SheetCell; readonly note: string };

/**
 * A fact as a reference to the cell that the engine computes with, brought to the sheet's unit.
 *
 * Where that cell is in another workbook or holds text, another reading of the same amount serves, and
 * without one the value itself stands there: the note says so.
 */
export function factCell(context: SheetContext, fact: Fact): FigureCell {
  const taken = readingOf(fact);
  const equal = [taken, ...fact.readings.filter((reading) => isSameAmount(reading, taken))];
  const referred = equal.find((reading) => canBeReferredTo(context, reading));
  const shown = referred ?? taken;
  const others = fact.readings.filter((reading) => reading !== shown);
  const name = phaseName(fact.subject.phase);
  const elsewhere =
    others.length === 0 ? "" : `${name}另见${placesText(others.map(sourceOf), context.file)}`;
  return referred === undefined
    ? { cell: valueCell(fact), note: joined([valueNote(context, shown), elsewhere]) }
    : { cell: referenceCell(referred), note: elsewhere };
}

/** A cell that the sheet lists and leaves empty: nothing stands there until somebody fills it. */
export function blankCell({ file }: SheetContext, reading: Reading): SheetCell {
  const canBeReferred = reading.source.file === file && !lacksUnit(reading);
  return canBeReferred ? referenceCell(reading) : emptyCell(formatOf(reading));
}

/** Of a table that says no unit an empty cell can still be read, but not what will stand in it. */
function lacksUnit(reading: Reading): boolean {
  return reading.source.unit === null && formatOf(reading) === "amount";
}

/** A reference to an empty cell would be zero, which is not what stands there. */
function referenceCell(reading: Reading): SheetCell {
  const reference = cellReference(reading.source);
  const formula = `=IF(ISNUMBER(${reference}),${reference}${conversion(reading)},"")`;
  return { kind: "formula", formula, format: formatOf(reading) };
}

function conversion({ source: { unit } }: Reading): string {
  if (unit === null) {
    return "";
  }
  const [from, to] = [yuanPerUnit[unit], yuanPerUnit[sheetUnit]];
  return from === to ? "" : from > to ? `*${String(from / to)}` : `/${String(to / from)}`;
}

function valueCell({ value }: Fact): SheetCell {
  return value.kind === "amount"
    ? { kind: "number", decimal: sheetDecimal(value.amount, sheetUnit), format: "amount" }
    : { kind: "number", decimal: String(value.count), format: "count" };
}

function valueNote({ file }: SheetContext, { subject, source }: Reading): string {
  const place = placesText([source], file);
  const name = phaseName(subject.phase);
  return source.file === file
    ? `${name}所在的${place}是文本，此处为生成时的数值`
    : `${name}取自另一工作簿${place}，此处为生成时的数值`;
}

function canBeReferredTo({ file, holdsNumber }: SheetContext, { source }: Reading): boolean {
  return source.file === file && holdsNumber(source);
}

function isSameAmount({ value }: Reading, { value: taken }: Reading): boolean {
  return value.kind === "amount" && taken.kind === "amount"
    ? value.amount.equals(taken.amount)
    : value.kind === "count" && taken.kind === "count" && value.count === taken.count;
}

function formatOf({ subject }: Reading): Concept["kind"] {
  return conceptOf(subject.concept).kind;
}

function sourceOf({ source }: Reading): Reading["source"] {
  return source;
}

function joined(notes: readonly string[]): string {
  return notes.filter((note) => note !== "").join("；");
}
