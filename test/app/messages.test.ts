import { type AppError, finalRefused, messageOf } from "../../src/app/messages";

/** One error of every code; a code that is missing here does not compile. */
const errors: { readonly [Code in AppError["code"]]: Extract<AppError, { readonly code: Code }> } =
  {
    "host.fileNotFound": { code: "host.fileNotFound", file: "决算.xlsx" },
    "host.fileUnreadable": { code: "host.fileUnreadable", file: "决算.xlsx" },
    "host.fileNotWritable": { code: "host.fileNotWritable", file: "报告.docx" },
    "host.notAWorkbook": { code: "host.notAWorkbook", file: "决算.xlsx" },
    "host.wordDocument": { code: "host.wordDocument", file: "决算.xlsx" },
    "host.passwordProtected": { code: "host.passwordProtected", file: "决算.xlsx" },
    "host.damaged": { code: "host.damaged", file: "决算.xlsx" },
    "host.tooLarge": { code: "host.tooLarge", file: "决算.xlsx", limitMegabytes: 150 },
    "host.tooManyCells": {
      code: "host.tooManyCells",
      file: "决算.xlsx",
      sheet: "明细",
      limit: 3000000,
    },
    "host.emptyWorkbook": { code: "host.emptyWorkbook", file: "决算.xlsx" },
    "host.cancelled": { code: "host.cancelled" },
    "host.notCopied": { code: "host.notCopied" },
    "host.cellEditing": { code: "host.cellEditing" },
    "host.workbookInactive": { code: "host.workbookInactive" },
    "host.documentClosed": { code: "host.documentClosed" },
    "host.sheetsChanged": { code: "host.sheetsChanged" },
    "host.documentChanged": { code: "host.documentChanged" },
    "host.sheetGone": { code: "host.sheetGone", sheet: "支出" },
    "host.sheetHidden": { code: "host.sheetHidden", sheet: "底稿" },
    "host.sheetProtected": { code: "host.sheetProtected", sheet: "支出" },
    "host.sheetNameTaken": { code: "host.sheetNameTaken", sheet: "决算分析" },
    "host.cellTaken": { code: "host.cellTaken", sheet: "支出", cell: "H7" },
    "host.structureProtected": { code: "host.structureProtected" },
    "host.accessDenied": { code: "host.accessDenied" },
    "host.payloadLimit": { code: "host.payloadLimit" },
    "host.notSupported": { code: "host.notSupported", needs: "ExcelApi 1.10" },
    "host.storedTextUnreadable": { code: "host.storedTextUnreadable" },
    "host.textNotStored": { code: "host.textNotStored" },
    "host.draftPresent": { code: "host.draftPresent" },
    "host.busy": { code: "host.busy" },
    "host.noAnswer": { code: "host.noAnswer", seconds: 60 },
    "host.officeFailed": { code: "host.officeFailed", detail: "GeneralException" },
    "workspace.noBudgetTable": { code: "workspace.noBudgetTable", file: "决算.xlsx" },
    "workspace.noFigures": { code: "workspace.noFigures", file: "决算.xlsx" },
    "answers.notJson": { code: "answers.notJson", file: "答复.json" },
    "answers.wrongShape": { code: "answers.wrongShape", file: "答复.json", place: "cause.x" },
    "mappings.notJson": { code: "mappings.notJson", file: "识别.json" },
    "mappings.rowTwice": {
      code: "mappings.rowTwice",
      file: "a.json",
      first: "公务接待",
      second: "招待费",
    },
    "mappings.wrongShape": { code: "mappings.wrongShape", file: "识别.json", place: "tables" },
    "refresh.noDraftOpen": { code: "refresh.noDraftOpen" },
    "refresh.modelLost": { code: "refresh.modelLost" },
    "draft.notWord": { code: "draft.notWord", file: "底稿.docx" },
    "draft.passwordProtected": { code: "draft.passwordProtected", file: "底稿.docx" },
    "draft.tooLarge": { code: "draft.tooLarge", file: "底稿.docx" },
    "draft.damaged": { code: "draft.damaged", file: "底稿.docx" },
    "draft.noModel": { code: "draft.noModel", file: "底稿.docx" },
    "draft.modelDamaged": { code: "draft.modelDamaged", file: "底稿.docx" },
    "draft.otherVersion": { code: "draft.otherVersion", file: "底稿.docx" },
    "prior.notWord": { code: "prior.notWord", file: "上年.pdf" },
    "prior.passwordProtected": { code: "prior.passwordProtected", file: "上年.doc" },
    "prior.tooLarge": { code: "prior.tooLarge", file: "上年.docx" },
    "prior.damaged": { code: "prior.damaged", file: "上年.docx" },
    "prior.noCauses": { code: "prior.noCauses", file: "上年.docx" },
    "prior.notEarlier": { code: "prior.notEarlier", file: "上年.docx", fiscalYear: 2023 },
    "selection.nothingToExplain": { code: "selection.nothingToExplain", sheet: "支出", cell: "C7" },
    "findings.nothingToMark": { code: "findings.nothingToMark" },
    "refresh.unknownTemplate": {
      code: "refresh.unknownTemplate",
      file: "底稿.docx",
      template: "old-note",
    },
    "refresh.otherYear": {
      code: "refresh.otherYear",
      file: "底稿.docx",
      draft: 2019,
      workbook: 2020,
    },
    "refresh.otherDepartment": {
      code: "refresh.otherDepartment",
      file: "底稿.docx",
      draft: "甲局",
      workbook: "乙局",
    },
    "refresh.nothingToTake": { code: "refresh.nothingToTake", tag: "juesuan:7" },
    "score.unknownTable": {
      code: "score.unknownTable",
      table: "hunan",
      known: ["hunan2016 湖南省部门整体支出绩效评价指标表"],
    },
    "score.unknownPartialStep": {
      code: "score.unknownPartialStep",
      partialStep: "half",
      known: ["floor"],
    },
    "usage.noDraft": { code: "usage.noDraft" },
    "usage.noDraftWorkbook": { code: "usage.noDraftWorkbook" },
    "usage.noDraftOutput": { code: "usage.noDraftOutput" },
    "usage.unknownCommand": { code: "usage.unknownCommand", command: "raed" },
    "usage.unknownOption": { code: "usage.unknownOption", option: "--jsno" },
    "usage.foreignOption": {
      code: "usage.foreignOption",
      command: "templates",
      option: "--year",
      own: ["--json"],
    },
    "usage.wrongYear": { code: "usage.wrongYear", year: "19" },
    "usage.noWorkbook": { code: "usage.noWorkbook", command: "read" },
    "usage.noTemplate": { code: "usage.noTemplate" },
    "usage.unknownTemplate": { code: "usage.unknownTemplate", template: "x" },
    "usage.noOutput": { code: "usage.noOutput" },
    "usage.wrongAgainst": {
      code: "usage.wrongAgainst",
      against: "budget",
      known: ["originalBudget"],
    },
    "usage.unknownMateriality": {
      code: "usage.unknownMateriality",
      materiality: "some",
      known: ["all"],
    },
    "explain.noSuchLine": { code: "explain.noSuchLine", line: "办公费" },
    "explain.notComparable": {
      code: "explain.notComparable",
      line: "公务接待费",
      against: "adjustedBudget",
    },
    "explain.noSuchTable": {
      code: "explain.noSuchTable",
      table: "收支表",
      known: ["支出决算表"],
    },
    "explain.tableNotComparable": {
      code: "explain.tableNotComparable",
      table: "支出决算表",
      against: "adjustedBudget",
    },
    "usage.lineAndTable": { code: "usage.lineAndTable" },
    "usage.outputNotDocx": { code: "usage.outputNotDocx", output: "a.pdf" },
  };

test.each(Object.values(errors))("$code names the place and the way out", (error) => {
  const sentence = messageOf(error);
  const { code, ...details } = error;
  expect(code).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
  expect(sentence).not.toMatch(/undefined|\n/);
  expect(sentence).toMatch(/。$/);
  expect(sentence).toMatch(/请|可以|见/);
  for (const detail of Object.values(details)) {
    expect(sentence).toContain(String(detail));
  }
});

test("a refused final report says how many blanks are left", () => {
  expect(finalRefused(3)).toContain("3 处");
});
