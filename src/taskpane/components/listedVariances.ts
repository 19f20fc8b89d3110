import type { ComparedWith, VarianceState, VarianceView } from "../../app/views/varianceView";
import type { SheetPlace } from "../../app/views/views";

/** How the differences are looked at. `sheet`: the id of one of `sheetsOf`. */
export type VarianceChoice = {
  readonly state: VarianceState | "all";
  readonly against: ComparedWith | "all";
  readonly sheet: string;
  readonly order: VarianceOrder;
};

export type VarianceOrder = "report" | "size";

/** All of them, as the report has them. */
export const allVariances: VarianceChoice = {
  state: "all",
  against: "all",
  sheet: "all",
  order: "report",
};

/** The differences that are asked for, in the order that is asked for. */
export function listedVariances(
  variances: readonly VarianceView[],
  { state, against, sheet, order }: VarianceChoice,
): readonly VarianceView[] {
  const listed = variances.filter(
    (variance) =>
      (state === "all" || variance.state === state) &&
      (against === "all" || variance.against === against) &&
      (sheet === "all" || variance.places.some((place) => idOf(place) === sheet)),
  );
  return order === "report" ? listed : [...listed].sort((one, other) => one.rank - other.rank);
}

/** A sheet that differences stand on; its file is named where there are several. */
export type VarianceSheet = {
  readonly id: string;
  readonly label: string;
  readonly place: SheetPlace;
};

/** The sheets that the amounts of differences stand on, each once, in the order of the differences. */
export function sheetsOf(variances: readonly VarianceView[]): readonly VarianceSheet[] {
  const places = new Map<string, SheetPlace>();
  for (const { file, sheet } of variances.flatMap((variance) => variance.places)) {
    places.set(idOf({ file, sheet }), { file, sheet });
  }
  const files = new Set([...places.values()].map(({ file }) => file));
  return [...places].map(([id, place]) => ({
    id,
    label: files.size > 1 ? id : place.sheet,
    place,
  }));
}

/** No sheet's name holds a slash, so that none is taken for another's file, or for `all`. */
function idOf({ file, sheet }: SheetPlace): string {
  return `${file}/${sheet}`;
}
