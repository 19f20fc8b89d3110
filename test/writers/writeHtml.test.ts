/** @jest-environment jsdom */
import { reportStyles } from "../../src/writers/reportStyles";
import { writeHtml } from "../../src/writers/writeHtml";
import { figureCount, hostileTextShown, richDocument } from "./richDocument";

const html = writeHtml(richDocument());

function all(selector: string): Element[] {
  document.body.innerHTML = html;
  return [...document.body.querySelectorAll(selector)];
}

function texts(selector: string): (string | null)[] {
  return all(selector).map(({ textContent }) => textContent);
}

it("has the outline of the report", () => {
  expect(all("article.report[lang=zh-CN]")).toHaveLength(1);
  expect(all(".report-title br")).toHaveLength(1);
  expect(texts("h2")).toEqual(["一、部门概况", "二、有关说明"]);
  expect(texts("h5.report-heading-4")).toEqual(["（1）人员经费——580.00万元"]);
  expect(all("hr.report-page-break")).toHaveLength(1);
  expect(texts(".report-signature")).toEqual(["某某局", "2025年3月5日"]);
});

it("ties figures, blanks and answers to what they stand for", () => {
  expect(all(".report-figure")).toHaveLength(figureCount);
  const first = all(".report-figure")[0];
  expect(first?.getAttribute("data-number")).toBe("1");
  expect(first?.getAttribute("data-reference")).toBe("expenditure.total.finalAccounts");
  expect(first?.getAttribute("title")).toBe("本年支出合计 决算数");
  expect(all("mark.report-blank").map((each) => each.getAttribute("data-blank"))).toEqual([
    "cause.expenditure.total",
    `hostile ${hostileTextShown}`,
  ]);
  expect(all(".report-answer[data-answer='cause.income.total'] br")).toHaveLength(1);
});

it("has tables that a screen reader can follow", () => {
  const [table] = all("table");
  expect(texts("table:first-of-type thead th").slice(0, 6)).toEqual([
    "项目",
    "决算数",
    "备注",
    "合计",
    "基本支出",
    "项目支出",
  ]);
  expect(table?.querySelector("th[colspan='3']")?.getAttribute("scope")).toBe("colgroup");
  expect(table?.querySelectorAll("td[rowspan='2'].report-cell-centre")).toHaveLength(1);
  expect(table?.querySelectorAll("tr.report-total td.report-cell-right")).toHaveLength(2);
  const [box] = all(".report-table-box");
  expect(box?.getAttribute("aria-label")).toBe("表1 “三公”经费支出决算表");
  expect(box?.getAttribute("tabindex")).toBe("0");
});

it("shows hostile text as text", () => {
  expect(texts(".report-body")).toContain(hostileTextShown);
  expect(all("b, script, [onclick], [style]")).toEqual([]);
});

it("styles the report only", () => {
  const selectors = reportStyles
    .split(/[{}]/)
    .flatMap((piece) => piece.split(",\n"))
    .map((piece) => piece.trim())
    .filter((piece) => piece.startsWith(".") || /^[a-z]+ \./.test(piece));
  expect(selectors.length).toBeGreaterThan(20);
  expect(selectors.every((selector) => selector.startsWith(".report"))).toBe(true);
});
