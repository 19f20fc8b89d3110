import type { FactSet } from "../../domain/factSet";
import type { Review } from "../../domain/rule";
import type { Source } from "../../domain/statement";

/** What the sheets that are written back may speak of. */
export type SheetContext = {
  readonly fiscalYear: number | null;
  readonly department: string | null;
  readonly facts: FactSet;
  readonly review: Review;
  /** The workbook that they are written into: only its own cells can be referred to. */
  readonly file: string;
  /** Whether a formula finds a number in the cell, and not text that spells one. */
  readonly holdsNumber: (place: SourcePlace) => boolean;
};

export type SourcePlace = Pick<Source, "file" | "sheet" | "cell">;
