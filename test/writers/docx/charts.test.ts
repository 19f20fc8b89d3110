import { writeDocx } from "../../../src/writers/docx/writeDocx";
import { writeFlatPackage } from "../../../src/writers/docx/writeFlatPackage";
import { waterfallReport, waterfalls } from "../waterfalls";
import { checkDocx } from "./checkDocx";
import { findAll, findOne, openPackage, parsePart } from "./wordPackage";

const parts = openPackage(writeDocx(waterfallReport()));
const names = Object.keys(waterfalls);

/** The values of a series of a chart, by the chart's name among the waterfalls. */
function levels(name: string, series: string): readonly (string | undefined)[] {
  const root = parsePart(parts, `word/charts/chart${String(names.indexOf(name) + 1)}.xml`);
  const found = findAll(root, "c:ser").find(
    (each) => findOne(each, "c:tx").children[0]?.text === series,
  );
  return found === undefined ? [] : findAll(findOne(found, "c:val"), "c:v").map(({ text }) => text);
}

test("a document full of charts is valid, and the same bytes each time", () => {
  const bytes = writeDocx(waterfallReport());
  expect(checkDocx(bytes) ?? "valid").toMatch(/: valid|^valid$/);
  expect(Buffer.from(bytes).equals(Buffer.from(writeDocx(waterfallReport())))).toBe(true);
});

test("each chart is a part of its own, with its words for those who do not see it", () => {
  const document = parsePart(parts, "word/document.xml");
  const descriptions = findAll(document, "wp:docPr").map(({ attributes }) => attributes.descr);
  expect(descriptions.slice(0, -1)).toEqual(
    Object.values(waterfalls)
      .slice(0, -1)
      .map(({ alternative }) => alternative),
  );
  const ids = findAll(document, "wp:docPr").map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(names.length);
  const targets = new Map(
    findAll(parsePart(parts, "word/_rels/document.xml.rels"), "Relationship").map(
      ({ attributes }) => [attributes.Id, attributes.Target],
    ),
  );
  const used = findAll(document, "c:chart").map(({ attributes }) =>
    targets.get(attributes["r:id"]),
  );
  expect(used).toEqual(names.map((_name, index) => `charts/chart${String(index + 1)}.xml`));
});

test.each([
  {
    name: "increase",
    carrier: ["0", "700.05", "1603.04", "1780.85", "1906.39", "0"],
    above: ["700.05", "902.99", "177.81", "140", "14.46", "1906.39"],
    below: ["0", "0", "0", "0", "0", "0"],
  },
  // 50, then down to -70, up to -40, up to 20, down to -70
  {
    name: "across zero",
    carrier: ["0", "0", "-40", "0", "0", "0"],
    above: ["50", "50", "0", "20", "20", "0"],
    below: ["0", "-70", "-30", "-40", "-70", "-70"],
  },
  // -30, down to -50, up to -35
  {
    name: "all negative",
    carrier: ["0", "-30", "-35", "0"],
    above: ["0", "0", "0", "0"],
    below: ["-30", "-20", "-15", "-35"],
  },
])("columns of $name stack to where they belong", ({ name, carrier, above, below }) => {
  expect(levels(name, "carrier")).toEqual(carrier);
  expect(levels(name, "above")).toEqual(above);
  expect(levels(name, "below")).toEqual(below);
});

test("numbers stand there as they are printed", () => {
  const root = parsePart(parts, "word/charts/chart1.xml");
  expect(findAll(root, "a:t").map(({ text }) => text)).toEqual(
    waterfalls.increase?.bars.map(({ text }) => text),
  );
});

test("an axis that begins above zero begins there in Word too", () => {
  const root = parsePart(parts, `word/charts/chart${String(names.indexOf("a cut axis") + 1)}.xml`);
  expect(findOne(root, "c:min").attributes.val).toBe("4285");
});

test("text for an open document brings its charts along", () => {
  const { flatPackage } = writeFlatPackage(waterfallReport());
  for (const index of names.keys()) {
    const path = `/word/charts/chart${String(index + 1)}.xml`;
    expect(flatPackage).toContain(`<pkg:part pkg:name="${path}"`);
  }
  expect(flatPackage.match(/<c:chartSpace /g)).toHaveLength(names.length);
  expect(flatPackage).toContain('Target="charts/chart1.xml"');
});
