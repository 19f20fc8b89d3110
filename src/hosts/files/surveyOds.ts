import type { Grid } from "../../grid/grid";
import { HostRefused } from "../hostRefused";
import { limits } from "./limits";
import type { ReadJob } from "./readJob";
import { readXmlPart, type Attributes } from "./xlsx/xmlPart";
import type { ZipPackage } from "./zipPackage";

/** Whether a sheet is hidden, and which of its rows and columns are: first and last, 0-based on the sheet. */
export type HiddenParts = {
  readonly isWhole: boolean;
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
};

type Span = { readonly first: number; readonly last: number };

/**
 * Looks through an .ods before the spreadsheet library, for what that does not tell: what is hidden.
 *
 * Refuses one that writes one cell and repeats it over a whole sheet, which the library would carry out.
 *
 * @returns the hidden parts of each sheet by its name
 */
export async function surveyOds(
  zip: ZipPackage,
  job: ReadJob,
): Promise<ReadonlyMap<string, HiddenParts>> {
  const survey = new OdsSurvey(job);
  const reader = { open: survey.open, close: () => undefined, text: () => undefined };
  await readXmlPart(zip, { name: "content.xml", reader }, job);
  return survey.sheets;
}

/** A grid with what is hidden of its sheet, as far as it reaches. */
export function withHidden(grid: Grid, { isWhole, rows, columns }: HiddenParts): Grid {
  const { origin } = grid;
  const width = grid.rows.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    ...grid,
    visibility: isWhole ? "hidden" : grid.visibility,
    hiddenRows: new Set(rows.flatMap((span) => placesOf(span, origin.row, grid.rows.length))),
    hiddenColumns: new Set(columns.flatMap((span) => placesOf(span, origin.column, width))),
  };
}

function placesOf({ first, last }: Span, origin: number, count: number): readonly number[] {
  const places: number[] = [];
  for (let at = Math.max(first - origin, 0); at <= Math.min(last - origin, count - 1); at += 1) {
    places.push(at);
  }
  return places;
}

class OdsSurvey {
  readonly sheets = new Map<string, HiddenParts & { rows: Span[]; columns: Span[] }>();
  private readonly hiddenStyles = new Set<string>();
  private style = "";
  private sheet = "";
  private row: Span = nowhere;
  private column: Span = nowhere;
  private cells = 0;

  constructor(private readonly job: ReadJob) {}

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === "style") {
      this.style = attributes["style:name"] ?? "";
    } else if (name === "table-properties" && attributes["table:display"] === "false") {
      this.hiddenStyles.add(this.style);
    } else if (name === "table") {
      this.openSheet(attributes);
    } else if (name === "table-row") {
      this.row = behind(this.row, repeats(attributes["table:number-rows-repeated"]));
      this.noteHidden("rows", this.row, attributes);
    } else if (name === "table-column") {
      this.column = behind(this.column, repeats(attributes["table:number-columns-repeated"]));
      this.noteHidden("columns", this.column, attributes);
    } else if (name === "table-cell" && attributes["office:value-type"] !== undefined) {
      this.countCells(repeats(attributes["table:number-columns-repeated"]));
    }
  };

  private openSheet(attributes: Attributes): void {
    const isWhole = this.hiddenStyles.has(attributes["table:style-name"] ?? "");
    this.sheet = attributes["table:name"] ?? "";
    this.sheets.set(this.sheet, { isWhole, rows: [], columns: [] });
    this.row = nowhere;
    this.column = nowhere;
  }

  private noteHidden(kind: "rows" | "columns", span: Span, attributes: Attributes): void {
    if (hiddenStates.includes(attributes["table:visibility"] ?? "")) {
      this.sheets.get(this.sheet)?.[kind].push(span);
    }
  }

  private countCells(columns: number): void {
    this.cells += (this.row.last - this.row.first + 1) * columns;
    if (this.cells > limits.cells) {
      const { file } = this.job;
      const { sheet } = this;
      throw new HostRefused({ code: "host.tooManyCells", file, sheet, limit: limits.cells });
    }
  }
}

const hiddenStates: readonly string[] = ["collapse", "filter"];

const nowhere: Span = { first: -1, last: -1 };

function behind({ last }: Span, count: number): Span {
  return { first: last + 1, last: last + count };
}

function repeats(attribute: string | undefined): number {
  const count = Number(attribute ?? 1);
  return Number.isInteger(count) && count >= 1 ? count : 1;
}
