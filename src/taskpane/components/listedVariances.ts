import type { ComparedWith, VarianceState, VarianceView } from "../../app/views/varianceView";

/** How the differences are looked at. */
export type VarianceChoice = {
  readonly state: VarianceState | "all";
  readonly against: ComparedWith | "all";
  readonly order: VarianceOrder;
};

export type VarianceOrder = "report" | "size";

/** All of them, as the report has them. */
export const allVariances: VarianceChoice = { state: "all", against: "all", order: "report" };

/** The differences that are asked for, in the order that is asked for. */
export function listedVariances(
  variances: readonly VarianceView[],
  { state, against, order }: VarianceChoice,
): readonly VarianceView[] {
  const listed = variances.filter(
    (variance) =>
      (state === "all" || variance.state === state) &&
      (against === "all" || variance.against === against),
  );
  return order === "report" ? listed : [...listed].sort((one, other) => one.rank - other.rank);
}
