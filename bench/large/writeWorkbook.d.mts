/** A cell: a text, a number with two decimals, or a day as a sheet counts days. */
export type WrittenValue = string | number | { readonly day: number };

export type WrittenSheet = {
  readonly name: string;
  readonly rows: Iterable<readonly WrittenValue[]>;
};

export function writeWorkbook(file: string, sheets: readonly WrittenSheet[]): void;
