import type { SheetProblem } from "../domain/statement";
import { cellAddress } from "../grid/address";
import { type ChosenLayout, layoutsFor } from "./chooseLayout";
import { fingerprintOf } from "./fingerprint";
import { layoutById } from "./layouts/index";
import type { Mappings, TableMapping } from "./mapping";
import { questionsOfTable, questionsOfUnknown } from "./questions";
import { holdsNumber } from "./readAmount";
import { readTable, type TableContext, type TableReading } from "./readTable";
import type { Question, TakenTable } from "./recognition";
import type { TableBlock } from "./tableBlock";
import { tablePlace } from "./tablePlace";
import { placeOf, takenTable, untakenTable } from "./takenTable";

/** What is known of a block beside its cells; the mappings are of all tables. */
export type BlockContext = Omit<TableContext, "mapping"> & {
  readonly mappings: Mappings;
  readonly department: string | null;
  /** The places of tables that are not to be read. */
  readonly leftOut: ReadonlySet<string>;
};

export type BlockReading = {
  /** `null` for a block of words, which nobody asks about. */
  readonly table: TakenTable | null;
  readonly problems: readonly SheetProblem[];
  readonly ask: () => readonly Question[];
};

/** Understands one block, by a person's words where there are some, else by its title. */
export function readBlock(block: TableBlock, context: BlockContext): BlockReading {
  const fingerprint = fingerprintOf(block);
  const mapping = context.mappings.get(fingerprint);
  const isLeftOut = context.leftOut.has(tablePlace(placeOf(block)));
  const isConfirmed = mapping !== undefined || isLeftOut;
  const candidates = isLeftOut ? [] : candidatesFor(block, mapping, context);
  if (candidates.length === 0) {
    const table = untakenTable(block, { fingerprint, isConfirmed });
    const isTakenOut = isLeftOut || mapping?.layout === null;
    return unreadBlock(block, { table, isTakenOut }, context);
  }
  const reading = mostUnderstood(block, candidates, { ...context, mapping: mapping ?? {} });
  const table = takenTable(block, reading, { fingerprint, isConfirmed });
  const { problems } = reading;
  return { table, problems, ask: () => questionsOfTable(table, problems) };
}

/** A block whose title is not known is asked about where it holds numbers. */
function unreadBlock(
  block: TableBlock,
  { table, isTakenOut }: { readonly table: TakenTable; readonly isTakenOut: boolean },
  context: BlockContext,
): BlockReading {
  if (!hasNumbers(block)) {
    return { table: null, problems: [], ask: () => [] };
  }
  const problem = notUnderstood(block);
  return {
    table,
    problems: isTakenOut ? [] : [problem],
    ask: () => (isTakenOut ? [] : questionsOfUnknown(block, { table, problem }, context)),
  };
}

function candidatesFor(
  block: TableBlock,
  mapping: TableMapping | undefined,
  { department }: BlockContext,
): readonly ChosenLayout[] {
  if (mapping?.layout === undefined) {
    return layoutsFor(block, department);
  }
  const layout = layoutById(mapping.layout ?? "");
  const title = block.captions[0]?.text ?? block.grid.sheet;
  return layout === undefined ? [] : [{ layout, title }];
}

/** Reads a table by the layouts that share its title, until one explains all its numbers. */
function mostUnderstood(
  block: TableBlock,
  candidates: readonly ChosenLayout[],
  context: TableContext,
): TableReading {
  const [first, ...others] = candidates.map(
    (candidate) => () => readTable(block, candidate, context),
  );
  if (first === undefined) {
    throw new Error("a table needs a layout to be read by");
  }
  return others.reduce((best, read) => {
    if (best.statement.confidence === 1) {
      return best;
    }
    const next = read();
    return next.statement.confidence > best.statement.confidence ? next : best;
  }, first());
}

function hasNumbers({ grid, top, bottom }: TableBlock): boolean {
  return grid.rows
    .slice(top, bottom + 1)
    .some((row) => row.some((cell) => cell !== undefined && holdsNumber(cell)));
}

function notUnderstood({ grid, top, captions }: TableBlock): SheetProblem {
  return {
    code: "tableNotUnderstood",
    severity: "warning",
    file: grid.file,
    sheet: grid.sheet,
    cell: cellAddress(grid, { row: captions[0]?.row ?? top, column: 0 }),
    text: captions[0]?.text ?? "",
  };
}
