import { HostObject, type Scalar } from "../batch/hostObject";
import { changeSheet, type Book, type BookSheet } from "./book";

/** How a sheet is printed: what is set is kept in its `looks`, under `print …`. */
export function pageLayout(book: Book, sheet: BookSheet): HostObject {
  const setting = (name: string): Scalar => ({
    since: "1.9",
    read: () => (sheet.looks.get(`print ${name}`) ?? null) as string | null,
    write: (value) => {
      changeSheet(book, sheet);
      sheet.looks.set(`print ${name}`, value);
    },
  });
  const pages = new HostObject({
    type: "HeaderFooter",
    api: "ExcelApi",
    scalars: { CenterFooter: setting("centerFooter") },
  });
  const group = new HostObject({
    type: "HeaderFooterGroup",
    api: "ExcelApi",
    parts: { DefaultForAllPages: { since: "1.9", open: () => pages } },
  });
  return new HostObject({
    type: "PageLayout",
    api: "ExcelApi",
    scalars: {
      Orientation: setting("orientation"),
      PaperSize: setting("paperSize"),
      Zoom: setting("zoom"),
      LeftMargin: setting("leftMargin"),
      RightMargin: setting("rightMargin"),
      TopMargin: setting("topMargin"),
      BottomMargin: setting("bottomMargin"),
    },
    parts: { HeadersFooters: { since: "1.9", open: () => group } },
    methods: {
      SetPrintTitleRows: {
        since: "1.9",
        call: ([rows]) => {
          changeSheet(book, sheet);
          sheet.looks.set("print titleRows", rows);
        },
      },
    },
  });
}
