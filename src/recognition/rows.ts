import type { ConceptId } from "../domain/concepts/index";
import { conceptOf } from "../domain/concepts/concept";
import { normaliseText } from "../lib/chineseText";
import { partialListRows } from "./aliases/rows";
import type { LayoutRow, LayoutSide } from "./layout";
import { isLineLabel, LineReader, type LineUse, type RowLabel } from "./lines";
import { inReportYear } from "./relativeYear";
import { bareLabel, opensPartialList, phaseSpelled, spellsAny, spellsConcept } from "./spellings";

/** What a row is about, as far as its label and code tell. */
export type RowUse =
  { readonly kind: "layout"; readonly row: LayoutRow } | { readonly kind: "listMark" } | LineUse;

/**
 * Reads the rows of one side from top to bottom.
 *
 * Keeps what later rows depend on: below which row it stands, and whether a list was opened that names
 * only some parts (其中, 主要包括).
 */
export class RowReader {
  private parent: readonly LayoutRow[] = [];
  private openList: string | null = null;
  private listsAll = false;

  private readonly lines: LineReader | null;

  constructor(
    private readonly side: LayoutSide,
    private readonly fiscalYear: number | null,
  ) {
    this.lines = side.lines === undefined ? null : new LineReader(side.lines, fiscalYear);
  }

  read(label: RowLabel): { readonly use: RowUse; readonly isPartOfList: boolean } {
    const use = this.use(label);
    return { use, isPartOfList: this.isPartOfList(use, label) };
  }

  private use(label: RowLabel): RowUse {
    if (partialListRows.includes(normaliseText(label.name))) {
      return { kind: "listMark" };
    }
    const row = this.layoutRow(bareLabel(this.inReportYear(label.name)));
    const isCoded = label.codes.some((cell) => cell.kind === "digits" && cell.digits.length >= 3);
    if (row !== null && !(isCoded && this.side.lines !== undefined)) {
      return { kind: "layout", row };
    }
    return this.lines?.read(label) ?? { kind: "unknown", why: "rowNotUnderstood" };
  }

  /** Without a year to start from, 2022年决算数 says nothing. */
  private inReportYear(name: string): string {
    return this.fiscalYear === null ? name : inReportYear(name, this.fiscalYear);
  }

  private layoutRow(label: string): LayoutRow | null {
    const below = this.parent.find((row) => spellsRow(label, row));
    if (below !== undefined) {
      return below;
    }
    const found = (this.side.rows ?? []).find((row) => spellsRow(label, row));
    if (found === undefined) {
      return null;
    }
    this.parent = found.kind === "concept" ? (found.children ?? []) : [];
    return found;
  }

  private isPartOfList(use: RowUse, { name }: RowLabel): boolean {
    if (use.kind === "listMark") {
      this.listsAll = true;
      return false;
    }
    if (use.kind === "total") {
      this.listsAll = false;
    }
    const list = listOf(use);
    if (opensPartialList(name)) {
      this.openList = list;
    } else if (list !== this.openList) {
      this.openList = null;
    }
    return this.listsAll || (list !== null && list === this.openList);
  }
}

/** Whether a label could begin a body row of this side: a line, a total, a row of the layout. */
export function isRowLabel({ rows, lines }: LayoutSide, label: string): boolean {
  const bare = bareLabel(label);
  return (
    (rows ?? []).some((row) => spellsRow(bare, row)) ||
    (lines !== undefined && isLineLabel(lines, label))
  );
}

function spellsRow(label: string, row: LayoutRow): boolean {
  switch (row.kind) {
    case "concept":
      return spellsConcept(label, row.concept, row.spellings);
    case "phase":
      return phaseSpelled(label) === row.phase || spellsAny(label, row.spellings);
    default:
      return spellsAny(label, row.spellings);
  }
}

/** What a 其中 row and its siblings have in common: their parent, or their level in the codes. */
function listOf(use: RowUse): string | null {
  if (use.kind === "line") {
    const { kind, id } = use.item;
    return kind === "named" ? kind : `${kind}:${String(id.length)}`;
  }
  return use.kind === "layout" && use.row.kind === "concept" ? groupOf(use.row.concept) : null;
}

function groupOf(concept: ConceptId): string {
  return conceptOf(concept).group;
}
