import type { Move } from "../../domain/explanation/explanation";
import type { Variance } from "../../domain/explanation/variance";
import { formatDistance } from "../phrases/formatDistance";
import { partName } from "./lineName";

/** Says to the accountant, not to the report, that two lines may be one that changed its code. */
export function moveSentence({ from, to }: Move, { line }: Variance): string {
  const lost = formatDistance(from.difference.absolute());
  const gained = formatDistance(to.difference.absolute());
  return (
    `${partName(from.line, line)}减少${lost}，${partName(to.line, line)}增加${gained}，` +
    "金额相近，请核对是否为科目之间的调整。"
  );
}
