import { readdirSync } from "node:fs";
import { join } from "node:path";
import { anomalies } from "../../src/domain/anomalies/index";
import { type Threshold, thresholds } from "../../src/domain/anomalies/thresholds";
import { checks } from "../../src/domain/checks/index";
import { indicators } from "../../src/domain/indicators/index";
import { citationText, cite, sources } from "../../src/domain/sources";

/** Files that hold no rule of their own. */
const machinery: ReadonlySet<string> = new Set([
  "index",
  "budgetLines",
  "defineAnomalyRule",
  "defineChange",
  "defineCompletion",
  "defineCrossCheck",
  "defineIndicator",
  "defineShare",
  "digitSlips",
  "evaluateIndicators",
  "evaluateSum",
  "figureTable",
  "thresholds",
]);

const kinds = [
  {
    folder: "indicators",
    list: indicators.map(({ id, label, source }) => ({ id, label, citation: source })),
  },
  { folder: "checks", list: checks },
  { folder: "anomalies", list: anomalies },
] as const;

describe.each(kinds)("$folder", ({ folder, list }) => {
  test("ids and labels are unique", () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(new Set(list.map(({ label }) => label)).size).toBe(list.length);
  });

  test("the list holds everything that the folder exports, by id", async () => {
    const exported = await exportedIds(folder);
    expect(list.map(({ id }) => id).sort()).toEqual([...exported].sort());
  });

  test("everything has a label and cites a known source", () => {
    for (const { label, citation } of list) {
      expect(label).not.toBe("");
      expect(citation.place).not.toBe("");
      expect(sources[citation.source].title).not.toBe("");
    }
  });
});

test("ids of checks and anomaly rules do not meet", () => {
  const ids = [...checks, ...anomalies].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a threshold is a number with a source and a year", () => {
  for (const { percent, source, since } of Object.values<Threshold>(thresholds)) {
    expect(Number(percent)).toBeGreaterThan(0);
    expect(citationText(source)).not.toBe("");
    expect(since).toBeGreaterThanOrEqual(2013);
  }
});

describe("citations in words", () => {
  test.each([
    [
      cite("commonIndicators2013", "预算调整率"),
      "财预〔2013〕53号《预算绩效评价共性指标体系框架》预算调整率",
    ],
    [cite("ownConvention", "尾差"), "《本产品约定》尾差"],
    [cite("budgetLaw", "第十三条"), "《中华人民共和国预算法》第十三条（待核原文）"],
  ])("%j", (citation, text) => {
    expect(citationText(citation)).toBe(text);
  });
});

/** The exported indicators or rules of a folder; a file with one of them bears its name. */
async function exportedIds(folder: string): Promise<readonly string[]> {
  const files = readdirSync(join(__dirname, "../../src/domain", folder))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((file) => !machinery.has(file));
  const ids = files.map(async (file) => {
    const module: unknown = await import(`../../src/domain/${folder}/${file}`);
    const declared = Object.entries(module as Readonly<Record<string, unknown>>).flatMap(
      ([name, value]) => (hasId(value) ? [{ name, id: value.id }] : []),
    );
    for (const { name, id } of declared) {
      expect(name).toBe(id);
    }
    expect(declared.length === 1 ? declared[0]?.id : file).toBe(file);
    return declared.map(({ id }) => id);
  });
  return (await Promise.all(ids)).flat();
}

function hasId(value: unknown): value is { readonly id: string } {
  return (
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
  );
}
