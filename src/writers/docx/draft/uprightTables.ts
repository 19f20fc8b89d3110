import { typeAreaWidths } from "../pageLayout";

/**
 * The tables of a report for pages that stand upright: those made for a sheet on its side are drawn
 * together to the width that an upright one has.
 */
export function uprightTables(body: string): string {
  return body.replace(/<w:tbl>.*?<\/w:tbl>/gs, (table) => {
    const width = Number(/<w:tblW w:w="(\d+)"/.exec(table)?.[1] ?? 0);
    return width > typeAreaWidths.portrait
      ? table.replace(/<w:(tblW|gridCol|tcW) w:w="(\d+)"/g, (_, name: string, own: string) => {
          const narrowed = Math.floor((Number(own) * typeAreaWidths.portrait) / width);
          return `<w:${name} w:w="${String(narrowed)}"`;
        })
      : table;
  });
}
