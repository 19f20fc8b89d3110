import { conceptOf } from "../../domain/concepts/concept";
import type { AccountLine } from "../../domain/explanation/variance";
import { labelOf } from "../topic";

/** What a line is called where lines are listed: by its row, or by its concept where no classification splits it. */
export function lineName({ concept, item }: AccountLine): string {
  return item === null ? conceptOf(concept).label : labelOf({ concept, item });
}
