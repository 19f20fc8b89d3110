/** The units in which sheets print amounts. */
export type AmountUnit = "yuan" | "thousandYuan" | "tenThousandYuan" | "hundredMillionYuan";

/** How many yuan one of a unit is. */
export const yuanPerUnit: Readonly<Record<AmountUnit, number>> = {
  yuan: 1,
  thousandYuan: 1000,
  tenThousandYuan: 10000,
  hundredMillionYuan: 100000000,
};
