import type { WrittenValue } from "./writeWorkbook.mjs";

export function codedTable(title: string, rowCount: number): Generator<WrittenValue[]>;
