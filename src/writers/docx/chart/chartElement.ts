import { markupElement } from "../../markupElement";

/** An element of a chart that says everything in `val`. */
export function value(name: string, val: string | number): string {
  return markupElement(`c:${name}`, { val });
}

/** The same for what is on or off. */
export function flag(name: string, val: 0 | 1): string {
  return value(name, val);
}

/** A level as a chart's part writes it: to a hundred-millionth of the unit. */
export function levelText(level: number): string {
  return level.toFixed(8).replace(/\.?0+$/, "");
}
