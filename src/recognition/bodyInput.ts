import type { AmountUnit } from "../money/units";
import type { Layout } from "./layout";
import type { TableMapping } from "./mapping";
import type { RowReading } from "./rows";
import type { TableBlock } from "./tableBlock";
import type { TableShape } from "./tableShape";

/** A table with what is known of it when its body is read. */
export type BodyInput = {
  readonly block: TableBlock;
  readonly layout: Layout;
  readonly shape: TableShape;
  readonly unit: AmountUnit | null;
  /** What a person said of its rows. */
  readonly said: TableMapping["rows"];
};

/** One row on one side, with what it was taken for. */
export type BodyRow = RowReading & {
  readonly row: number;
  /** The columns in which a number stands. */
  readonly numbers: readonly number[];
  /** The unit that the row itself names, in its label or beside it. */
  readonly unit: AmountUnit | null;
};
