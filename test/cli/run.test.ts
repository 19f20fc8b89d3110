import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { samplesFolder } from "../support/readSample";
import { juesuan } from "./commandLine";

const wangcheng = join(samplesFolder, "wangcheng-zone-2019.xlsx");
const clean = join(samplesFolder, "clean-department-2023.xlsx");

const source = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  cell: z.string().regex(/^[A-Z]+\d+$/),
  text: z.string(),
  unit: z.string().nullable(),
});

describe("read --json", () => {
  const shape = z.strictObject({
    schema: z.literal("juesuan/1"),
    fiscalYear: z.number(),
    department: z.string(),
    tables: z.array(
      z.strictObject({
        file: z.string(),
        sheet: z.string(),
        range: z.string().regex(/^[A-Z]+\d+:[A-Z]+\d+$/),
        title: z.string(),
        layout: z.string(),
        unit: z.string().nullable(),
        confidence: z.number().min(0).max(1),
        fingerprint: z.string().min(1),
        confirmed: z.boolean(),
        headerRows: z.number().int(),
        columns: z.array(
          z.strictObject({
            column: z.string().regex(/^[A-Z]+$/),
            header: z.string(),
            use: z.string(),
            concept: z.string().nullable(),
            phase: z.string().nullable(),
          }),
        ),
      }),
    ),
    facts: z.array(
      z.union([
        z.strictObject({
          ...factShape(),
          kind: z.literal("amount"),
          yuan: z.string().regex(/^-?\d+\.\d{2,}$/),
        }),
        z.strictObject({
          ...factShape(),
          kind: z.literal("count"),
          count: z.string().regex(/^\d+$/),
        }),
      ]),
    ),
    printed: z.array(
      z.strictObject({
        kind: z.enum(["variance", "variancePercent", "rate"]),
        of: z.string(),
        against: z.string(),
        text: z.string(),
        source,
      }),
    ),
    causes: z.array(z.unknown()),
    materials: z.array(z.unknown()),
    problems: z.array(z.unknown()),
    questions: z.array(z.unknown()),
  });

  test("is one document of the contract's shape", async () => {
    const { exitCode, output, complaint } = await juesuan("read", wangcheng, "--json");
    expect(exitCode).toBe(0);
    expect(complaint).toBe("");
    const read = shape.parse(JSON.parse(output));
    expect(read.fiscalYear).toBe(2019);
    expect(read.facts).toContainEqual({
      key: "threePublicExpenses.officialReception.finalAccounts",
      concept: "threePublicExpenses.officialReception",
      phase: "finalAccounts",
      label: "公务接待费",
      code: null,
      measure: null,
      kind: "amount",
      yuan: "123500.00",
      source: {
        file: "wangcheng-zone-2019.xlsx",
        sheet: "三公经费",
        cell: "C6",
        text: "12.35",
        unit: "万元",
      },
    });
  });

  test("gives classified rows by group, code and measure", async () => {
    const { output } = await juesuan("read", clean, "--json");
    const { facts } = shape.parse(JSON.parse(output));
    expect(facts).toContainEqual(
      expect.objectContaining({
        key: "generalBudgetExpenditure.2070101.basic.finalAccounts",
        concept: "generalBudgetExpenditure",
        code: "2070101",
        measure: "basic",
        label: "行政运行",
        yuan: "4660600.00",
      }),
    );
  });

  test("takes the year it is told", async () => {
    const { output } = await juesuan("read", clean, "--json", "--year", "2024");
    const { fiscalYear, facts } = shape.parse(JSON.parse(output));
    expect(fiscalYear).toBe(2024);
    expect(facts.some(({ phase }) => phase === "priorYearFinalAccounts")).toBe(true);
  });
});

describe("indicators and review", () => {
  test("indicators --json names formula, operands and citation", async () => {
    const { exitCode, output } = await juesuan("indicators", wangcheng, "--json");
    expect(exitCode).toBe(0);
    const { indicators } = z
      .object({ indicators: z.array(z.record(z.string(), z.unknown())) })
      .parse(JSON.parse(output));
    expect(indicators).toContainEqual(
      expect.objectContaining({
        id: "threePublicExpensesCompletion",
        status: "value",
        percent: "43.16",
        numerator: { key: "threePublicExpenses.total.finalAccounts", yuan: "401400.00" },
        denominator: { key: "threePublicExpenses.total.originalBudget", yuan: "930000.00" },
      }),
    );
  });

  test("review ends with 1 where an error was found, and says every rule's outcome", async () => {
    const { exitCode, output } = await juesuan("review", wangcheng, "--json");
    expect(exitCode).toBe(1);
    const { findings, outcomes } = z
      .object({
        findings: z.array(
          z.strictObject({
            rule: z.string(),
            severity: z.enum(["error", "warning", "info"]),
            message: z.string(),
            cells: z.array(
              z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() }),
            ),
            amounts: z.record(z.string(), z.string()),
            citation: z.string(),
          }),
        ),
        outcomes: z.array(
          z.object({
            rule: z.string(),
            status: z.enum(["found", "passed", "notApplicable"]),
            reason: z.string(),
          }),
        ),
      })
      .parse(JSON.parse(output));
    expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(2);
    expect(
      outcomes.filter(({ status, reason }) => status === "notApplicable" && reason === ""),
    ).toEqual([]);
  });

  test("a clean workbook ends with 0 and has no finding above info", async () => {
    const { exitCode, output } = await juesuan("review", clean, "--json");
    expect(exitCode).toBe(0);
    const { findings } = z
      .object({ findings: z.array(z.object({ severity: z.string() })) })
      .parse(JSON.parse(output));
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

describe("report", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "juesuan-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const report = ["report", wangcheng, "--template", "wangcheng-self-evaluation", "-o", "out.docx"];

  test("writes a draft and lists what is blank", async () => {
    const { exitCode, output, files } = await juesuan(...report, "--json");
    expect(exitCode).toBe(0);
    expect(Buffer.from(files.get("out.docx")?.slice(0, 2) ?? []).toString()).toBe("PK");
    const { blanks, path } = z
      .object({ path: z.string(), blanks: z.array(z.object({ id: z.string() })) })
      .parse(JSON.parse(output));
    expect(path).toBe("out.docx");
    expect(blanks.map(({ id }) => id)).toContain(
      "cause.expenditure.basic.finalAccounts.originalBudget",
    );
  });

  test("--final with blanks left writes nothing and ends with 1", async () => {
    const { exitCode, complaint, files } = await juesuan(...report, "--final");
    expect(exitCode).toBe(1);
    expect(files.size).toBe(0);
    expect(complaint).toContain("--answers");
  });

  test("--final with all blanks answered writes the report", async () => {
    const draft = await juesuan(...report, "--json");
    const { blanks } = z
      .object({ blanks: z.array(z.object({ id: z.string() })) })
      .parse(JSON.parse(draft.output));
    const answers = join(folder, "answers.json");
    writeFileSync(
      answers,
      JSON.stringify(Object.fromEntries(blanks.map(({ id }) => [id, "按实际情况填写"]))),
    );
    const final = await juesuan(...report, "--final", "--answers", answers);
    expect(final.exitCode).toBe(0);
    expect(final.files.has("out.docx")).toBe(true);
  });

  test("the same workbook gives the same bytes", async () => {
    const [first, second] = [await juesuan(...report), await juesuan(...report)];
    expect(first.files.get("out.docx")).toEqual(second.files.get("out.docx"));
  });

  test.each([
    ["not JSON", "{", "JSON"],
    ["not texts", '{"cause.x": 3}', "cause.x"],
  ])("answers that are %s end with 2", async (_name, text, named) => {
    const answers = join(folder, "wrong.json");
    writeFileSync(answers, text);
    const { exitCode, complaint, files } = await juesuan(...report, "--answers", answers);
    expect(exitCode).toBe(2);
    expect(complaint).toContain(named);
    expect(files.size).toBe(0);
  });
});

describe("wrong arguments end with 2 and one sentence that shows the way out", () => {
  test.each([
    [["raed", wangcheng], "juesuan help"],
    [["read"], "juesuan read"],
    [["read", wangcheng, "--jsno"], "--jsno"],
    [["read", wangcheng, "--year", "19"], "--year 2023"],
    [["read", "no-such-file.xlsx"], "no-such-file.xlsx"],
    [["read", samplesFolder], samplesFolder],
    [["report", wangcheng, "-o", "a.docx"], "--template"],
    [["read", wangcheng, "--template", "x"], "“read”没有选项“--template”"],
    [["review", wangcheng, "-o", "a.docx"], "--json、--year、--mapping"],
    [["templates", "--year", "2023"], "“templates”没有选项“--year”"],
    [["report", wangcheng, "--template", "nothing", "-o", "a.docx"], "juesuan templates"],
    [["score", wangcheng, "--table", "hunan"], "hunan2016"],
    [["score", wangcheng, "--partial-step", "half"], "proRata"],
    [["indicators", wangcheng, "--table", "hunan2016"], "--mapping"],
    [["report", wangcheng, "--template", "variance-note"], "-o"],
    [["report", wangcheng, "--template", "variance-note", "-o", "a.pdf"], ".docx"],
  ])("%j", async (args, named) => {
    const { exitCode, output, complaint, files } = await juesuan(...args);
    expect(exitCode).toBe(2);
    expect(output).toBe("");
    expect(complaint.split("\n")).toHaveLength(1);
    expect(complaint).toContain(named);
    expect(files.size).toBe(0);
  });

  test.each([[[]], [["help"]], [["--help"]]])("%j shows the help and ends with 0", async (args) => {
    const { exitCode, output } = await juesuan(...args);
    expect(exitCode).toBe(0);
    expect(output).toContain("juesuan report");
  });
});

test("templates lists the six templates", async () => {
  const { output } = await juesuan("templates", "--json");
  const { templates } = z
    .object({ templates: z.array(z.object({ id: z.string() })) })
    .parse(JSON.parse(output));
  expect(templates.map(({ id }) => id)).toEqual([
    "tianxin-form",
    "furong-evaluation",
    "wangcheng-self-evaluation",
    "lusong-self-evaluation",
    "variance-note",
    "score-sheet",
  ]);
});

function factShape() {
  return {
    key: z.string(),
    concept: z.string(),
    phase: z.enum([
      "originalBudget",
      "adjustedBudget",
      "finalAccounts",
      "priorYearFinalAccounts",
      "priorYearOriginalBudget",
    ]),
    label: z.string(),
    code: z.string().nullable(),
    measure: z.string().nullable(),
    source,
  };
}

test.each([
  ["a file of another department is left out, and that is said at once", "indicators", 1],
  ["read lists it among the other problems", "read", 0],
])("%s", async (_name, command, complaints) => {
  const { exitCode, complaint } = await juesuan(command, wangcheng, clean);
  expect(exitCode).toBe(0);
  expect(complaint.match(/不是同一单位，没有采用/g) ?? []).toHaveLength(complaints);
});
