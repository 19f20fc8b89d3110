import type { Form, FormSide } from "./form";
import type { Look } from "./knobs";
import { unitName } from "./captions";
import type { Wording } from "./wording";

/** A column as it is printed; `path`: its header's texts from top to bottom. */
export type PrintedColumn = {
  readonly use: "code" | "name" | "lineNumber" | "amount" | "extra";
  /** For amounts the form's own column; for codes which part of it. */
  readonly id: string;
  readonly path: readonly string[];
  readonly words: readonly string[];
};

export type PrintedSide = { readonly side: FormSide; readonly columns: readonly PrintedColumn[] };

/** The columns of all sides from left to right. */
export function printedSides(form: Form, look: Look, wording: Wording): readonly PrintedSide[] {
  return form.sides.map((side, index) => {
    const isLast = index === form.sides.length - 1;
    const columns = [
      ...labelColumns(side, look, wording),
      ...amountColumns(form, side, { look, wording }),
      ...(isLast ? [...rivalColumns(look), ...extraColumns(look, wording)] : []),
    ];
    return { side, columns: columns.map((column) => below(side, column, wording)) };
  });
}

/** How many columns of codes a coded side prints. */
export function codeParts(side: FormSide, { codes }: Look): number {
  if (side.labels !== "coded" || codes.startsWith("glued") || codes === "nameOnly") {
    return 0;
  }
  const isSplit = codes === "threeColumns" || codes === "lostZeros";
  return isSplit ? (isEconomic(side) ? 2 : 3) : 1;
}

/** Whether a side lists economic classes. */
export function isEconomic({ rows }: FormSide): boolean {
  return rows.some(({ code }) => code.startsWith("3"));
}

function below(side: FormSide, column: PrintedColumn, wording: Wording): PrintedColumn {
  return side.banner === null
    ? column
    : { ...column, path: [wording.choose(side.banner), ...column.path] };
}

function labelColumns(side: FormSide, look: Look, wording: Wording): readonly PrintedColumn[] {
  if (side.labels === "none") {
    return [];
  }
  const parts = codeParts(side, look);
  const codeHeader = wording.choose(side.codeHeader);
  const splitHeaders = ["类", "款", "项"].slice(0, parts);
  const group = look.codeGroup === "item" && parts > 0 ? ["项目"] : [];
  const codes = Array.from({ length: parts }, (_unused, index): PrintedColumn => {
    const path = parts === 1 ? [codeHeader] : [codeHeader, splitHeaders[index] ?? ""];
    return { use: "code", id: String(index), path: [...group, ...path], words: [codeHeader] };
  });
  const nameHeader = wording.choose(side.nameHeader);
  const name: PrintedColumn = {
    use: "name",
    id: "",
    path: [...group, wording.header(nameHeader, 0)],
    words: [nameHeader],
  };
  const lineNumbers: PrintedColumn = { use: "lineNumber", id: "", path: ["行次"], words: [] };
  const hasLineNumbers = look.lineNumbers === "beside" && side.labels === "named";
  return [...codes, name, ...(hasLineNumbers ? [lineNumbers] : [])];
}

function amountColumns(
  form: Form,
  side: FormSide,
  { look, wording }: { look: Look; wording: Wording },
): readonly PrintedColumn[] {
  const suffix = look.unitPlace === "header" ? `（${unitName(look.unit)}）` : "";
  const phase = phaseWord(form, side, wording);
  return inOrder(side, look).map(({ id, path }, at): PrintedColumn => {
    const words = path.map((level) => wording.choose(level));
    const worded = [
      ...(look.phaseHeader === "above" ? phase : []),
      ...words,
      ...(look.phaseHeader === "below" ? phase : []),
    ];
    const leaf = worded.length - 1;
    const shown = worded.map((word, level) =>
      level === leaf ? `${wording.header(word, at)}${suffix}` : wording.header(word, 0),
    );
    return { use: "amount", id, path: shown, words };
  });
}

/** What may stand over or under the headers of a table whose columns all are of one phase. */
function phaseWord(form: Form, { columns }: FormSide, wording: Wording): readonly string[] {
  const only = onlyPhase(form);
  if (only === null || columns.some(({ id }) => id === only)) {
    return [];
  }
  return only === "finalAccounts" ? [wording.choose(["决算数", "{Y}年决算数"])] : ["预算数"];
}

const onlyPhases = new Map<Form, string | null>();

/** The phase of all figures of a form; null where they are of several. */
function onlyPhase(form: Form): string | null {
  const known = onlyPhases.get(form);
  if (known !== undefined) {
    return known;
  }
  const keys = form.sides.flatMap(({ rows }) =>
    rows.flatMap(({ figures }) => Object.values(figures).map(({ key }) => key)),
  );
  const [only = null, ...others] = new Set(keys.map((key) => key.slice(key.lastIndexOf(".") + 1)));
  const phase = others.length === 0 ? only : null;
  onlyPhases.set(form, phase);
  return phase;
}

/** Groups of columns keep together whatever the order. */
function inOrder({ columns, anyColumnOrder }: FormSide, { columnOrder }: Look) {
  if (!anyColumnOrder || columnOrder === "printed") {
    return columns;
  }
  const groups = new Map<string, (typeof columns)[number][]>();
  for (const column of columns) {
    const name = column.path.length > 1 ? (column.path[0]?.[0] ?? "") : column.id;
    groups.set(name, [...(groups.get(name) ?? []), column]);
  }
  const ordered = [...groups.values()];
  const [first = [], ...others] = ordered;
  return columnOrder === "reversed" ? ordered.reverse().flat() : [...others.flat(), ...first];
}

/** Columns that are no figures of the statement. */
export const extraHeaders: Readonly<Record<Exclude<Look["extraColumn"], "none">, string>> = {
  remark: "备注",
  unknown: "折算系数",
  delta: "预算调整数",
  halfYear: "1-6月执行数",
  rate: "执行率（%）",
  variance: "增减额",
};

/** A column that says the same as one of the form's own, with other amounts. */
function rivalColumns({ flaw }: Look): readonly PrintedColumn[] {
  const header =
    flaw === "secondBudget" ? "预算数" : flaw === "secondFinalAccounts" ? "决算数" : null;
  return header === null ? [] : [{ use: "extra", id: "rival", path: [header], words: [] }];
}

function extraColumns({ extraColumn }: Look, wording: Wording): readonly PrintedColumn[] {
  if (extraColumn === "none") {
    return [];
  }
  const header = wording.header(extraHeaders[extraColumn], 98);
  return [{ use: "extra", id: extraColumn, path: [header], words: [] }];
}
