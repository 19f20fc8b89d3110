import type { HostObject } from "../batch/hostObject";
import { OfficeApplication } from "../officeApplication";
import { officeLtsc2021, type OfficeProfile } from "../profiles";
import type { Book, BookSheet } from "./book";
import type { ExcelWorld } from "./excelWorld";
import { workbookObject } from "./workbookObject";
import { worksheetObject } from "./worksheetObject";

/** An Excel with a workbook open in it, and what its user can do meanwhile. */
export type OpenedBook = {
  readonly application: OfficeApplication;
  readonly book: Book;
  /** Event kinds that the pane listens to at the moment. */
  readonly listening: ReadonlySet<number>;
  /** Someone types into a cell; `source` is the pane itself or anyone else. */
  readonly type: (sheet: string, address: string, source?: "ThisLocalAddin" | "Unknown") => void;
};

/** Opens a workbook in an Excel without a window. */
export function openBook(book: Book, profile: OfficeProfile = officeLtsc2021): OpenedBook {
  const objects = new WeakMap<BookSheet, HostObject>();
  const listening = new Set<number>();
  const world: ExcelWorld = {
    book,
    listening,
    worksheet: (sheet) => {
      const known = objects.get(sheet) ?? worksheetObject(world, sheet);
      objects.set(sheet, known);
      return known;
    },
  };
  const root = workbookObject(world);
  const application = new OfficeApplication({
    host: "Excel",
    profile,
    model: { root: () => root, service: () => null },
  });
  return {
    application,
    book,
    listening,
    type: (sheet, address, source = "Unknown") => {
      const worksheetId = book.sheets.find(({ name }) => name === sheet)?.id;
      if (listening.has(changed)) {
        application.raise(changed, "Workbook", {
          address,
          changeType: "RangeEdited",
          source: "Local",
          worksheetId,
          triggerSource: source,
        });
      }
    },
  };
}

const changed = 10;
