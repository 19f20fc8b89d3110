import type { SheetProblem, Statement, Subject } from "../domain/statement";
import { areaAddress } from "../grid/address";
import type { AmountUnit } from "../money/units";
import type { ChosenLayout } from "./chooseLayout";
import { type BodyReading, readBody } from "./readBody";
import { phaseInYear } from "./phaseInYear";
import { type TableBlock, blockArea } from "./tableBlock";
import { type TableShape, tableShape } from "./tableShape";
import { declaredUnit } from "./units";
import { yearIn } from "./years";

export type TableContext = {
  readonly fiscalYear: number | null;
  /** The unit that the sheet or the workbook declares, for tables that declare none. */
  readonly unit: AmountUnit | null;
};

export type TableReading = {
  readonly statement: Statement;
  readonly problems: readonly SheetProblem[];
};

/** Understands one table as its layout says. */
export function readTable(
  block: TableBlock,
  { layout, title }: ChosenLayout,
  context: TableContext,
): TableReading {
  const year = yearOf(block) ?? context.fiscalYear;
  const shape = tableShape(block, layout, year);
  const unit = unitOf(block) ?? headerUnit(shape) ?? context.unit;
  const body = readBody({ block, layout, shape, unit });
  const area = blockArea(block);
  const statement: Statement = {
    file: block.grid.file,
    sheet: block.grid.sheet,
    range: areaAddress(block.grid, area),
    title: title.trim(),
    layout: layout.id,
    unit,
    confidence: body.confidence,
    ...figuresInYear(body, year === null ? 0 : year - (context.fiscalYear ?? year)),
  };
  return { statement, problems: body.problems };
}

/** The unit that stands around the table: above it first, then below. */
export function unitOf({ captions, notes }: TableBlock): AmountUnit | null {
  const declared = [...[...captions].reverse(), ...notes].map(({ text }) => declaredUnit(text));
  return declared.find((unit) => unit !== null) ?? null;
}

/** The unit that the headers of all amount columns share, for what stands beside them without one. */
function headerUnit({ sides }: TableShape): AmountUnit | null {
  const uses = sides.flatMap(({ columns }) => columns.map(({ use }) => use));
  const units = new Set(
    uses.flatMap((use) => ("unit" in use && use.unit !== null ? [use.unit] : [])),
  );
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? unit : null;
}

/** The year that a table's captions name, the nearest one first. */
export function yearOf({ captions }: TableBlock): number | null {
  const years = [...captions].reverse().map(({ text }) => yearIn(text));
  return years.find((year) => year !== null) ?? null;
}

/** A table of last year gives the prior year's figures; what it derives and explains is not this year's. */
function figuresInYear(
  { readings, printed, causes }: BodyReading,
  offset: number,
): Pick<Statement, "readings" | "printed" | "causes"> {
  if (offset === 0) {
    return { readings, printed, causes };
  }
  const moved = readings.flatMap((reading) => {
    const subject = subjectInYear(reading.subject, offset);
    return subject === null ? [] : [{ ...reading, subject }];
  });
  return { readings: moved, printed: [], causes: [] };
}

function subjectInYear(subject: Subject, offset: number): Subject | null {
  const phase = phaseInYear(subject.phase, offset);
  return phase === null ? null : { ...subject, phase };
}
