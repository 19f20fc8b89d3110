import type { AmountUnit } from "../money/units";

/** How units are written. */
export const unitWords: readonly (readonly [string, AmountUnit])[] = [
  ["亿元", "hundredMillionYuan"],
  ["万元", "tenThousandYuan"],
  ["千元", "thousandYuan"],
  ["百元", "hundredYuan"],
  ["元", "yuan"],
];

/** Short for a unit where a number stands before it: `12.5万`. */
export const shortUnitWords: readonly (readonly [string, AmountUnit])[] = [
  ["亿", "hundredMillionYuan"],
  ["万", "tenThousandYuan"],
  ["千", "thousandYuan"],
];

/** Opens a list of units in normalised text: `金额单位:元、个`. */
export const unitMark = "单位";

/** Where such a list ends. */
export const unitListEnd = /[;。()]|公开|财决/;

/** Between its members, and before the first one. */
export const unitSeparators = /[、,和及]/;
export const unitColon = /^(?::|为|是)/;

/** A line that is nothing but a unit, in normalised text: `(万元)`, `金额:万元`. */
export const bareUnitLine = /^\(?(?:金额|币种|货币)?:?([^():]{1,6})\)?$/;

/** A unit named in a sentence, in normalised text: `以万元为单位`. */
export const unitInSentence = /以([^以,。]{1,6})为单位/;

/** May stand before the unit, or after it. */
export const currencyName = /^人民币|人民币$/g;

/** Units of counts that a label or a number may end with. */
export const countUnitWords: readonly string[] = [
  "人",
  "个",
  "辆",
  "台",
  "批",
  "次",
  "人次",
  "批次",
  "台(套)",
  "台/套",
  "台,套",
  "台、套",
  "套",
];

/** Before a negative amount. */
export const minusMarks = /^[△▲]/;
