import { columnLetters } from "../grid/address";
import { type Cell, labelText } from "../grid/grid";
import { type ColumnUse, readColumn, type SideColumn } from "./columns";
import { unknownColumn, withoutDoubtfulColumns } from "./doubtfulColumns";
import { foreignStart } from "./foreignColumns";
import { isHeaderNumbers } from "./headerNumbers";
import { headerPaths } from "./headerPaths";
import type { Layout, LayoutSide } from "./layout";
import { holdsNumber } from "./readAmount";
import { mappedUse, type TableMapping } from "./mapping";
import { isRowLabel } from "./rows";
import { withoutSilentColumns } from "./silentColumns";
import { blockWidth, type TableBlock } from "./tableBlock";

/** A table taken apart: where its body begins, and what each column of each side bears. */
export type TableShape = {
  readonly headerTop: number;
  readonly bodyTop: number;
  /** The year from which the labels' years count. */
  readonly fiscalYear: number | null;
  readonly sides: readonly SideShape[];
};

/** One label column with the amounts that belong to it. */
export type SideShape = {
  readonly side: LayoutSide;
  readonly bodyTop: number;
  readonly codeColumns: readonly number[];
  /** Several where the header is merged over them; none where the header says all. */
  readonly nameColumns: readonly number[];
  readonly columns: readonly SideColumn[];
  /** Columns that say for which unit a row stands, whose own label says what it is. */
  readonly unitColumns: readonly number[];
};

/** What is known of a table's header before it is read. */
export type HeaderHints = {
  readonly fiscalYear: number | null;
  /** What a person said of it. */
  readonly mapping: TableMapping;
};

/** Reads a table's header for a layout; what goes on from another page stands under the header there. */
export function tableShape(block: TableBlock, layout: Layout, hints: HeaderHints): TableShape {
  if (block.headed === null) {
    return ownShape(block, layout, hints);
  }
  const shape = ownShape(block.headed, layout, hints);
  const { top } = block;
  const sides = shape.sides.map((side) => ({
    ...side,
    bodyTop: top,
    columns: withoutSilentColumns(side.columns, { block, bodyTop: top }),
  }));
  return { ...shape, headerTop: top, bodyTop: top, sides };
}

function ownShape(block: TableBlock, layout: Layout, hints: HeaderHints): TableShape {
  const bodyTop = bodyTopOf(block, layout, hints.mapping);
  const header = { top: block.top, bottom: bodyTop - 1 };
  const paths = bodyTop > block.top ? headerPaths(block, header) : [];
  const [first] = layout.sides;
  const width = Math.max(paths.length, blockWidth(block));
  const readColumns = (side: LayoutSide, start: number, end = width): readonly SideColumn[] =>
    Array.from({ length: end - start }, (_unused, index) => start + index).map((column) =>
      sideColumn({ column, path: paths[column] ?? [] }, { block, layout, side, hints }),
    );
  const all = readColumns(first, 0);
  const isSaid = ({ column }: SideColumn): boolean =>
    hints.mapping.columns?.[columnLetters(block.grid, column)] !== undefined;
  const end = foreignStart(all, { block, bodyTop, sides: layout.sides.length });
  const columns = all.map((one, index) => (index < end || isSaid(one) ? one : unknownColumn(one)));
  const starts = sideStarts(columns.map(({ use }) => use.kind));
  const sides = starts.map((start, index) => {
    const side = layout.sides[index] ?? first;
    const next = starts[index + 1];
    const own =
      side === first
        ? columns.slice(start, next)
        : [...readColumns(side, start, Math.min(end, next ?? width)), ...columns.slice(end, next)];
    return sideShape({ side, bodyTop }, withoutSilentColumns(own, { block, bodyTop }));
  });
  return { headerTop: block.top, bodyTop, fiscalYear: hints.fiscalYear, sides };
}

/** What a person said of a column, else what its header says on a side. */
function sideColumn(
  { column, path }: { readonly column: number; readonly path: readonly string[] },
  { block, layout, side, hints }: ColumnPlace,
): SideColumn {
  const said = hints.mapping.columns?.[columnLetters(block.grid, column)];
  const context = { side, fiscalYear: hints.fiscalYear, phase: layout.phase };
  return {
    column,
    header: path.join("/"),
    use: mappedUse(said, path) ?? readColumn(path, context),
  };
}

type ColumnPlace = {
  readonly block: TableBlock;
  readonly layout: Layout;
  readonly side: LayoutSide;
  readonly hints: HeaderHints;
};

function bodyTopOf(block: TableBlock, layout: Layout, { headerRows }: TableMapping): number {
  return headerRows === undefined
    ? firstBodyRow(block, layout)
    : Math.min(block.top + headerRows, block.bottom + 1);
}

/** The body begins at the first row with a number, or with a label that the layout knows for a row. */
function firstBodyRow(block: TableBlock, layout: Layout): number {
  for (let row = block.top; row <= block.bottom; row += 1) {
    if (!isHeaderNumbers(block.grid, row) && isBodyRow(block, layout, row)) {
      return row;
    }
  }
  return block.bottom + 1;
}

/** A label that the layout knows for a row, with nothing beside it that heads a column. */
function isBodyRow({ grid }: TableBlock, layout: Layout, row: number): boolean {
  const cells = (grid.rows[row] ?? []).filter((cell): cell is Cell => cell !== undefined);
  if (cells.some(holdsNumber)) {
    return true;
  }
  const [name, ...others] = cells.map(labelText).filter((text) => text !== "");
  return (
    name !== undefined &&
    !others.some((text) => headsColumn(layout, text)) &&
    !others.some((text) => labelsRow(layout, text)) &&
    labelsRow(layout, name)
  );
}

function labelsRow({ sides }: Layout, name: string): boolean {
  return sides.some((side) => isRowLabel(side, name));
}

function headsColumn({ sides, phase }: Layout, text: string): boolean {
  return sides.some(
    (side) => readColumn([text], { side, fiscalYear: null, phase }).kind !== "unknown",
  );
}

/** Each label column opens a side; what stands left of it (its codes) belongs to it. */
function sideStarts(uses: readonly ColumnUse["kind"][]): readonly number[] {
  const names = uses.flatMap((use, column) =>
    use === "name" && uses[column - 1] !== "name" ? [column] : [],
  );
  const starts = names.map((name) => codesBefore(uses, name));
  return starts.length === 0 ? [0] : [0, ...starts.slice(1)];
}

/** The first code column left of a name; the columns between may have lost the merge of their header. */
function codesBefore(uses: readonly string[], name: number): number {
  let start = name;
  for (let column = name - 1; ["code", "unlabelled"].includes(uses[column] ?? ""); column -= 1) {
    start = uses[column] === "code" ? column : start;
  }
  return start;
}

function sideShape(
  place: Pick<SideShape, "side" | "bodyTop">,
  columns: readonly SideColumn[],
): SideShape {
  return {
    ...place,
    codeColumns: codeColumnsOf(columns),
    nameColumns: nameColumnsOf(columns),
    columns: withoutDoubtfulColumns(columns),
    unitColumns: [],
  };
}

/** Where the merge of a header over several code columns was lost, only the first of them is labelled. */
function codeColumnsOf(columns: readonly SideColumn[]): readonly number[] {
  const isNamed = columns.some(({ use }) => use.kind === "name");
  return columns.reduce<readonly number[]>((codes, { column, use }) => {
    const goesOn = isNamed && use.kind === "unlabelled" && codes[codes.length - 1] === column - 1;
    return use.kind === "code" || goesOn ? [...codes, column] : codes;
  }, []);
}

/** The columns headed 项目, else the first without a header; columns without one beside them go along. */
function nameColumnsOf(columns: readonly SideColumn[]): readonly number[] {
  const hasName = columns.some(({ use }) => use.kind === "name");
  const first = hasName ? "name" : "unlabelled";
  const names: number[] = [];
  for (const { column, use } of columns) {
    const isBeside = use.kind === "unlabelled" && names[names.length - 1] === column - 1;
    if (isBeside || (use.kind === first && (hasName || names.length === 0))) {
      names.push(column);
    }
  }
  return names;
}
