import type { ConceptId } from "../domain/concepts/index";
import { conceptOf } from "../domain/concepts/concept";
import { functionalClasses } from "../domain/concepts/functionalClasses";
import type { LineItem } from "../domain/statement";
import { partialListRows, subtotalLabels, totalLabels } from "./aliases";
import type { LayoutRow, LayoutSide } from "./layout";
import { inReportYear } from "./relativeYear";
import { bareLabel, opensPartialList, phaseSpelled, spellsAny, spellsConcept } from "./spellings";
import { normaliseText } from "../lib/chineseText";

/** What a row is about, as far as its label and code tell. */
export type RowUse =
  | { readonly kind: "layout"; readonly row: LayoutRow }
  | { readonly kind: "line"; readonly item: LineItem }
  | { readonly kind: "total" }
  | { readonly kind: "listMark" }
  | { readonly kind: "unknown" };

export type RowLabel = { readonly name: string; readonly code: string };

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

  constructor(
    private readonly side: LayoutSide,
    private readonly fiscalYear: number | null,
  ) {}

  read(label: RowLabel): { readonly use: RowUse; readonly isPartOfList: boolean } {
    const use = this.use(label);
    return { use, isPartOfList: this.isPartOfList(use, label) };
  }

  private use({ name, code }: RowLabel): RowUse {
    if (partialListRows.includes(normaliseText(name))) {
      return { kind: "listMark" };
    }
    const bare = bareLabel(name);
    const row = this.layoutRow(bareLabel(this.inReportYear(name)));
    if (row !== null && code === "") {
      return { kind: "layout", row };
    }
    return lineUse(this.side, { name: bare, code }) ?? { kind: "unknown" };
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
export function isRowLabel(side: LayoutSide, label: RowLabel): boolean {
  const bare = bareLabel(label.name);
  return (
    (side.rows ?? []).some((row) => spellsRow(bare, row)) ||
    (side.lines?.kind !== "named" && lineUse(side, { ...label, name: bare }) !== null)
  );
}

/** The digits of a code however it is written: 2011301, 201-13-01, 201 13 01. */
export function codeDigits(text: string): string {
  const digits = normaliseText(text).replace(/[-.]/g, "");
  return /^\d{3}(?:\d{2}){0,2}$/.test(digits) ? digits : "";
}

function lineUse(side: LayoutSide, { name, code }: RowLabel): RowUse | null {
  const { lines } = side;
  if (lines === undefined) {
    return null;
  }
  if (code === "" && spellsAny(name, totalLabels)) {
    // among named lines a 小计 adds up some of them only
    return lines.kind === "named" && spellsAny(name, subtotalLabels) ? null : { kind: "total" };
  }
  const glued = /^(\d{3}(?:\d{2}){0,2})(\D.*)$/.exec(name);
  const id = code || (glued?.[1] ?? "") || (lines.kind === "functional" ? classCode(name) : "");
  const item = { kind: lines.kind, id, name: glued?.[2] ?? name };
  if (lines.kind === "named") {
    return name === "" ? null : { kind: "line", item: { ...item, id: name } };
  }
  return id === "" || !belongs(id, lines.kind) ? null : { kind: "line", item };
}

/** Functional codes begin with 2, economic ones with 3. */
function belongs(code: string, kind: "functional" | "economic"): boolean {
  return code.startsWith(kind === "functional" ? "2" : "3");
}

function classCode(name: string): string {
  const found = Object.entries(functionalClasses).find(([, names]) => spellsAny(name, names));
  return found?.[0] ?? "";
}

function spellsRow(label: string, row: LayoutRow): boolean {
  switch (row.kind) {
    case "concept":
      return spellsConcept(label, row.concept, row.spellings);
    case "phase":
      return phaseSpelled(label) === row.phase || spellsAny(label, row.spellings ?? []);
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
