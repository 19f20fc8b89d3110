import type { Materiality } from "../domain/explanation/materiality";
import type { FactSet } from "../domain/factSet";
import type { Review } from "../domain/rule";
import type { Material, WrittenCause } from "../domain/statement";

/** What a section may speak of. */
export type ReportContext = {
  readonly fiscalYear: number | null;
  readonly department: string | null;
  readonly facts: FactSet;
  readonly review: Review;
  readonly causes: readonly WrittenCause[];
  readonly materials: readonly Material[];
  /** Texts for blanks, by blank id, from the accountant. */
  readonly answers: ReadonlyMap<string, string>;
  /** Which differences are asked about; those of the three public expenses always are. */
  readonly materiality: Materiality;
};
