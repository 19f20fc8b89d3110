import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { utils, write } from "@e965/xlsx";
import { juesuan } from "./commandLine";

const folder = mkdtempSync(path.join(tmpdir(), "juesuan-mapping-"));

function file(name: string, content: string | Uint8Array): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

/** A three-public table that names no unit anywhere. */
function workbookWithoutUnit(): string {
  const sheet = utils.aoa_to_sheet([
    ["2023年度“三公”经费支出决算表"],
    ["项目", "预算数", "决算数"],
    ["合计", 5, 3.2],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "三公");
  return file("book.xlsx", new Uint8Array(write(book, { type: "array" }) as ArrayBuffer));
}

type Read = {
  readonly facts: readonly { readonly key: string; readonly yuan: string }[];
  readonly questions: readonly {
    readonly kind: string;
    readonly fingerprint: string;
    readonly candidates: readonly { readonly label: string; readonly mapping: unknown }[];
  }[];
};

async function read(...args: readonly string[]): Promise<Read> {
  const { exitCode, output } = await juesuan("read", ...args, "--json");
  expect(exitCode).toBe(0);
  return JSON.parse(output) as Read;
}

/** One table on two sheets, its figures revised on the second. */
function workbookWithDraft(): string {
  const sheet = (spent: number) =>
    utils.aoa_to_sheet([
      ["2023年度“三公”经费支出决算表"],
      ["单位：元"],
      ["项目", "预算数", "决算数"],
      ["公务接待费", 5, spent],
    ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet(3), "三公");
  utils.book_append_sheet(book, sheet(4), "三公（修订）");
  return file("draft.xlsx", new Uint8Array(write(book, { type: "array" }) as ArrayBuffer));
}

test("which of two tables is read is answered by a candidate too", async () => {
  const book = workbookWithDraft();
  const asked = await read(book);
  expect(asked.facts).toEqual([]);
  const [question] = asked.questions;
  expect(question?.candidates.map(({ label }) => label)).toEqual([
    "采用 [draft.xlsx]三公!A3:C4",
    "采用 [draft.xlsx]三公（修订）!A3:C4",
  ]);
  const tables = { [question?.fingerprint ?? ""]: question?.candidates[1]?.mapping };
  const mapping = file("taken.json", JSON.stringify({ schema: "juesuan-mapping/1", tables }));
  const told = await read(book, "--mapping", mapping);
  expect(told.questions).toEqual([]);
  expect(told.facts.map(({ key, yuan }) => `${key} ${yuan}`)).toEqual([
    "threePublicExpenses.officialReception.originalBudget 5.00",
    "threePublicExpenses.officialReception.finalAccounts 4.00",
  ]);
});

test("a candidate copied from the questions is the answer to them", async () => {
  const book = workbookWithoutUnit();
  const asked = await read(book);
  expect(asked.facts).toEqual([]);
  const [question] = asked.questions;
  expect(question?.candidates.map(({ label }) => label)).toEqual(["万元", "元"]);
  const answer = question?.candidates.find(({ label }) => label === "元")?.mapping;
  const tables = { [question?.fingerprint ?? ""]: answer };
  const mapping = file("said.json", JSON.stringify({ schema: "juesuan-mapping/1", tables }));
  const told = await read(book, "--mapping", mapping);
  expect(told.questions).toEqual([]);
  expect(told.facts.map(({ key, yuan }) => `${key} ${yuan}`)).toEqual([
    "threePublicExpenses.total.originalBudget 5.00",
    "threePublicExpenses.total.finalAccounts 3.20",
  ]);
});

test("a row is named by its label, and the report of what was read holds it", async () => {
  const sheet = utils.aoa_to_sheet([
    ["2023年度“三公”经费支出决算表"],
    ["单位：元"],
    ["项目", "决算数"],
    ["合计", 7],
    ["招商接待", 4],
  ]);
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, "三公");
  const book = file("rows.xlsx", new Uint8Array(write(workbook, { type: "array" }) as ArrayBuffer));
  const { facts, questions } = await read(book);
  expect(facts.map(({ key }) => key)).toEqual(["threePublicExpenses.total.finalAccounts"]);
  const [question] = questions;
  expect(question).toMatchObject({ kind: "row", row: "招商接待", cell: "A5" });
  const answer = question?.candidates.find(({ label }) => label === "公务接待费")?.mapping;
  const tables = { [question?.fingerprint ?? ""]: answer };
  const mapping = file("rows.json", JSON.stringify({ schema: "juesuan-mapping/1", tables }));
  const told = await read(book, "--mapping", mapping);
  expect(told.questions).toEqual([]);
  expect(told.facts.map(({ key, yuan }) => `${key} ${yuan}`)).toEqual([
    "threePublicExpenses.total.finalAccounts 7.00",
    "threePublicExpenses.officialReception.finalAccounts 4.00",
  ]);
});

test("what would go into a report has to be said first", async () => {
  const output = path.join(folder, "report.docx");
  const { exitCode, complaint, files } = await juesuan(
    ...["report", workbookWithoutUnit(), "--template", "variance-note", "-o", output],
  );
  expect(exitCode).toBe(2);
  expect(complaint).toContain("单位");
  expect(files.size).toBe(0);
});

test.each([
  ["{", "JSON"],
  ['{ "schema": "juesuan/1", "tables": {} }', "schema"],
  ['{ "schema": "juesuan-mapping/1", "tables": { "a": { "unit": "亩" } } }', "tables.a.unit"],
  ['{ "schema": "juesuan-mapping/1", "tables": { "a": { "layout": "none" } } }', "tables.a.layout"],
  ['{ "schema": "juesuan-mapping/1", "tables": { "a": { "colums": {} } } }', "tables.a"],
  [
    '{ "schema": "juesuan-mapping/1", "tables": { "a": { "rows": { "招待": { "use": "line" } } } } }',
    "tables.a.rows.招待",
  ],
  [
    `{ "schema": "juesuan-mapping/1", "tables": { "a": { "rows": {
      "招待": { "use": "line", "code": "2010301" }, "接待": { "use": "line", "code": "2010301" } } } } }`,
    "“招待”行和“接待”行",
  ],
])("a wrong file of mappings is named with its place: %s", async (content, place) => {
  const mapping = file("wrong.json", content);
  const { exitCode, complaint } = await juesuan(
    "read",
    workbookWithoutUnit(),
    "--mapping",
    mapping,
  );
  expect(exitCode).toBe(2);
  expect(complaint).toContain("wrong.json");
  expect(complaint).toContain(place);
});
