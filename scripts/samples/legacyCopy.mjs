import { read, write } from "@e965/xlsx";

/** The same workbook in the format of Excel 97–2003 (.xls). Fonts and frames are lost; the cells are not. */
export function legacyCopy(xlsxBytes) {
  const workbook = read(xlsxBytes, { cellNF: true, cellStyles: true });
  return write(workbook, { type: "buffer", bookType: "xls", compression: false });
}
