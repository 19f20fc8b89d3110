import type { SheetCell, SheetDocument } from "../../../src/document/sheetDocument";
import type { Finding, RuleOutcome } from "../../../src/domain/rule";
import { cite } from "../../../src/domain/sources";
import type { Source } from "../../../src/domain/statement";
import { Money } from "../../../src/money/money";
import { findingsSheet } from "../../../src/narrative/sheets/findingsSheet";

function at(sheet: string, cell: string, file = "book.xlsx"): Source {
  return { file, sheet, cell, text: "", unit: null };
}

function finding(severity: Finding["severity"], sources: readonly Source[]): Finding {
  return {
    rule: "drawn",
    severity,
    message: "{line}超过{amount}。",
    values: {
      line: { kind: "text", text: "=1+1" },
      amount: { kind: "amount", amount: Money.of("12.5", "tenThousandYuan") },
    },
    sources,
    citation: cite("budgetLaw", "第十三条"),
  };
}

function outcome(status: RuleOutcome["status"]): RuleOutcome {
  return { rule: "drawn", label: "", status, reason: "", passed: 0, found: 0 };
}

function sheetOf(findings: readonly Finding[]): SheetDocument {
  return findingsSheet({
    fiscalYear: 2023,
    department: "青河县统计局",
    facts: { facts: new Map(), blanks: new Map() },
    review: {
      findings,
      outcomes: [outcome("passed"), outcome("passed"), outcome("notApplicable"), outcome("found")],
    },
    file: "book.xlsx",
    holdsNumber: () => true,
  });
}

/** What a cell says; where it leads stands behind an arrow. */
function said(cell: SheetCell | undefined): string {
  if (cell?.kind === "text") {
    return cell.link === null ? cell.text : `${cell.text}→${cell.link.location}`;
  }
  return cell?.kind === "number" ? cell.decimal : "";
}

function lines({ rows }: SheetDocument): readonly string[] {
  return rows.map(({ cells }) => cells.map(said).join("|"));
}

test("one row a finding, with links to its cells", () => {
  const sheet = sheetOf([
    finding("error", [at("公开08表", "C7"), at("公开08表", "C7"), at("局's 表", "D9")]),
    finding("warning", [at("公开08表", "B7", "去年.xlsx")]),
    finding("info", []),
  ]);
  const message = "=1+1超过12.50万元。|《中华人民共和国预算法》第十三条（待核原文）";
  expect(lines(sheet)).toEqual([
    "青河县统计局2023年度问题清单",
    "本表由决算说明助手生成，重新生成时整表更新，请勿在此填写。",
    "发现错误1项、警告1项、提示1项；2条规则通过，1条规则因缺少数据未检查。",
    "序号|级别|问题|依据|单元格1|单元格2|其余",
    `1|错误|${message}|公开08表!C7→'公开08表'!C7|局's 表!D9→'局''s 表'!D9|`,
    `2|警告|${message}|[去年.xlsx]公开08表!B7||`,
    `3|提示|${message}|||`,
  ]);
  expect(sheet.rows.slice(4).map(({ cells }) => cells[1]?.format)).toEqual([
    "alarm",
    "attention",
    "quiet",
  ]);
  expect(sheet.rows[4]?.cells[4]?.format).toBe("link");
  expect(sheet.name).toBe("问题清单");
  expect(sheet.columns).toHaveLength(7);
});

test("of more than four cells the rest is counted; the same cell of two workbooks is two", () => {
  const sources = ["A1", "A2", "A3", "A4", "A5"].map((cell) => at("表", cell));
  const sheet = sheetOf([finding("info", [...sources, at("表", "A1", "另.xlsx")])]);
  expect(lines(sheet)[3]).toBe("序号|级别|问题|依据|单元格1|单元格2|单元格3|单元格4|其余");
  expect(lines(sheet)[4]).toMatch(/\|表!A4→'表'!A4\|另有2处$/);
});

test("exactly four cells leave no rest", () => {
  const sources = ["A1", "A2", "A3", "A4"].map((cell) => at("表", cell));
  expect(lines(sheetOf([finding("info", sources)]))[4]).toMatch(/\|表!A4→'表'!A4\|$/);
});

test("nothing found", () => {
  expect(lines(sheetOf([])).slice(2)).toEqual([
    "发现错误0项、警告0项、提示0项；2条规则通过，1条规则因缺少数据未检查。",
    "序号|级别|问题|依据|单元格|其余",
  ]);
});
