import type { Page } from "playwright-core";
import { bookOf, type SheetState } from "../../hosts/office/excel/book";
import { openBook, type OpenedBook } from "../../hosts/office/excel/openBook";
import { readSample } from "../../support/readSample";
import { browserPages, type OpenedPage } from "../browserPages";
import { openPane } from "./openPane";

/** What a test of the pane inside Excel works with. */
export type ExcelTest = {
  /** The Excel of the test that runs. */
  readonly excel: () => OpenedBook;
  /** Opens a sample in an Excel, and the pane in it. */
  readonly openSample: (
    sample: string,
    states?: Readonly<Record<string, SheetState>>,
  ) => Promise<Page>;
  /** Opens a sample in an Excel, and the pane in it by a button of the ribbon. */
  readonly openByButton: (sample: string, view: string) => Promise<Page>;
  /** Another page, of somebody else. */
  readonly newPage: () => Promise<OpenedPage>;
};

/** The sample with findings; B5 of the sheet is a sum that does not agree. */
export const office = "tianxin-office-2019.xlsx";
export const sumSheet = "整体支出";

/** Opens panes inside Excel; after each test nothing may have been asked that the Excel could not answer. */
export function excelPanes(): ExcelTest {
  const pages = browserPages("office");
  const newPage = () => pages({ viewport: { width: 330, height: 700 } });
  const open: OpenedBook[] = [];
  const excel = (): OpenedBook => {
    const [opened] = open;
    if (opened === undefined) {
      throw new Error("no workbook was opened in this test");
    }
    return opened;
  };

  afterEach(() => {
    expect(open.splice(0).flatMap(({ application }) => application.gaps)).toEqual([]);
  });

  const opened = async (book: OpenedBook, view: string): Promise<Page> => {
    open.push(book);
    return openPane(await newPage(), book.application, view);
  };
  return {
    excel,
    newPage,
    openSample: async (sample, states = {}) =>
      opened(openBook(bookOf(await readSample(sample), states)), ""),
    openByButton: async (sample, view) =>
      opened(openBook(bookOf(await readSample(sample))), `?view=${view}`),
  };
}

/** Reads the open workbook by the button on the first screen. */
export async function read(page: Page): Promise<void> {
  await page.getByRole("button", { name: "读取当前工作簿" }).click();
  await page.getByRole("tabpanel", { name: "数据" }).waitFor({ timeout: 30_000 });
}
