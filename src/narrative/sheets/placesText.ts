import type { SourcePlace } from "./sheetContext";

/** How many places a note names. */
const namedPlaces = 4;

/** Cells in words: `“收支总表”B7、C7`; those of another workbook with its name before them. */
export function placesText(places: readonly SourcePlace[], file: string): string {
  const bySheet = new Map<string, string[]>();
  for (const place of places.slice(0, namedPlaces)) {
    const sheet = sheetText(place, file);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), place.cell]);
  }
  const named = [...bySheet].map(([sheet, cells]) => `${sheet}${cells.join("、")}`).join("、");
  return places.length > namedPlaces ? `${named}等${String(places.length)}处` : named;
}

function sheetText(place: SourcePlace, file: string): string {
  return place.file === file ? `“${place.sheet}”` : `“${place.file}”的“${place.sheet}”`;
}
