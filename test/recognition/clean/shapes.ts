import type { Writing } from "./drawing";

/** How a set of tables is printed; every value of every member is met in `shapes`. */
export type Shape = {
  readonly name: string;
  /** 公开01 to 03, and all other tables. */
  readonly writing: Writing;
  readonly otherWriting: Writing;
  /** `lined`: with 行次 and 栏次; `full`: with budgets and a third block by nature. */
  readonly totals: "compact" | "lined" | "full";
  readonly codes: "whole" | "threeColumns";
  readonly totalRow: "first" | "last";
  readonly basicBlocks: 2 | 3;
  readonly threePublic: "pairs" | "blocks" | "vertical" | "statistics" | "transposed";
  /** Classes without an amount, printed in hidden rows. */
  readonly zeroClasses: "left out" | "hidden" | "shown";
  readonly budgetTables: "none" | "split303";
  readonly emptyTables: "left out" | "printed";
  readonly comparison: "none" | "printed";
  readonly priorYear: "none" | "otherWorkbook";
};

const tenThousand = { unit: "万元", zeros: "zero" } as const;

const compact: Shape = {
  name: "compact",
  writing: tenThousand,
  otherWriting: tenThousand,
  totals: "compact",
  codes: "whole",
  totalRow: "first",
  basicBlocks: 2,
  threePublic: "pairs",
  zeroClasses: "left out",
  budgetTables: "none",
  emptyTables: "left out",
  comparison: "none",
  priorYear: "none",
};

/** The shapes in which every department is printed. */
export const shapes: readonly Shape[] = [
  compact,
  {
    ...compact,
    name: "with 行次 and 栏次, in yuan, codes in three columns",
    writing: { unit: "元", zeros: "zero" },
    otherWriting: { unit: "元", zeros: "zero" },
    totals: "lined",
    codes: "threeColumns",
    basicBlocks: 3,
    threePublic: "blocks",
    zeroClasses: "shown",
    emptyTables: "printed",
  },
  {
    ...compact,
    name: "total row last, empty cells for zero",
    writing: { unit: "万元", zeros: "blank" },
    otherWriting: { unit: "万元", zeros: "blank" },
    totalRow: "last",
    threePublic: "vertical",
    zeroClasses: "hidden",
    emptyTables: "printed",
  },
  {
    ...compact,
    name: "dashes for zero, statistics form",
    writing: { unit: "万元", zeros: "dash" },
    otherWriting: { unit: "万元", zeros: "dash" },
    basicBlocks: 3,
    threePublic: "statistics",
    zeroClasses: "shown",
  },
  {
    ...compact,
    name: "full edition with budgets and comparison",
    totals: "full",
    threePublic: "transposed",
    comparison: "printed",
  },
  {
    ...compact,
    name: "totals in yuan, all else in 万元, budget tables beside",
    writing: { unit: "元", zeros: "zero" },
    threePublic: "statistics",
    budgetTables: "split303",
  },
  {
    ...compact,
    name: "full edition in yuan, budget tables beside",
    writing: { unit: "元", zeros: "dash" },
    otherWriting: { unit: "元", zeros: "dash" },
    totals: "full",
    totalRow: "last",
    threePublic: "vertical",
    budgetTables: "split303",
    comparison: "printed",
  },
  {
    ...compact,
    name: "last year's accounts in a workbook of their own",
    priorYear: "otherWorkbook",
  },
];
