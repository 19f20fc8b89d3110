import type { WrittenValue } from "./writeWorkbook.mjs";

export function detailSheet(rowCount: number): Generator<WrittenValue[]>;
