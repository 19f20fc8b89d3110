/** The units in which sheets print amounts. */
export const amountUnits = [
  "yuan",
  "hundredYuan",
  "thousandYuan",
  "tenThousandYuan",
  "hundredMillionYuan",
] as const;

export type AmountUnit = (typeof amountUnits)[number];

/** How many yuan one of a unit is. */
export const yuanPerUnit: Readonly<Record<AmountUnit, number>> = {
  yuan: 1,
  hundredYuan: 100,
  thousandYuan: 1000,
  tenThousandYuan: 10000,
  hundredMillionYuan: 100000000,
};
