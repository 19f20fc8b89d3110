import { strFromU8, unzipSync, zipSync } from "fflate";
import type { ChartBlock } from "../../../src/document/reportDocument";
import { applyEdits } from "../../../src/writers/docx/draft/applyEdits";
import { readDraft } from "../../../src/writers/docx/draft/readDraft";
import { planRefresh } from "../../../src/writers/refresh/planRefresh";
import { chartEdits, refreshEdits } from "../../../src/writers/refresh/refreshEdits";
import { refreshedModel } from "../../../src/writers/refresh/refreshedModel";
import { checkDocx } from "../docx/checkDocx";
import { drawnWaterfall } from "../waterfalls";
import { drawnDraft, drawnReport, partOf, replaced, withPart } from "./drawnDraft";

const spending = drawnWaterfall("支出增减构成", ["=10.00 上年", "+5.00 教育支出", "=15.00 本年"]);
const spendingNow = drawnWaterfall("支出增减构成", [
  "=10.00 上年",
  "+7.25 教育支出",
  "=17.25 本年",
]);
const income = drawnWaterfall("收入增减构成", ["=3.00 上年", "-1.00 其他收入", "=2.00 本年"]);

function planned(draft: Uint8Array, charts: readonly ChartBlock[]) {
  const read = readDraft(draft);
  if (!read.ok) {
    throw new Error(read.error);
  }
  const report = drawnReport({ charts });
  const plan = planRefresh(read.value, report);
  if (!plan.ok) {
    throw new Error(plan.error.code);
  }
  return { draft: read.value, report, plan: plan.value };
}

/** The file with all that the plan writes. */
function refreshed(file: Uint8Array, charts: readonly ChartBlock[]): Uint8Array {
  const { draft, report, plan } = planned(file, charts);
  const written = applyEdits(file, {
    edits: refreshEdits(plan),
    charts: chartEdits(plan),
    model: refreshedModel(draft, report, plan),
    author: "作者",
  });
  if (!written.ok) {
    throw new Error(written.error);
  }
  return written.value.bytes;
}

/** `updated 支出增减构成`: what becomes of each picture. */
function outcomes(draft: Uint8Array, charts: readonly ChartBlock[]): string {
  return planned(draft, charts)
    .plan.charts.map(({ status, last, next }) => `${status} ${(last ?? next).id}`)
    .join("；");
}

const withChart = drawnDraft({ charts: [spending] });
const drawing = /<w:r><w:drawing>.*?<\/w:drawing><\/w:r>/;

/** As another program packs it: the chart under another name, said from the root of the package. */
function renamed(file: Uint8Array): Uint8Array {
  const files = unzipSync(file);
  const part = files["word/charts/chart1.xml"] ?? new Uint8Array();
  const others = Object.entries(files).filter(([path]) => path !== "word/charts/chart1.xml");
  const moved = zipSync({ ...Object.fromEntries(others), "word/media/c7.xml": part });
  const types = withPart(
    moved,
    "[Content_Types].xml",
    replaced("/word/charts/chart1.xml", "/word/media/c7.xml"),
  );
  return withPart(
    types,
    "word/_rels/document.xml.rels",
    replaced('"charts/chart1.xml"', '"/word/media/c7.xml"'),
  );
}

describe("what becomes of a picture", () => {
  test.each<[string, Uint8Array, readonly ChartBlock[], string]>([
    ["its amounts are the same", withChart, [spending], "unchanged 支出增减构成"],
    ["its amounts are others", withChart, [spendingNow], "updated 支出增减构成"],
    ["the report has it no more", withChart, [], "dropped 支出增减构成"],
    [
      "only the report has it",
      withChart,
      [spending, income],
      "unchanged 支出增减构成；added 收入增减构成",
    ],
    [
      "somebody deleted it",
      drawnDraft({ charts: [spending] }, replaced(drawing, "")),
      [spendingNow],
      "",
    ],
    [
      "somebody put the new one in its place",
      drawnDraft({ charts: [spending] }, replaced(spending.alternative, spendingNow.alternative)),
      [spendingNow],
      "unchanged 支出增减构成",
    ],
  ])("%s", (_name, draft, charts, expected) => {
    expect(outcomes(draft, charts)).toBe(expected);
  });
});

describe("a picture is drawn anew", () => {
  test.each<[string, Uint8Array, string]>([
    ["in its own part", withChart, "word/charts/chart1.xml"],
    ["in the part that another program made of it", renamed(withChart), "word/media/c7.xml"],
  ])("%s", (_name, before, path) => {
    const after = refreshed(before, [spendingNow]);
    const fresh = drawnDraft({ charts: [spendingNow] });
    expect(partOf(after, path)).toBe(partOf(fresh, "word/charts/chart1.xml"));
    expect(partOf(after, "word/document.xml")).toBe(partOf(fresh, "word/document.xml"));
    expect(checkDocx(after) ?? ": valid").toContain(": valid");
    expect(outcomes(after, [spendingNow])).toBe("unchanged 支出增减构成");
  });

  test("and every other part stays to the byte", () => {
    const before = drawnDraft({ charts: [income, spending] });
    const changed = unzipSync(refreshed(before, [income, spendingNow]));
    const differing = Object.entries(unzipSync(before))
      .filter(([path, bytes]) => strFromU8(bytes) !== strFromU8(changed[path] ?? new Uint8Array()))
      .map(([path]) => path);
    expect(differing).toEqual([
      "word/document.xml",
      "word/charts/chart2.xml",
      "customXml/item1.xml",
    ]);
  });

  test("and the line above it is told where its unit is another one", () => {
    const inYuan = { ...spendingNow, unitLine: "单位：元" };
    expect(planned(withChart, [inYuan]).plan.clauses).toEqual([
      { numbers: [], now: "单位：万元", next: "单位：元" },
    ]);
  });
});
