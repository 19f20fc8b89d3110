import type { HostObject } from "../batch/hostObject";
import type { Book, BookSheet } from "./book";

/** What the objects of the model need of each other. */
export type ExcelWorld = {
  readonly book: Book;
  readonly worksheet: (sheet: BookSheet) => HostObject;
  /** Event kinds that the pane listens to, by their numbers. */
  readonly listening: Set<number>;
};
