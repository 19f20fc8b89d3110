import type { ConceptId } from "../domain/concepts/index";
import { conceptOf } from "../domain/concepts/concept";
import { assertNever } from "../lib/assertNever";
import { normaliseText } from "../lib/chineseText";
import { partialListRows } from "./aliases/rows";
import type { LayoutRow, LayoutSide } from "./layout";
import { isLineLabel, LineReader } from "./lines";
import type { LineUse, RowLabel } from "./lineUse";
import type { MappedRow } from "./mapping";
import { inReportYear } from "./relativeYear";
import { rowOfSide, type SaidRows } from "./saidRows";
import { bareLabel, opensPartialList, phaseSpelled, spellsAny, spellsConcept } from "./spellings";

/** What a row is about, as far as its label and code tell. */
export type RowUse =
  | { readonly kind: "layout"; readonly row: LayoutRow }
  | { readonly kind: "listMark" }
  /** A person said that it is no figure. */
  | { readonly kind: "ignored" }
  | LineUse;

/** `key`: the label as labels are compared. `isPartOfList`: it belongs to a list that names only some parts. */
export type RowReading = {
  readonly key: string;
  readonly use: RowUse;
  /** Whether a person said it. */
  readonly isSaid: boolean;
  readonly isPartOfList: boolean;
};

/** What the rows of a side are read by. */
export type RowHints = { readonly fiscalYear: number | null; readonly said: SaidRows };

/** A row's label as labels are compared; without a year to start from, 2022年决算数 says nothing. */
export function rowKey(name: string, fiscalYear: number | null): string {
  return bareLabel(fiscalYear === null ? name : inReportYear(name, fiscalYear));
}

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
    private readonly hints: RowHints,
  ) {
    this.lines = side.lines === undefined ? null : new LineReader(side.lines, hints.fiscalYear);
  }

  read(label: RowLabel): RowReading {
    const key = rowKey(label.name, this.hints.fiscalYear);
    const said = this.saidUse(this.hints.said.get(key), label);
    const use = said ?? this.use(label, key);
    return { key, use, isSaid: said !== null, isPartOfList: this.isPartOfList(use, label) };
  }

  private use(label: RowLabel, key: string): RowUse {
    if (partialListRows.includes(normaliseText(label.name))) {
      return { kind: "listMark" };
    }
    const row = this.layoutRow(key);
    const isCoded = label.codes.some((cell) => cell.kind === "digits" && cell.digits.length >= 3);
    if (row !== null && !(isCoded && this.side.lines !== undefined)) {
      return { kind: "layout", row };
    }
    return this.lines?.read(label) ?? { kind: "unknown", why: "rowNotUnderstood" };
  }

  /** What a person said a row is; `null` for nothing, and for what this side does not hold. */
  private saidUse(said: MappedRow | undefined, label: RowLabel): RowUse | null {
    switch (said?.use) {
      case undefined:
        return null;
      case "ignored":
        this.lines?.leave();
        return { kind: "ignored" };
      case "total":
        return this.lines === null ? null : { kind: "total" };
      case "line":
        return this.lines?.lineSaid(said.code, label) ?? null;
      case "concept":
      case "phase": {
        const row = rowOfSide(this.side, said);
        return row === null ? null : this.layoutRowSaid(row);
      }
      default:
        return assertNever(said);
    }
  }

  private layoutRowSaid(row: LayoutRow): RowUse {
    if (this.side.rows?.includes(row) === true) {
      this.enter(row);
    }
    return { kind: "layout", row };
  }

  /** Below a row of the layout stand its children. */
  private enter(row: LayoutRow): void {
    this.parent = row.kind === "concept" ? (row.children ?? []) : [];
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
    this.enter(found);
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
    return kind === "named" || kind === "unit" ? kind : `${kind}:${String(id.length)}`;
  }
  return use.kind === "layout" && use.row.kind === "concept" ? groupOf(use.row.concept) : null;
}

function groupOf(concept: ConceptId): string {
  return conceptOf(concept).group;
}
