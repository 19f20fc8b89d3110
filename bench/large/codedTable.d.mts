import type { WrittenValue } from "./writeWorkbook.mjs";

export function codedTable(rowCount: number): Generator<WrittenValue[]>;
