import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { samplesFolder } from "../support/readSample";
import { juesuan } from "./commandLine";

const clean = join(samplesFolder, "clean-department-2023.xlsx");
const tianxin = join(samplesFolder, "tianxin-industry-2019.xlsx");

const points = z.string().regex(/^\d+(\.\d{1,2})?$/);

const shape = z.strictObject({
  schema: z.literal("juesuan/1"),
  table: z.strictObject({ id: z.string(), label: z.string() }),
  partialStep: z.enum(["floor", "ceil", "proRata"]),
  scores: z.array(
    z.strictObject({
      id: z.string().regex(/^score\.\w+\.\w+$/),
      label: z.string(),
      section: z.string(),
      group: z.string(),
      points: points.nullable(),
      max: points.nullable(),
      status: z.enum(["scored", "missing", "undefined", "undetermined", "manual"]),
      percent: z.string().nullable(),
      arithmetic: z.string(),
      standard: z.string(),
      note: z.string().nullable(),
      missing: z.array(z.string()),
      refused: z.boolean(),
      citation: z.string(),
      verified: z.boolean(),
    }),
  ),
  total: z.strictObject({
    points,
    max: points.nullable(),
    openRows: z.number(),
    openPoints: points.nullable(),
  }),
});

async function scored(...args: readonly string[]) {
  const { exitCode, output, complaint } = await juesuan("score", ...args, "--json");
  expect([exitCode, complaint]).toEqual([0, ""]);
  return shape.parse(JSON.parse(output));
}

/** `row: points/max status`. */
function rowsOf({ scores }: Awaited<ReturnType<typeof scored>>): readonly string[] {
  return scores.map(
    ({ id, status, points: given, max }) =>
      `${id.replace(/^score\.\w+\./, "")}: ${given ?? "-"}/${max ?? "-"} ${status}`,
  );
}

describe("score --json", () => {
  test("fills the province's table from a whole workbook", async () => {
    const sheet = await scored(clean);
    expect(sheet.table.id).toBe("hunan2016");
    expect(rowsOf(sheet)).toEqual([
      "staffing: 5/5 scored",
      "threePublicChange: -/5 missing",
      // (20.00 + 1207.15 − 13.40) ÷ 1227.15 = 98.91 %: no whole step of five points below
      "completion: 5/5 scored",
      // 5.20 ÷ 1201.95 = 0.43 %
      "control: 4/5 scored",
      "buildingArea: -/5 manual",
      "buildingCost: -/5 manual",
      "publicUse: 8/8 scored",
      "threePublicControl: 7/7 scored",
      // 105.46 ÷ 108.00 = 97.65 %: two whole points below
      "procurement: 4/6 scored",
      "managementRules: -/8 manual",
      "fundsRules: -/6 manual",
      "disclosure: -/5 manual",
      "keyWork: -/8 manual",
      "benefit: -/- manual",
      "administration: -/- manual",
      "satisfaction: -/- manual",
    ]);
    expect(sheet.total).toEqual({ points: "33", max: "100", openRows: 10, openPoints: "64" });
  });

  test("the execution rate of the self-evaluation form", async () => {
    const { scores } = await scored(tianxin, "--table", "hunanSelfEvaluation");
    expect(scores[0]).toMatchObject({
      points: "6.93",
      percent: "69.27",
      arithmetic: "69.27%（4315.68万元÷6229.93万元），10分×比率，得6.93分",
      verified: false,
    });
  });

  test.each([
    ["floor", "4"],
    ["ceil", "3"],
    ["proRata", "3.65"],
  ])("an incomplete step with %s", async (partialStep, expected) => {
    const { scores } = await scored(clean, "--partial-step", partialStep);
    expect(scores.find(({ id }) => id.endsWith(".procurement"))?.points).toBe(expected);
  });
});

describe("with answers", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "juesuan-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("a person's points and rates count, too many do not", async () => {
    const answers = join(folder, "answers.json");
    const given = { keyWork: "19/20", disclosure: "5", fundsRules: "7" };
    const ids = Object.entries(given).map(([row, text]) => [`score.hunan2016.${row}`, text]);
    writeFileSync(answers, JSON.stringify(Object.fromEntries(ids)));
    const sheet = await scored(clean, "--answers", answers);
    const wanted = sheet.scores.filter(({ id }) => /keyWork|disclosure|fundsRules/.test(id));
    expect(wanted.map(({ points: each, refused }) => [each, refused])).toEqual([
      [null, true],
      ["5", false],
      ["7.6", false],
    ]);
    expect(sheet.total.points).toBe("45.6");
  });

  test("choose the table, and an option goes before them", async () => {
    const answers = join(folder, "choices.json");
    writeFileSync(answers, '{"score.table": "yueyang", "score.partialStep": "ceil"}');
    const chosen = await scored(clean, "--answers", answers);
    expect([chosen.table.id, chosen.partialStep]).toEqual(["yueyang", "ceil"]);
    const asked = await scored(clean, "--answers", answers, "--table", "hunan2013");
    expect([asked.table.id, asked.partialStep]).toEqual(["hunan2013", "ceil"]);
  });
});

test("in words, every row has its arithmetic beside it", async () => {
  const { output } = await juesuan("score", clean);
  const lines = output.split("\n");
  expect(lines).toContain("  5/5分\t在职人员控制率 96.88%（31÷32）≤100%，得5分");
  expect(lines).toContain(
    "  4/6分\t政府采购执行率 97.65%（105.46万元÷108.00万元），低于100%共2.35个百分点，" +
      "每低于1个百分点扣1分，不足1个百分点的部分不计，扣2×1＝2分，得4分（待核原文）",
  );
  expect(lines).toContain("合计得33分（满分100分），还有10项、64分待评");
});
