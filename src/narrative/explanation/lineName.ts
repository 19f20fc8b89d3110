import { conceptOf } from "../../domain/concepts/concept";
import type { AccountLine } from "../../domain/explanation/variance";
import { labelOf, rowName } from "../topic";

/** What a line is called where lines are listed: by its row, or by its concept where no classification splits it. */
export function lineName({ concept, item }: AccountLine): string {
  return item === null ? conceptOf(concept).label : labelOf({ concept, item });
}

/** What it is called beside a whole that it is a part of: a row taken apart by nature names the natures. */
export function partName({ concept, item }: AccountLine, whole: AccountLine): string {
  const isOfSameRow = item !== null && item.id === whole.item?.id;
  if (item?.kind === "unit" && concept === whole.concept && !isOfSameRow) {
    return rowName(item);
  }
  return lineName({ concept, item: isOfSameRow ? null : item });
}
