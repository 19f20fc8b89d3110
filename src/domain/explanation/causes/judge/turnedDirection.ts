import type { Direction } from "../../../comparison";
import { lineLabel } from "../../../concepts/subjectLabel";
import type { CauseQuestion } from "../causeQuestion";
import { amount, words } from "../signals/figures";
import type { CauseWarning } from "./causeWarning";

/** Finds that a cause was given for the other direction: what explained a rise explains no fall. */
export function turnedDirection(
  before: Direction | null,
  { line, comparison }: CauseQuestion,
): CauseWarning | null {
  const { direction, distance } = comparison;
  const isTurned = before !== null && before !== "equal" && before !== direction;
  return !isTurned || direction === "equal"
    ? null
    : {
        rule: "contradicts",
        message:
          direction === "increase"
            ? "上年说明的是减少，本年{line}增加了{distance}，这个原因未必适用。请核对。"
            : "上年说明的是增加，本年{line}减少了{distance}，这个原因未必适用。请核对。",
        values: { line: words(lineLabel(line)), distance: amount(distance) },
      };
}
