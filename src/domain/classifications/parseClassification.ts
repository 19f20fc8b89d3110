import { normaliseText } from "../../lib/chineseText";

/** One name of a code, and the years in which the Ministry's list bears it; `null`: not known, or still. */
export type ClassificationName = {
  readonly text: string;
  readonly from: number | null;
  readonly to: number | null;
};

/** A code of a classification with its names, the latest first. */
export type ClassificationEntry = {
  readonly code: string;
  readonly names: readonly [ClassificationName, ...ClassificationName[]];
};

/**
 * Reads the compact form in which the classifications are written down.
 *
 * A line is a code and its names: `20138 市场监督管理事务(2019-)`, earlier names behind a slash. Behind a
 * colon, and on indented lines, stand the items (项) of a group (款), each by its last two digits.
 * 01, 02, 03 and 50 alone bear the names that they bear everywhere; 99 alone is named after its group.
 * Years in plain brackets are those of the lists in which a name stands; names without them are not
 * dated. Brackets that belong to a name are full width.
 */
export function parseClassification(text: string): readonly ClassificationEntry[] {
  return text
    .replace(/\n +/g, " ")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap(entriesOfLine);
}

const everywhere: Readonly<Record<string, string>> = {
  "01": "行政运行",
  "02": "一般行政管理事务",
  "03": "机关服务",
  "50": "事业运行",
};

function entriesOfLine(line: string): readonly ClassificationEntry[] {
  const [head = "", items = ""] = line.split(/: ?/);
  const [code = "", names = ""] = head.split(" ");
  const group = { code, names: namesIn(names) };
  return [group, ...itemsIn(items).map((item) => itemOf(group, item))];
}

type Item = { readonly digits: string; readonly names: string };

function itemsIn(text: string): readonly Item[] {
  return [...text.matchAll(/(?:^| )(\d{2})(?: (?!\d{2}(?: |$))(\S+))?/g)].map(
    ([, digits = "", names = ""]) => ({ digits, names }),
  );
}

function itemOf(group: ClassificationEntry, { digits, names }: Item): ClassificationEntry {
  const code = group.code + digits;
  if (names !== "") {
    return { code, names: namesIn(names) };
  }
  const known = everywhere[digits];
  return { code, names: known === undefined ? namesOfRest(group) : namesIn(known) };
}

/** What the last item of a group is called: 其他 … 支出, under each name of the group. */
function namesOfRest({ names }: ClassificationEntry): ClassificationEntry["names"] {
  const [latest, ...earlier] = names;
  const rest = ({ text, from, to }: ClassificationName): ClassificationName => {
    const stem = text.replace(/^其他/, "").replace(/支出$/, "");
    return { text: `其他${stem}支出`, from, to };
  };
  return [rest(latest), ...earlier.map(rest)];
}

function namesIn(text: string): ClassificationEntry["names"] {
  const [latest = "", ...earlier] = text.split("/");
  return [nameIn(latest), ...earlier.map(nameIn)];
}

function nameIn(text: string): ClassificationName {
  const [, name = text, from = "", to = ""] = /^(.+)\((\d{4})?-(\d{4})?\)$/.exec(text) ?? [];
  return { text: name, from: yearOf(from), to: yearOf(to) };
}

function yearOf(text: string): number | null {
  return text === "" ? null : Number(text);
}

/** What two spellings of a name have in common: the word 支出 behind it comes and goes. */
export function nameStem(text: string): string {
  const normal = normaliseText(text);
  const stem = normal.replace(/支出$/, "");
  return stem === "" || stem === "其他" ? normal : stem;
}
