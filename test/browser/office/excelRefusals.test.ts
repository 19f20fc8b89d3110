import type { Page } from "playwright-core";
import type { AppError } from "../../../src/app/messages";
import { messageOf } from "../../../src/app/messages";
import { putCell } from "../../hosts/office/excel/book";
import type { OpenedBook } from "../../hosts/office/excel/openBook";
import { sheetNamed } from "../../hosts/office/excel/openExcel";
import { excelPanes, office, read, sumSheet } from "./excelPanes";
import { chooseStep } from "./pages";
import { refuse, refusing, type RefusalCode, type RefusalRow } from "./refusalRow";

jest.setTimeout(180_000);

const { excel, openSample } = excelPanes();

type Row = RefusalRow<OpenedBook>;

const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name }).first().click();
const shows = (words: string | RegExp) => (page: Page) => page.getByText(words).first().waitFor();
const always = (error: AppError) => () => error;
const stays = (page: Page) => page.getByRole("tabpanel").waitFor();

/** Reading, from the first screen: `times` is how often the application must refuse. */
const reading = (code: string, times: number, error: AppError): Row => ({
  error: always(error),
  given: refusing(code, times),
  does: button("读取当前工作簿"),
  wayOut: "重试",
  then: (page) => page.getByRole("tabpanel", { name: "数据" }).waitFor(),
});

const whileReading = {
  "host.cellEditing": {
    ...reading("", 0, { code: "host.cellEditing" }),
    given: ({ application }) => {
      application.beginEditing();
      return () => {
        application.endEditing();
      };
    },
  },
  "host.workbookInactive": reading("InactiveWorkbook", 2, { code: "host.workbookInactive" }),
  "host.documentClosed": reading("InvalidOrTimedOutSession", 1, { code: "host.documentClosed" }),
  "host.sheetsChanged": reading("ItemNotFound", 2, { code: "host.sheetsChanged" }),
  "host.accessDenied": reading("AccessDenied", 1, { code: "host.accessDenied" }),
  "host.payloadLimit": reading("ResponsePayloadSizeLimitExceeded", 1, {
    code: "host.payloadLimit",
  }),
  "host.notSupported": reading("ApiNotFound", 1, {
    code: "host.notSupported",
    needs: "Office 2021",
  }),
  "host.busy": reading("ActivityLimitReached", 2, { code: "host.busy" }),
  "host.officeFailed": reading("Unheard", 2, { code: "host.officeFailed", detail: "Unheard" }),
  "host.emptyWorkbook": {
    ...reading("", 0, { code: "host.cancelled" }),
    error: ({ book }) => ({ code: "host.emptyWorkbook", file: book.name }),
    given: ({ book }) => {
      const kept = book.sheets.map(({ cells }) => [cells, [...cells]] as const);
      kept.forEach(([cells]) => {
        cells.clear();
      });
      return () => {
        kept.forEach(([cells, lines]) => {
          lines.forEach(([row, line]) => cells.set(row, line));
        });
      };
    },
  },
  "host.tooManyCells": {
    ...reading("", 0, { code: "host.cancelled" }),
    error: ({ book }) => ({
      code: "host.tooManyCells",
      file: book.name,
      sheet: sumSheet,
      limit: 3_000_000,
    }),
    given: ({ book }) => {
      const { cells } = sheetNamed(book, sumSheet);
      const far = Array.from({ length: 4000 }, (_, index) => 1000 + index * 250);
      const cell = { value: "x", text: "x", formula: null };
      far.forEach((row) => cells.set(row, new Map([0, 5].map((column) => [column, cell]))));
      return () => {
        far.forEach((row) => cells.delete(row));
      };
    },
  },
} satisfies Partial<Record<RefusalCode, Row>>;

const marked = shows(/^已标出 \d+ 处单元格。$/);

/** On the pages of an open review; `step` is where the user is. */
const onRequest = {
  "host.sheetGone": {
    step: "问题",
    error: always({ code: "host.sheetGone", sheet: sumSheet }),
    given: ({ book }) => {
      const at = book.sheets.indexOf(sheetNamed(book, sumSheet));
      const [sheet] = book.sheets.splice(at, 1);
      return () => {
        book.sheets.splice(at, 0, ...(sheet === undefined ? [] : [sheet]));
      };
    },
    does: button(`${sumSheet} B5`),
    wayOut: "返回",
    then: stays,
  },
  "host.sheetProtected": {
    step: "问题",
    error: always({ code: "host.sheetProtected", sheet: sumSheet }),
    given: ({ book }) => {
      const sheet = sheetNamed(book, sumSheet);
      sheet.isProtected = true;
      return () => {
        sheet.isProtected = false;
      };
    },
    does: button("标出全部"),
    wayOut: "重试",
    then: marked,
  },
  "host.sheetNameTaken": {
    step: "指标",
    error: always({ code: "host.sheetNameTaken", sheet: "决算分析" }),
    given: ({ book }) => {
      const sheet = sheetNamed(book, "文字材料");
      sheet.name = "决算分析";
      return () => {
        sheet.name = "文字材料";
      };
    },
    does: button("生成分析表"),
    wayOut: "重试",
    then: shows("已写入工作表：决算分析、问题清单。"),
  },
  "host.structureProtected": {
    step: "指标",
    error: always({ code: "host.structureProtected" }),
    given: ({ book }) => {
      const ours = book.sheets.splice(-2);
      book.isStructureProtected = true;
      return () => {
        book.sheets.push(...ours);
        book.isStructureProtected = false;
      };
    },
    does: button("生成分析表"),
    wayOut: "重试",
    then: shows("已写入工作表：决算分析、问题清单。"),
  },
  "host.cellTaken": {
    step: "说明",
    error: always({ code: "host.cellTaken", sheet: sumSheet, cell: "K6" }),
    given: ({ book }) => {
      const sheet = sheetNamed(book, sumSheet);
      book.active = { sheet: sheet.id, area: { row: 5, column: 1, rows: 1, columns: 1 } };
      putCell(sheet, { row: 5, column: 10 }, { value: "x", text: "x", formula: null });
      return () => sheet.cells.get(5)?.delete(10);
    },
    does: async (page) => {
      await page.getByRole("textbox", { name: "写到哪一列" }).fill("K");
      await page.getByRole("button", { name: "把所选行的差异说明写到该列" }).click();
    },
    wayOut: "重试",
    then: shows(`已写入 ${sumSheet} K6。`),
  },
  "host.textNotStored": {
    step: "数据",
    error: always({ code: "host.textNotStored" }),
    given: ({ application, book }) => {
      const happens = (): void => {
        // lost as it was written: nothing stands there after all
        book.xmlParts.length = 0;
        book.changes -= 1;
      };
      application.faults.at(3, { kind: "meanwhile", happens });
      return () => undefined;
    },
    does: button("存入工作簿"),
    wayOut: "重试",
    then: shows(/^已存入：/),
  },
} satisfies Partial<Record<RefusalCode, Row & { readonly step: Parameters<typeof chooseStep>[1] }>>;

const aFile = "of a file, which test/cli and test/browser/page.test.ts open";
const aDraft = "of a draft in a document, which wordRefusals.test.ts opens";

/** Codes that do not stand in these tables; one that is in none of them does not compile. */
({
  "host.fileNotFound": aFile,
  "host.fileUnreadable": aFile,
  "host.fileNotWritable": aFile,
  "host.notAWorkbook": aFile,
  "host.wordDocument": aFile,
  "host.passwordProtected": aFile,
  "host.damaged": aFile,
  "host.tooLarge": aFile,
  "host.notCopied": "of the clipboard",
  "host.cancelled": "whoever cancels is told nothing",
  "host.sheetHidden": "its cells are shown in the pane instead: excel.test.ts",
  "host.storedTextUnreadable": "a warning beside what was read: below",
  "host.noAnswer": "after a minute: test/hosts/office/excel/reading.test.ts",
  "host.documentChanged": aDraft,
  "host.draftPresent": aDraft,
  "draft.notWord": aDraft,
  "draft.passwordProtected": aDraft,
  "draft.tooLarge": aDraft,
  "draft.damaged": aDraft,
  "draft.noModel": aDraft,
  "draft.modelDamaged": aDraft,
  "draft.otherVersion": aDraft,
  "refresh.unknownTemplate": aDraft,
  "refresh.otherYear": aDraft,
  "refresh.otherDepartment": aDraft,
  "refresh.noDraftOpen": aDraft,
  "refresh.modelLost": aDraft,
  "refresh.nothingToTake": "of the command line's --take",
}) satisfies Record<
  Exclude<RefusalCode, keyof typeof whileReading | keyof typeof onRequest>,
  string
>;

const changes = (): unknown => [excel().book.changes, excel().book.xmlParts.length];

test("what Excel refuses while it is read is said in one sentence, and trying again reads", async () => {
  const page = await openSample(office);
  for (const row of Object.values<Row>(whileReading)) {
    await page.getByRole("button", { name: "读取当前工作簿" }).waitFor();
    await refuse(page, excel(), { row, written: changes });
    await page.reload();
  }
});

test("what it refuses once is tried again, and nothing is said", async () => {
  const page = await openSample(office);
  excel().application.faults.at(1, { kind: "refuses", code: "ActivityLimitReached" });
  await read(page);
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("what it refuses on request is said in one sentence, and its way out leads on", async () => {
  const page = await openSample(office);
  await read(page);
  for (const { step, ...row } of Object.values(onRequest)) {
    await chooseStep(page, step);
    await refuse(page, excel(), { row, written: changes });
  }
});

test("what stands in the workbook and cannot be read is told beside the tables", async () => {
  const page = await openSample(office);
  const xml = '<stored xmlns="urn:juesuan:stored-text" version="9">x</stored>';
  excel().book.xmlParts.push({ id: "{1}", xml });
  await read(page);
  await page.getByText(messageOf({ code: "host.storedTextUnreadable" })).waitFor();
  expect(excel().book.xmlParts.map((part) => part.xml)).toEqual([xml]);
});
