import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { BandsRule } from "../../../src/domain/scoring/bands";
import type { ScoreGroup, ScoreRow, ScoreTable } from "../../../src/domain/scoring/scoreTable";
import { scoreTables } from "../../../src/domain/scoring/tables/index";
import { Points } from "../../../src/money/points";

const rowsOf = ({ sections }: ScoreTable): readonly ScoreRow[] =>
  sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));

const everyRow = scoreTables.flatMap((table) =>
  rowsOf(table).map((row) => [`${table.id} ${row.id}`, row] as const),
);

test("every table of the folder is listed, by its id", () => {
  const files = readdirSync(join(__dirname, "../../../src/domain/scoring/tables"))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((file) => file !== "index" && file !== "wordings");
  expect(scoreTables.map(({ id }) => id).sort()).toEqual(files.sort());
});

/** The weights of the field's reference, section by section; what it does not say is null. */
test.each([
  ["hunan2013", "100", { 投入: "13", 过程: "64", 产出及效率: "23" }],
  ["hunan2016", "100", { 投入: "10", 过程: "60", 产出及效率: "30" }],
  [
    "hunanSelfEvaluation",
    "100",
    { 预算执行: "10", 产出指标: "50", 效益指标: "30", 满意度指标: "10" },
  ],
  ["yueyang", null, { 投入: "15", 过程: "40", 产出及效果: null }],
  ["county2017", null, { 投入: "20", "过程、产出及效果": null }],
  ["county2018", null, { 投入: "16", 过程: "58", 产出及效率: null }],
])("%s has its weights", (id, max, sections) => {
  const table = scoreTables.find((each) => each.id === id);
  expect(table?.max?.toText() ?? null).toBe(max);
  expect(
    Object.fromEntries(
      (table?.sections ?? []).map((each) => [each.label, each.max?.toText() ?? null]),
    ),
  ).toEqual(sections);
});

/** What stands inside adds up to the whole, or stays below it where a weight is not known. */
function expectSum(whole: Points | null, parts: readonly { readonly max: Points | null }[]): void {
  const known = parts.flatMap(({ max }) => max ?? []);
  if (whole === null) {
    return;
  }
  if (known.length === parts.length) {
    expect(Points.sum(known).toText()).toBe(whole.toText());
  } else {
    expect(whole.minus(Points.sum(known)).atMost(Points.none)).toBe(false);
  }
}

test.each(scoreTables)("$id adds up", ({ max, sections }) => {
  expectSum(max, sections);
  for (const section of sections) {
    expectSum(section.max, section.groups);
    // a group without a weight of its own counts by its rows
    expectSum(section.max, section.groups.flatMap(partsOf));
    for (const group of section.groups) {
      expectSum(group.max, group.rows);
    }
  }
});

function partsOf(group: ScoreGroup): readonly { readonly max: Points | null }[] {
  return group.max === null ? group.rows : [group];
}

test.each(scoreTables)("$id has ids of its own for its rows", (table) => {
  const ids = rowsOf(table).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(everyRow)("%s gives its points in full where its rule is met", (_name, { way, max }) => {
  if (way.kind === "checklist") {
    expect(Points.sum(way.items.map(({ points }) => points)).toText()).toBe(max?.toText());
  } else if (way.kind !== "judgement" && way.rule.kind === "bands") {
    expect(highest(way.rule)).toBe(max?.toText());
  }
});

function highest({ bands, otherwise }: BandsRule): string | undefined {
  const [first] = bands;
  const best = first?.points ?? Points.none;
  const all = [...bands.map(({ points }) => points), otherwise].flatMap((each) => each ?? []);
  expect(all.every((each) => each.atMost(best))).toBe(true);
  return best.toText();
}

test.each(everyRow)("%s without a known weight is left to a person, and says so", (_name, row) => {
  if (row.max === null) {
    expect(row.way.kind).toBe("judgement");
    expect(row.isVerified).toBe(false);
    expect(row.note).toMatch(/待核|未核/);
  }
});

test("what the reference has from knowledge only is marked", () => {
  const unverified = everyRow.flatMap(([name, { isVerified }]) => (isVerified ? [] : [name]));
  expect(unverified.filter((name) => name.startsWith("hunan2016"))).toEqual([
    "hunan2016 publicUse",
    "hunan2016 threePublicControl",
    "hunan2016 procurement",
    "hunan2016 managementRules",
    "hunan2016 fundsRules",
    "hunan2016 disclosure",
    "hunan2016 keyWork",
    "hunan2016 benefit",
    "hunan2016 administration",
    "hunan2016 satisfaction",
  ]);
});
