import { everyDifference, type Materiality } from "../../../src/domain/explanation/materiality";
import type { Phase } from "../../../src/domain/phase";
import type { Review } from "../../../src/domain/rule";
import type { Material, Source, WrittenCause } from "../../../src/domain/statement";
import type { ReportContext } from "../../../src/narrative/reportContext";
import { type DrawnFacts, drawFacts, subjectAt } from "./facts";

const source: Source = { file: "book.xlsx", sheet: "文字材料", cell: "B1", text: "", unit: null };

/** What a test says of a workbook; what it leaves out is not there. */
export type DrawnContext = {
  readonly facts?: DrawnFacts;
  readonly fiscalYear?: number | null;
  readonly department?: string | null;
  /** Row → text of its cause column; `row@phase` for another phase than the final accounts. */
  readonly causes?: Readonly<Record<string, string>>;
  readonly materials?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, string>>;
  readonly materiality?: Materiality;
  readonly review?: Review;
};

export function drawContext(drawn: DrawnContext): ReportContext {
  return {
    fiscalYear: drawn.fiscalYear === undefined ? 2019 : drawn.fiscalYear,
    department: drawn.department === undefined ? "某某局" : drawn.department,
    facts: drawFacts(drawn.facts ?? {}),
    review: drawn.review ?? { findings: [], outcomes: [] },
    causes: Object.entries(drawn.causes ?? {}).map(([place, text]) => causeAt(place, text)),
    materials: Object.entries(drawn.materials ?? {}).map(([heading, text]): Material => ({
      heading,
      text,
      source,
    })),
    answers: new Map(Object.entries(drawn.answers ?? {})),
    materiality: drawn.materiality ?? everyDifference,
  };
}

function causeAt(place: string, text: string): WrittenCause {
  const [address = "", phase = "finalAccounts"] = place.split("@");
  return { subject: subjectAt(address, phase as Phase), base: null, text, source };
}
