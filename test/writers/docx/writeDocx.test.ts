import { figureCount, hostileText, hostileTextShown, richDocument } from "../richDocument";
import { writeDocx } from "../../../src/writers/docx/writeDocx";
import { findAll, findOne, openPackage, parsePart, shownText, valueOf } from "./wordPackage";
import type { XmlNode } from "./wordPackage";

let parts: ReadonlyMap<string, string>;
let body: XmlNode;
let styles: XmlNode;

beforeAll(() => {
  parts = openPackage(writeDocx(richDocument()));
  body = parsePart(parts, "word/document.xml");
  styles = parsePart(parts, "word/styles.xml");
});

function controls(tag: RegExp): XmlNode[] {
  return findAll(body, "w:sdt").filter((each) => tag.test(valueOf(each, "w:tag") ?? ""));
}

function style(id: string): XmlNode {
  const found = findAll(styles, "w:style").find(({ attributes }) => attributes["w:styleId"] === id);
  if (found === undefined) {
    throw new Error(`no style ${id}`);
  }
  return found;
}

function paragraphsIn(styleId: string): XmlNode[] {
  return findAll(body, "w:p").filter((each) => valueOf(each, "w:pStyle") === styleId);
}

describe("figures, blanks and answers", () => {
  it("ties each figure to a control and a bookmark of its number", () => {
    const figures = controls(/^juesuan:\d+$/);
    const numbers = Array.from({ length: figureCount }, (_, index) => index + 1);
    expect(figures.map((each) => valueOf(each, "w:tag"))).toEqual(
      numbers.map((number) => `juesuan:${number}`),
    );
    expect(findAll(body, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"])).toEqual(
      numbers.map((number) => `juesuan_${number}`),
    );
    expect(figures.slice(0, 3).map(shownText)).toEqual(["1,234.57万元", "62.15万元", "5.30%"]);
    expect(findAll(body, "w:text")).toEqual([]);
  });

  it("opens and closes each bookmark around its control", () => {
    const ends = findAll(body, "w:bookmarkEnd").map(({ attributes }) => attributes["w:id"]);
    const starts = findAll(body, "w:bookmarkStart").map(({ attributes }) => attributes["w:id"]);
    expect(ends).toEqual(starts);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it("gives every control its own id, and no longer a name than Word takes", () => {
    const all = findAll(body, "w:sdt");
    const ids = all.map((each) => valueOf(each, "w:id"));
    expect(new Set(ids).size).toBe(all.length);
    const names = all.flatMap((each) => [valueOf(each, "w:tag"), valueOf(each, "w:alias") ?? ""]);
    expect(names.every((name) => name !== undefined && name.length <= 64)).toBe(true);
  });

  it("marks a blank, and not an answer", () => {
    const blanks = controls(/^juesuan:blank:/);
    expect(blanks.map((each) => [valueOf(each, "w:tag"), shownText(each)])).toEqual([
      ["juesuan:blank:1", "【请填写原因】"],
      ["juesuan:blank:2", `【${hostileTextShown}】`],
    ]);
    expect(blanks.map((each) => valueOf(each, "w:rStyle"))).toEqual(["ReportBlank", "ReportBlank"]);
    expect(findOne(style("ReportBlank"), "w:shd").attributes["w:fill"]).toBe("FFF200");
    const [answer] = controls(/^juesuan:answer:1$/);
    expect(answer === undefined ? "" : shownText(answer)).toBe("人员增加以及政策性调资");
    expect(answer === undefined ? [] : findAll(answer, "w:br")).toHaveLength(1);
    expect(answer === undefined ? [] : findAll(answer, "w:rStyle")).toEqual([]);
  });
});

describe("page and styles", () => {
  it("is A4 with the margins of the standard", () => {
    expect(findOne(body, "w:pgSz").attributes).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    expect(findOne(body, "w:pgMar").attributes).toMatchObject({
      "w:top": "2098",
      "w:left": "1587",
      "w:right": "1474",
      "w:bottom": "1984",
    });
  });

  it.each([
    ["Normal", "仿宋_GB2312", "32", "579"],
    ["ReportBody", "仿宋_GB2312", "32", "579"],
    ["Title", "方正小标宋简体", "44", "700"],
    ["Heading1", "黑体", "32", "579"],
    ["Heading2", "楷体_GB2312", "32", "579"],
    ["Heading3", "仿宋_GB2312", "32", "579"],
    ["Heading4", "仿宋_GB2312", "32", "579"],
    ["Caption", "黑体", "24", "400"],
    ["ReportTableRight", "宋体", "21", "240"],
    ["Footer", "宋体", "28", "240"],
  ])("sets %s in %s", (id, font, size, line) => {
    expect(findOne(style(id), "w:rFonts").attributes["w:eastAsia"]).toBe(font);
    expect(valueOf(style(id), "w:sz")).toBe(size);
    expect(findOne(findOne(style(id), "w:pPr"), "w:spacing").attributes["w:line"]).toBe(line);
  });

  it("indents text by two characters and justifies it", () => {
    const attributes = findOne(style("ReportBody"), "w:ind").attributes;
    expect(attributes).toEqual({ "w:firstLineChars": "200", "w:firstLine": "640" });
    expect(valueOf(style("ReportBody"), "w:jc")).toBe("both");
  });

  it("makes headings part of Word's navigation, and keeps them with their text", () => {
    const headings = ["Heading1", "Heading2", "Heading3", "Heading4"].map(style);
    expect(headings.map((each) => valueOf(each, "w:outlineLvl"))).toEqual(["0", "1", "2", "3"]);
    expect(headings.map((each) => valueOf(each, "w:keepNext"))).toEqual(["1", "1", "1", "1"]);
    expect(paragraphsIn("Heading1").map(shownText)).toEqual(["一、部门概况", "二、有关说明"]);
  });

  it("sets Latin letters in Times New Roman and knows its language", () => {
    expect(findOne(style("ReportBody"), "w:rFonts").attributes["w:ascii"]).toBe("Times New Roman");
    expect(findOne(styles, "w:lang").attributes["w:eastAsia"]).toBe("zh-CN");
  });

  it("numbers odd pages on the right and even pages on the left", () => {
    const settings = parsePart(parts, "word/settings.xml");
    expect(findAll(settings, "w:evenAndOddHeaders")).toHaveLength(1);
    const sides = findAll(body, "w:footerReference").map(({ attributes }) => attributes["w:type"]);
    expect(sides.sort()).toEqual(["default", "even"]);
    const footers = ["word/footer1.xml", "word/footer2.xml"].map((path) => parsePart(parts, path));
    expect(footers.map((each) => valueOf(each, "w:jc"))).toEqual(["right", "left"]);
    expect(footers.map(shownText)).toEqual(["\u2014  \u2014", "\u2014  \u2014"]);
  });

  it("hints at wide punctuation only where there is some", () => {
    const hinted = findAll(body, "w:r").filter((run) => findAll(run, "w:rFonts").length > 0);
    expect(hinted.map(shownText).some((text) => text.includes("“三公”"))).toBe(true);
    expect(hinted.map(shownText)).not.toContain("62.15万元");
  });
});

describe("tables", () => {
  it("repeats header rows and splits no row", () => {
    const repeated = findAll(body, "w:tbl").map((each) => findAll(each, "w:tblHeader").length);
    expect(repeated).toEqual([2, 1]);
    expect(findAll(body, "w:cantSplit")).toHaveLength(findAll(body, "w:tr").length);
  });

  it("fills the type area exactly", () => {
    const widths = findAll(body, "w:tblGrid").map((grid) =>
      findAll(grid, "w:gridCol").reduce(
        (sum, { attributes }) => sum + Number(attributes["w:w"]),
        0,
      ),
    );
    expect(widths).toEqual([8845, 8845]);
    const rows = findAll(body, "w:tr").map((row) =>
      findAll(row, "w:tcW").reduce((sum, { attributes }) => sum + Number(attributes["w:w"]), 0),
    );
    expect(new Set(rows)).toEqual(new Set([8845]));
  });

  it("merges cells over columns and rows", () => {
    const rows = findAll(findOne(body, "w:tbl"), "w:tr").map((row) =>
      findAll(row, "w:tc").map((cell) => {
        const span = valueOf(cell, "w:gridSpan") ?? "1";
        return `${shownText(cell)}/${span}/${valueOf(cell, "w:vMerge") ?? ""}`;
      }),
    );
    expect(rows).toEqual([
      ["项目/1/restart", "决算数/3/", "备注/1/restart"],
      ["/1/continue", "合计/1/", "基本支出/1/", "项目支出/1/", "/1/continue"],
      ["因公出国（境）费/1/", "0.00/1/", "0.00/1/", "0.00/1/", "无/1/restart"],
      ["公务接待费/1/", "12.35/1/", "12.35/1/", "0.00/1/", "/1/continue"],
      ["合计/2/", "12.35/1/", "0.00/1/", "/1/"],
    ]);
  });

  it("aligns cells by their column and sets totals in bold", () => {
    const lastRow = findAll(findOne(body, "w:tbl"), "w:tr")[4];
    const styleIds = lastRow === undefined ? [] : findAll(lastRow, "w:pStyle");
    expect(styleIds.map(({ attributes }) => attributes["w:val"])).toEqual([
      "ReportTotalLeft",
      "ReportTotalRight",
      "ReportTotalRight",
      "ReportTotalCentre",
    ]);
    expect(valueOf(style("ReportTotalRight"), "w:b")).toBe("1");
  });

  it("stands below its caption and unit line, and begins a page with its caption", () => {
    expect(paragraphsIn("Caption").map(shownText)).toEqual([
      "表1 “三公”经费支出决算表",
      "表2 支出明细，共40项",
    ]);
    expect(paragraphsIn("ReportUnit").map(shownText)).toEqual(["单位：万元"]);
    const breaks = findAll(body, "w:p").filter((p) => findAll(p, "w:pageBreakBefore").length > 0);
    expect(breaks.map(shownText)).toEqual(["表2 支出明细，共40项"]);
  });
});

describe("the draft's model", () => {
  it("travels in a custom XML part that the document refers to", () => {
    expect(parts.get("word/_rels/document.xml.rels")).toContain("../customXml/item1.xml");
    expect(parts.get("[Content_Types].xml")).toContain("/customXml/itemProps1.xml");
    const properties = parsePart(parts, "customXml/itemProps1.xml");
    expect(findOne(properties, "ds:schemaRef").attributes["ds:uri"]).toBe("urn:juesuan:draft:2");
  });

  it("says what every number stands for", () => {
    const draft = parsePart(parts, "customXml/item1.xml");
    expect(draft.attributes).toMatchObject({
      xmlns: "urn:juesuan:draft:2",
      productVersion: "0.1.0",
      template: "variance-note",
      fiscalYear: "2024",
      department: `某某局 ${hostileTextShown}`,
    });
    expect(findOne(draft, "workbook").attributes.file).toBe("决算.xlsx");
    expect(findOne(draft, "fact").attributes.yuan).toBe("12345678.90");
    expect(findOne(draft, "source").attributes.sheet).toBe(hostileTextShown);
    expect(findAll(draft, "figure")).toHaveLength(figureCount);
    expect(findAll(draft, "figure")[figureCount - 1]?.attributes.alias).toBe(
      "很长的说明".repeat(20),
    );
    expect(findAll(draft, "blank").map(({ attributes }) => attributes)).toEqual([
      { number: "1", id: "cause.expenditure.total", prompt: "【请填写原因】" },
      { number: "2", id: `hostile ${hostileTextShown}`, prompt: `【${hostileTextShown}】` },
    ]);
    expect(findOne(draft, "answer").attributes.text).toBe("人员增加\n以及政策性调资");
  });

  it("names no author and no time", () => {
    const core = parsePart(parts, "docProps/core.xml");
    expect(core.children.map(({ name, text }) => [name, text])).toEqual([
      ["dc:title", "某某局2024年度部门决算说明"],
      ["dc:language", "zh-CN"],
    ]);
  });
});

describe("hostile text", () => {
  it("stands in the document as text", () => {
    expect(hostileText).not.toBe(hostileTextShown);
    expect(paragraphsIn("ReportBody").map(shownText)).toContain(hostileTextShown);
  });

  it("refuses two figures of one number", () => {
    const document = richDocument();
    const twice = { ...document, blocks: [...document.blocks, ...document.blocks] };
    expect(() => writeDocx(twice)).toThrow("figure 1 ");
  });
});
