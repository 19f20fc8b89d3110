import { decodeEntities, htmlAttribute, htmlTokens } from "./htmlTokens";

/** One cell of a table, or a line of text between tables. */
export type HtmlCell = {
  readonly text: string;
  readonly attributes: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

export type HtmlRow = { readonly isHidden: boolean; readonly cells: readonly HtmlCell[] };

/** Tables and lines of text in the order in which they begin; a table within a cell is a block of its own. */
export type HtmlBlocks = {
  readonly blocks: readonly (readonly HtmlRow[])[];
  /** Whether the text ends as it should: every table closed, or the page's own end there. */
  readonly isWhole: boolean;
};

/** Finds the tables of a page, as a spreadsheet does that opens it. */
export function htmlTables(html: string): HtmlBlocks {
  const blocks: OpenRow[][] = [];
  const openTables: OpenTable[] = [];
  let line = "";
  const endLine = (): void => {
    const text = cleaned(line);
    line = "";
    if (text !== "") {
      blocks.push([{ isHidden: false, cells: [{ ...spans(""), text, attributes: "" }] }]);
    }
  };
  for (const token of htmlTokens(html)) {
    const table = openTables[openTables.length - 1];
    if (token.kind === "text") {
      if (table === undefined) {
        line += token.text;
      } else if (table.cell !== null) {
        table.cell.text += token.text;
      }
    } else if (token.name === "table") {
      endLine();
      if (token.kind === "open") {
        openTables.push(openTable(blocks));
      } else {
        openTables.pop();
      }
    } else if (table === undefined) {
      if (lineEnds.includes(token.name)) {
        endLine();
      }
    } else {
      stepInTable(table, token);
    }
  }
  endLine();
  return {
    blocks: blocks.map((rows) => rows.map(finished)),
    isWhole: openTables.length === 0 || /<\/(?:html|body)>\s*$/i.test(html),
  };
}

type OpenCell = { -readonly [Field in keyof HtmlCell]: HtmlCell[Field] };
type OpenRow = { readonly isHidden: boolean; readonly cells: OpenCell[] };
type OpenTable = { readonly rows: OpenRow[]; cell: OpenCell | null };

const lineEnds: readonly string[] = ["br", "p", "div", "h1", "h2", "h3", "h4", "body", "caption"];

function openTable(blocks: OpenRow[][]): OpenTable {
  const rows: OpenRow[] = [];
  blocks.push(rows);
  return { rows, cell: null };
}

function stepInTable(
  table: OpenTable,
  { kind, name, attributes }: { kind: "open" | "close"; name: string; attributes: string },
): void {
  if (name === "tr") {
    table.cell = null;
    if (kind === "open") {
      table.rows.push({ isHidden: /display\s*:\s*none/i.test(attributes), cells: [] });
    }
  } else if (name === "td" || name === "th") {
    table.cell = kind === "open" ? { ...spans(attributes), text: "", attributes } : null;
    if (table.cell !== null) {
      lastRow(table).cells.push(table.cell);
    }
  } else if (name === "br" && table.cell !== null) {
    table.cell.text += lineBreak;
  }
}

function lastRow({ rows }: OpenTable): OpenRow {
  const last = rows[rows.length - 1];
  if (last !== undefined) {
    return last;
  }
  const first = { isHidden: false, cells: [] };
  rows.push(first);
  return first;
}

function spans(attributes: string): { rowSpan: number; columnSpan: number } {
  return {
    rowSpan: spanOf(htmlAttribute(attributes, "rowspan")),
    columnSpan: spanOf(htmlAttribute(attributes, "colspan")),
  };
}

/** A browser's own bound for spans. */
function spanOf(attribute: string | null): number {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, 1000) : 1;
}

/** Stands for `<br>` until the source's own line breaks, which show as spaces, are gone. */
const lineBreak = "\u0001";

function finished({ isHidden, cells }: OpenRow): HtmlRow {
  return { isHidden, cells: cells.map((cell) => ({ ...cell, text: cleaned(cell.text) })) };
}

function cleaned(source: string): string {
  const spaced = source.replace(/[ \t\r\n]+/g, " ").replace(/ *\u0001 */g, "\n");
  return decodeEntities(spaced).trim();
}
