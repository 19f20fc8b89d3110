import { conceptOf } from "../domain/concepts/concept";
import type { GroupName } from "../domain/concepts/index";
import type { Topic } from "./topic";

/**
 * Whether a topic is received or spent in the year, so that its budget can be completed; what is there
 * at the turn of the year, and the sums that hold it, are not.
 */
export function isFlow(topic: Topic): boolean {
  const { group, member } = conceptOf(typeof topic === "string" ? topic : topic.concept);
  return !stocks.includes(group) && !["opening", "closing"].includes(member);
}

const stocks: readonly GroupName[] = [
  "carryOver",
  "surplus",
  "balance",
  "appropriationCarryOver",
  "appropriationBalance",
  "assets",
];
