import type { SheetProblem, SheetProblemCode, Statement, Subject } from "../domain/statement";
import { keyOf } from "../domain/factKey";
import { areaAddress, cellAddress } from "../grid/address";
import { remembered } from "../lib/remembered";
import { theOnly } from "../lib/theOnly";
import type { AmountUnit } from "../money/units";
import type { ChosenLayout } from "./chooseLayout";
import { type BodyReading, readBody } from "./readBody";
import type { TableMapping } from "./mapping";
import { phaseInYear } from "./phaseInYear";
import type { TakenRow } from "./recognition";
import { type TableBlock, blockArea } from "./tableBlock";
import { type TableShape, tableShape } from "./tableShape";
import { withUnitRows } from "./unitRows";
import { declaredUnits, suffixUnit, unitWord } from "./units";
import { yearIn } from "./years";

export type TableContext = {
  readonly fiscalYear: number | null;
  /** What a person said of the table. */
  readonly mapping: TableMapping;
  /** The unit that the sheet or the workbook declares, for tables that declare none. */
  readonly unit: AmountUnit | null;
};

export type TableReading = {
  readonly statement: Statement;
  readonly shape: TableShape;
  readonly rows: readonly TakenRow[];
  readonly problems: readonly SheetProblem[];
};

/** Understands one table as its layout says. */
export function readTable(
  block: TableBlock,
  { layout, title }: ChosenLayout,
  context: TableContext,
): TableReading {
  const year = yearOf(block) ?? context.fiscalYear;
  const hints = { fiscalYear: year, mapping: context.mapping };
  const shape = withUnitRows(block, layout, tableShape(block, layout, hints));
  const unit = unitFor(block, shape, context);
  const body = readBody({ block, layout, shape, unit: unit.unit, said: context.mapping.rows });
  const offset = year === null ? 0 : year - (context.fiscalYear ?? year);
  const figures = figuresInYear(body, offset);
  const statement: Statement = {
    file: block.grid.file,
    sheet: block.grid.sheet,
    range: areaAddress(block.grid, blockArea(block)),
    title: title.trim(),
    layout: layout.id,
    unit: unit.unit,
    confidence: body.confidence,
    ...figures,
  };
  const isShortened = figures.readings.length < body.readings.length;
  return {
    statement,
    shape,
    rows: body.rows,
    problems: [
      ...withUnitProblem(body, unit.problem),
      ...(isShortened ? [problemAt(block, "otherYear", String(year))] : []),
    ],
  };
}

type TableUnit = { readonly unit: AmountUnit | null; readonly problem: SheetProblem | null };

/** The unit by what stands at the table itself; one from elsewhere is said, two are asked about. */
function unitFor(block: TableBlock, shape: TableShape, context: TableContext): TableUnit {
  if (context.mapping.unit !== undefined) {
    return { unit: context.mapping.unit, problem: null };
  }
  const declared = declaredAround(block);
  if (new Set(declared.map(({ unit }) => unit)).size > 1) {
    const text = declared.map((one) => one.text.trim()).join(" / ");
    return { unit: null, problem: problemAt(block, "unitConflict", text) };
  }
  const own = declared[0]?.unit ?? headerUnit(shape);
  if (own !== null || context.unit === null) {
    return { unit: own, problem: null };
  }
  const borrowed = problemAt(block, "unitBorrowed", unitWord(context.unit));
  return { unit: context.unit, problem: borrowed };
}

/** Two units are said where one is missed, and a borrowed one where it was used: tables of counts need none. */
function withUnitProblem(
  { readings, problems }: BodyReading,
  problem: SheetProblem | null,
): readonly SheetProblem[] {
  if (problem?.code === "unitConflict") {
    return problems.map((one) => (one.code === "unitMissing" ? problem : one));
  }
  const isUsed = readings.some(({ value }) => value.kind === "amount");
  return problem !== null && isUsed ? [...problems, problem] : problems;
}

function problemAt({ grid, top }: TableBlock, code: SheetProblemCode, text: string): SheetProblem {
  const { file, sheet } = grid;
  const cell = cellAddress(grid, { row: top, column: 0 });
  const severity = code === "unitConflict" ? "error" : "warning";
  return { code, severity, file, sheet, cell, text };
}

/** The one unit that stands around the table; none where none or several do. */
export function unitOf(block: TableBlock): AmountUnit | null {
  return theOnly(declaredAround(block).map(({ unit }) => unit));
}

/** The units that captions, notes and the sheet's name declare, with their words; a title may bear one in brackets. */
const declaredAround = remembered(
  ({ captions, notes, grid }: TableBlock): readonly { unit: AmountUnit; text: string }[] => {
    const texts = [...captions, ...notes].map(({ text }) => text);
    return [...texts, grid.sheet].flatMap((text) => {
      const declared = declaredUnits(text);
      const suffix = declared.length === 0 ? suffixUnit(text) : null;
      return [...declared, ...(suffix === null ? [] : [suffix])].map((unit) => ({ unit, text }));
    });
  },
);

/** The unit that the headers of all amount columns share, for differences beside them without one. */
function headerUnit({ sides }: TableShape): AmountUnit | null {
  const uses = sides.flatMap(({ columns }) => columns.map(({ use }) => use));
  return theOnly(uses.flatMap((use) => (use.kind === "value" ? [use.unit] : [])));
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
    return subject === null ? [] : [{ ...reading, subject, key: keyOf(subject) }];
  });
  return { readings: moved, printed: [], causes: [] };
}

function subjectInYear(subject: Subject, offset: number): Subject | null {
  const phase = phaseInYear(subject.phase, offset);
  return phase === null ? null : { ...subject, phase };
}
