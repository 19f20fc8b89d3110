import type { SideColumn } from "./columns";

/** Makes columns unknown that could be read in two ways beside the others of their side. */
export function withoutDoubtfulColumns(columns: readonly SideColumn[]): readonly SideColumn[] {
  return withoutTwins(withoutOpenSums(columns));
}

/** Two columns that say the same are two readings of a header: neither is taken. */
function withoutTwins(columns: readonly SideColumn[]): readonly SideColumn[] {
  const meanings = columns.map(({ use }) =>
    use.kind === "value" ? `${use.concept ?? ""} ${use.phase ?? ""}` : null,
  );
  return columns.map((column, index) => {
    const meaning = meanings[index];
    const isTwin = meaning !== null && meanings.filter((other) => other === meaning).length > 1;
    return isTwin ? unknownColumn(column) : column;
  });
}

/** A bare 合计 may count in what a column beside it bears that is not read, such as the money carried over. */
function withoutOpenSums(columns: readonly SideColumn[]): readonly SideColumn[] {
  return columns.some(({ use }) => use.kind === "unknown" || use.kind === "ignored")
    ? columns.map((column) =>
        column.use.kind === "value" && column.use.needsAll ? unknownColumn(column) : column,
      )
    : columns;
}

/** A column of which nothing is taken until a person says what it is. */
export function unknownColumn(column: SideColumn): SideColumn {
  return { ...column, use: { kind: "unknown", text: column.header } };
}
