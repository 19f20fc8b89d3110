import { Ratio } from "../../money/money";
import { cite } from "../sources";
import { defineIndicator } from "./defineIndicator";

/**
 * People on duty against the posts approved.
 *
 * Undefined when no post is approved.
 */
export const staffingControlRate = defineIndicator({
  id: "staffingControlRate",
  label: "在职人员控制率",
  source: cite("commonIndicators2013", "在职人员控制率"),
  inputs: {
    onDuty: "staffing.onDuty.finalAccounts",
    establishment: "staffing.establishment.finalAccounts",
  },
  numerator: "onDuty",
  denominator: "establishment",
  compute: ({ onDuty, establishment }) => Ratio.ofCounts(onDuty, establishment),
});
