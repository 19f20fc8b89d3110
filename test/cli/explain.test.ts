import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { samplesFolder } from "../support/readSample";
import { juesuan } from "./commandLine";

const lusong = join(samplesFolder, "lusong-science-2019.xlsx");
const tianxin = join(samplesFolder, "tianxin-industry-2019.xlsx");
const wangcheng = join(samplesFolder, "wangcheng-zone-2019.xlsx");
const clean = join(samplesFolder, "clean-department-2023.xlsx");

const yuan = z.string().regex(/^-?\d+\.\d{2,}$/);
const percent = z.string().regex(/^-?\d+\.\d{2}$/);

const contribution = z.strictObject({
  key: z.string(),
  code: z.string().nullable(),
  label: z.string(),
  current: yuan.nullable(),
  base: yuan.nullable(),
  difference: yuan,
  shareOfChange: percent.nullable(),
  role: z.enum(["driver", "offset", "level"]),
  occurrence: z.enum(["continued", "new", "vanished"]),
});

const explained = z.strictObject({
  line: z.string(),
  label: z.string(),
  code: z.string().nullable(),
  phase: z.string(),
  against: z.string(),
  keys: z.strictObject({ current: z.string(), base: z.string() }),
  current: yuan.nullable(),
  base: yuan.nullable(),
  difference: yuan,
  percent: percent.nullable(),
  direction: z.enum(["increase", "decrease", "equal"]),
  by: z.string().nullable(),
  contributions: z.array(contribution),
  covered: percent.nullable(),
  remainder: yuan.nullable(),
  otherBreakdowns: z.array(
    z.strictObject({ by: z.string(), contributions: z.array(contribution), remainder: yuan }),
  ),
  moves: z.array(z.strictObject({ from: z.string(), to: z.string(), message: z.string() })),
  answer: z.string(),
  cause: z.string().nullable(),
  priorCauses: z.array(
    z.strictObject({
      text: z.string(),
      file: z.string(),
      said: z.string(),
      warnings: z.array(z.string()),
    }),
  ),
  suggestions: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      evidence: z.string().nullable(),
      cells: z.array(z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() })),
    }),
  ),
  warnings: z.array(z.string()),
  outdated: z.string().nullable(),
  sentence: z.string(),
  sentences: z.strictObject({ brief: z.string(), standard: z.string(), full: z.string() }),
});

const one = explained.extend({ schema: z.literal("juesuan/1") });
const all = z.strictObject({ schema: z.literal("juesuan/1"), explanations: z.array(explained) });

async function explain(...args: readonly string[]) {
  const { output, exitCode, complaint } = await juesuan("explain", ...args, "--json");
  expect({ exitCode, complaint }).toEqual({ exitCode: 0, complaint: "" });
  return one.parse(JSON.parse(output));
}

/** `206 74.85`, in order. */
async function shares(...args: readonly string[]): Promise<readonly string[]> {
  const { contributions = [] } = await explain(...args);
  return contributions.map(
    ({ code, label, shareOfChange }) => `${code ?? label} ${shareOfChange ?? ""}`,
  );
}

// the differences and shares of the published reports were worked out by hand
test("Lusong's expenditure: which classes make it up", async () => {
  expect(await explain(lusong, "--line", "expenditure")).toMatchObject({
    line: "expenditure.total",
    against: "originalBudget",
    difference: "12063433.71",
    percent: "172.32",
    direction: "increase",
    covered: "89.60",
    remainder: "0.00",
  });
  expect(await shares(lusong, "--line", "expenditure")).toEqual([
    "206 74.85",
    "215 14.74",
    "201 7.67",
    "205 2.73",
  ]);
});

test("Tianxin's 351.45 to 4315.68", async () => {
  expect(await explain(tianxin, "--line", "本年支出合计")).toMatchObject({
    difference: "39642300.00",
    percent: "1127.96",
    by: "part",
    covered: "93.56",
  });
  expect(await shares(tianxin, "--line", "expenditure.total")).toEqual([
    "项目支出 93.56",
    "基本支出 6.44",
  ]);
});

test("Tianxin against its adjusted budget", async () => {
  expect(
    await explain(tianxin, "--line", "expenditure.total", "--against", "adjustedBudget"),
  ).toMatchObject({ difference: "-19142500.00", percent: "30.73", direction: "decrease" });
});

test("Wangcheng's basic expenditure is 4.9 times its budget, and says that nothing details it", async () => {
  const basic = await explain(wangcheng, "--line", "基本支出");
  expect(basic).toMatchObject({ difference: "41435700.00", percent: "393.50", contributions: [] });
  expect(basic.sentence).toContain("完成年初预算的493.50%");
});

test("Wangcheng's overseas travel reaches 232.50 % of its budget", async () => {
  const travel = await explain(wangcheng, "--line", "threePublicExpenses.overseasTravel");
  expect(travel).toMatchObject({ difference: "106000.00", percent: "132.50" });
  expect(travel.sentence).toContain("完成年初预算的232.50%");
});

test.each([
  ["a code", "206"],
  ["a name", "科学技术支出"],
  ["a key", "expenditure.206.total"],
  ["a key with its phase", "expenditure.206.total.finalAccounts"],
])("a line is found by %s", async (_name, line) => {
  // 12,629,894.80 against 3,600,000.00
  expect(await explain(lusong, "--line", line)).toMatchObject({
    code: "206",
    difference: "9029894.80",
    percent: "250.83",
  });
});

test("without a line all that is to be explained is listed, the same as a report asks", async () => {
  const { output } = await juesuan("explain", wangcheng, "--json");
  const { explanations } = all.parse(JSON.parse(output));
  const answers = explanations.map(({ answer }) => answer);
  expect(answers).toContain(
    "cause.threePublicExpenses.overseasTravel.finalAccounts.originalBudget",
  );
  expect(new Set(answers).size).toBe(answers.length);
});

test("a limit leaves small differences out, those of the three public expenses never", async () => {
  const count = async (...args: readonly string[]) => {
    const { output } = await juesuan("explain", clean, "--json", ...args);
    return all.parse(JSON.parse(output)).explanations;
  };
  const every = await count();
  const large = await count("--materiality", "thirty");
  const isThreePublic = ({ line }: { readonly line: string }) =>
    line.startsWith("threePublicExpenses");
  expect(large.length).toBeLessThan(every.length);
  expect(large.filter(isThreePublic)).toEqual(every.filter(isThreePublic));
});

test("an empty cell is null, not zero", async () => {
  // the sheet leaves the budgets of 205 and 215 empty; 201 has 3,400,581.64
  const { contributions = [] } = await explain(lusong, "--line", "expenditure");
  expect(contributions.map(({ code, base }) => [code, base])).toEqual([
    ["206", "3600000.00"],
    ["215", null],
    ["201", "3400581.64"],
    ["205", null],
  ]);
});

test("a balance at the year's end is set against the one at its beginning", async () => {
  expect(await explain(wangcheng, "--line", "年末结转和结余")).toMatchObject({
    line: "carryOver.closing",
    against: "opening",
    current: "25851300.00",
    base: "0.00",
    difference: "25851300.00",
    percent: null,
    direction: "increase",
  });
});

test("of several bases a balance is set against the opening, and takes the cause that says so", async () => {
  // 20.00 at the beginning, 13.40 at the end; the budgets of balances are left empty
  expect(await explain(clean, "--line", "年末结转和结余")).toMatchObject({
    against: "opening",
    difference: "-66000.00",
    direction: "decrease",
    cause: "加快结转资金使用，年末结转较年初减少",
  });
});

test("what is level needs no cause", async () => {
  const line = "threePublicExpenses.vehiclePurchase";
  const asked = [clean, "--line", line, "--against", "priorYearFinalAccounts"];
  expect(await explain(...asked)).toMatchObject({ direction: "equal", suggestions: [] });
  const { output } = await juesuan("explain", ...asked);
  expect(output).toMatch(/持平，不需要说明原因$/);
});

test("an answer is the cause", async () => {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-explain-"));
  const answers = join(folder, "answers.json");
  const id = "cause.expenditure.basic.finalAccounts.originalBudget";
  writeFileSync(answers, JSON.stringify({ [id]: "人员划转" }));
  const { answer, cause } = await explain(wangcheng, "--line", "基本支出", "--answers", answers);
  rmSync(folder, { recursive: true });
  expect({ answer, cause }).toEqual({ answer: id, cause: "人员划转" });
});

test("the text says the difference, its lines and that the cause is open", async () => {
  const { output, exitCode } = await juesuan("explain", lusong, "--line", "expenditure.total");
  expect(exitCode).toBe(0);
  expect(output).toContain("  科学技术支出\t360.00\t1,262.99\t902.99\t74.85%");
  // an empty budget is not a budget of zero
  expect(output).toContain("  教育支出\t—\t32.99\t32.99\t2.73%\t新增");
  expect(output).toContain("原因：尚未填写");
});

const listed = z.strictObject({
  label: z.string(),
  code: z.string().nullable(),
  keys: z.strictObject({ current: z.string(), base: z.string() }),
  answer: z.string(),
});

const table = z.strictObject({
  table: z.string(),
  file: z.string(),
  sheet: z.string(),
  range: z.string(),
  layout: z.string(),
  against: z.string().nullable(),
  wholes: z.array(listed).optional(),
  explained: z.array(listed).optional(),
  belowLimit: z.array(listed).optional(),
  level: z.array(listed).optional(),
  notComparable: z.array(listed).optional(),
  sentence: z.string().optional(),
  sentences: z
    .strictObject({ brief: z.string(), standard: z.string(), full: z.string() })
    .optional(),
});

const tables = z.strictObject({ schema: z.literal("juesuan/1"), tables: z.array(table) });

async function explainTables(...args: readonly string[]) {
  const { output } = await juesuan("explain", ...args, "--json");
  return tables.parse(JSON.parse(output)).tables;
}

test("a table is found by its title or its sheet; one name inside another means the exact one", async () => {
  // 支出决算表 also stands in the titles of three other tables
  for (const name of ["支出决算表", "GK03 支出决算表"]) {
    const found = await explainTables(clean, "--table", name);
    expect(found.map(({ sheet }) => sheet)).toEqual(["GK03 支出决算表"]);
  }
  expect(await explainTables(clean, "--table", "机关运行")).toMatchObject([
    { table: "2023年度机关运行经费情况表", against: "originalBudget" },
  ]);
});

test("a table of Wangcheng's is explained as a whole, in words and in data", async () => {
  const [threePublic] = await explainTables(wangcheng, "--table", "三公经费");
  expect(threePublic).toMatchObject({
    against: "originalBudget",
    wholes: [{ label: "“三公”经费" }],
    explained: [
      { label: "因公出国（境）费" },
      { label: "公务接待费" },
      { label: "公务用车购置及运行维护费" },
    ],
    level: [],
  });
  const { output } = await juesuan("explain", wangcheng, "--table", "三公经费");
  expect(output.split("\n")[0]).toBe("2019年度“三公”经费财政拨款支出情况表（三公经费）");
  expect(output).toContain(threePublic?.sentence);
});

test("all tables: those without a second number are named at the end", async () => {
  const { output } = await juesuan("explain", wangcheng, "--table", "all");
  expect(output.split("\n").slice(-1)[0]).toMatch(/^没有可以比较的数的表：.*2019年末资产情况表。$/);
});

test.each([
  [["--table", "没有的表"], "可用的有：2019年度收入预算表、"],
  [["--table", "三公经费", "--against", "adjustedBudget"], "各项没有调整预算数可以比较"],
  [["--table", "三公经费", "--line", "基本支出"], "--line 与 --table 只能用一个"],
  [["--line", "办公费"], "没有找到“办公费”"],
  [["--line", "基本支出", "--against", "adjustedBudget"], "“基本支出”没有调整预算数可以比较"],
  [["--against", "budget"], "--against 的值“budget”不正确"],
  [["--materiality", "some"], "--materiality 的值“some”不正确"],
  [["--template", "x"], "--template"],
])("%j cannot be done, and says why in one sentence", async (args, words) => {
  const { exitCode, output, complaint } = await juesuan("explain", wangcheng, ...args);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
  expect(complaint).toContain(words);
  expect(complaint.split("\n")).toHaveLength(1);
});
