import { lineLabel } from "../../../concepts/subjectLabel";
import { amount, ofSameUnit, pairOf, words } from "./figures";
import { defineSignal } from "./signal";

/** One of the three public expenses cost more, whatever they cost together. */
export const threePublicItemRose = defineSignal("threePublicItemRose", 1, (question, facts) => {
  const pairs = items.flatMap(
    (item) => pairOf(question, facts, ofSameUnit(question.line, item)) ?? [],
  );
  const risen = pairs.find(({ difference }) => !difference.isZero && !difference.isNegative);
  return risen === undefined
    ? null
    : {
        message: "{line}增加{moved}",
        values: {
          line: words(lineLabel(risen.current.subject)),
          moved: amount(risen.difference),
        },
        sources: [risen.current.source, risen.base.source],
      };
});

const items = [
  "threePublicExpenses.overseasTravel",
  "threePublicExpenses.vehiclePurchase",
  "threePublicExpenses.vehicleRunning",
  "threePublicExpenses.officialVehicles",
  "threePublicExpenses.officialReception",
] as const;
