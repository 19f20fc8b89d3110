import type { CellArea, CellFormula, CellPosition } from "../grid/grid";

/** Cells that a formula adds up, 0-based on their sheet; `null` is the sheet of the formula itself. */
export type Addend = { readonly sheet: string | null; readonly area: CellArea };

/**
 * What a formula of the cell `at` adds up, where it does nothing else: `SUM` of cells and ranges, `+`, brackets.
 *
 * @returns null for any other formula, however simple
 */
export function plainSum(
  { text, writtenAt }: CellFormula,
  at: CellPosition,
): readonly Addend[] | null {
  const tokens = tokensOf(text);
  const shift = { row: at.row - writtenAt.row, column: at.column - writtenAt.column };
  return tokens === null ? null : new SumParser(tokens, shift).parse();
}

/** A word of the formula: `SUM`, a sign, or what it refers to. */
type Token = { readonly sign: string } | { readonly sheet: string | null; readonly cells: string };

/** As long as a spreadsheet lets a formula be. */
const longestFormula = 8192;

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const formula = text.replace(/^=/, "");
  if (formula.length > longestFormula) {
    return null;
  }
  word.lastIndex = 0;
  while (word.lastIndex < formula.length) {
    const [, sign, quoted, bare, cells] = word.exec(formula) ?? [];
    if (sign !== undefined) {
      tokens.push({ sign: sign.toUpperCase() });
    } else if (cells !== undefined) {
      tokens.push({ sheet: quoted?.replace(/''/g, "'") ?? bare ?? null, cells });
    } else {
      return null;
    }
  }
  return tokens;
}

const cell = "\\$?[A-Z]{1,3}\\$?\\d{1,7}";
const column = "\\$?[A-Z]{1,3}";
const word = new RegExp(
  "\\s*(?:(SUM(?=\\()|[()+,])" +
    `|(?:(?:'((?:[^'\\[\\]]|'')+)'|([\\w.\\u0080-\\uffff]+))!)?(${cell}(?::${cell})?|${column}:${column})(?![\\w.(]))\\s*`,
  "iy",
);

/** Descends into a formula; everything in it is added, so that nesting makes no difference. */
class SumParser {
  private at = 0;
  private readonly addends: Addend[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly shift: CellPosition,
  ) {}

  parse(): readonly Addend[] | null {
    this.takes("+");
    return this.sum() && this.at === this.tokens.length ? this.addends : null;
  }

  private sum(): boolean {
    do {
      if (!this.term()) {
        return false;
      }
    } while (this.takes("+"));
    return true;
  }

  private term(): boolean {
    if (this.takes("(")) {
      return this.sum() && this.takes(")");
    }
    return this.takes("SUM") ? this.takes("(") && this.parts() : this.cells("single");
  }

  /** Only within `SUM` a range stands for all its cells. */
  private parts(): boolean {
    do {
      if (!this.cells("range") && !this.sum()) {
        return false;
      }
    } while (this.takes(","));
    return this.takes(")");
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at];
    const isThere = token !== undefined && "sign" in token && token.sign === sign;
    this.at += isThere ? 1 : 0;
    return isThere;
  }

  private cells(kind: "single" | "range"): boolean {
    const token = this.tokens[this.at];
    if (
      token === undefined ||
      "sign" in token ||
      token.cells.includes(":") !== (kind === "range")
    ) {
      return false;
    }
    const area = areaOf(token.cells, this.shift);
    if (area === null) {
      return false;
    }
    this.addends.push({ sheet: token.sheet, area });
    this.at += 1;
    return true;
  }
}

/** An area by its A1 name, its relative ends shifted; null where that leads off the sheet. */
function areaOf(cells: string, shift: CellPosition): CellArea | null {
  const [first = "", last = first] = cells.split(":");
  const [one, other] = [endOf(first, shift), endOf(last, shift)];
  const columns = [one.column, other.column];
  const rows = [one.row ?? 0, other.row ?? lastRow];
  const isOnSheet = Math.min(...columns, ...rows) >= 0;
  return isOnSheet
    ? {
        top: Math.min(...rows),
        left: Math.min(...columns),
        bottom: Math.max(...rows),
        right: Math.max(...columns),
      }
    : null;
}

/** One end of an area; without a row where it names whole columns. */
function endOf(name: string, shift: CellPosition): { column: number; row: number | null } {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Z]+)(\$?)(\d*)$/i.exec(name) ?? [];
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return {
    column: column - 1 + (fixedColumn === "" ? shift.column : 0),
    row: digits === "" ? null : Number(digits) - 1 + (fixedRow === "" ? shift.row : 0),
  };
}

const lastRow = 1_048_575;
