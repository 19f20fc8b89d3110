import type { Block } from "../../document/reportDocument";
import { heading } from "../blocks";
import type { Narration } from "../narration";

/** One chapter: the unit's joint words, or problems and measures under a heading each. */
export function problemsAndMeasures(title: string) {
  return (narration: Narration): readonly Block[] => [
    heading(1, title),
    ...(isJoint(narration)
      ? narration.material("problemsAndMeasures")
      : [
          heading(2, "存在的主要问题"),
          ...narration.material("problems"),
          heading(2, "改进措施和有关建议"),
          ...narration.material("measures"),
        ]),
  ];
}

/** Two chapters; one, where the unit wrote both in one. */
export function problemsThenMeasures(narration: Narration): readonly Block[] {
  return isJoint(narration)
    ? [heading(1, "存在的主要问题及改进措施"), ...narration.material("problemsAndMeasures")]
    : [
        heading(1, "存在的主要问题"),
        ...narration.material("problems"),
        heading(1, "改进措施和有关建议"),
        ...narration.material("measures"),
      ];
}

function isJoint({ hasMaterial }: Narration): boolean {
  return hasMaterial("problemsAndMeasures") && !hasMaterial("problems") && !hasMaterial("measures");
}
