import {
  balanceLines,
  economicLines,
  expenditureLines,
  incomeLines,
  threePublicCountLines,
  threePublicLines,
} from "./figures";

/** The phases that the statement knows, in the order of the drawn columns. */
export const phases = [
  "originalBudget",
  "adjustedBudget",
  "finalAccounts",
  "priorYearFinalAccounts",
  "priorYearOriginalBudget",
] as const;

export type Phase = (typeof phases)[number];

/** Hundredths of a yuan, whole: sums stay exact without any code of the product. */
export type Cents = number;

/** One line of the statement: what it is about, and its amounts in the order of the phases. */
type Line = { readonly words: readonly string[]; readonly amounts: readonly Cents[] };

const expenditure = linesOf(expenditureLines, 2);
const income = linesOf(incomeLines, 2);
const balances = linesOf(balanceLines, 1);
const economic = linesOf(economicLines, 2);
const threePublic = linesOf(threePublicLines, 1);

/** The names of the economic classes' 款. */
export const economicNames: Readonly<Record<string, string>> = Object.fromEntries(
  economic.map(({ words: [code = "", name = ""] }) => [code, name]),
);

/** Which money: `general.basic`, `general` of all natures, `basic` of all budgets, or everything. */
export type ExpenditureOf = { readonly budget?: readonly string[]; readonly nature?: string };

/** Expenditure of a class, 款 or 项, or with the empty code of all. */
export function spent(code: string, of: ExpenditureOf, phase: Phase): Cents {
  return sum(expenditure, phase, ([line = "", money = ""]) => {
    const [budget = "", nature = ""] = money.split(".");
    const isOfBudget = of.budget?.includes(budget) ?? true;
    return line.startsWith(code) && isOfBudget && (of.nature ?? nature) === nature;
  });
}

/** Income of a class, 款 or 项, or with the empty code of all, from some sources or all. */
export function received(code: string, sources: readonly string[] | null, phase: Phase): Cents {
  return sum(
    income,
    phase,
    ([line = "", source = ""]) => line.startsWith(code) && (sources?.includes(source) ?? true),
  );
}

/** `opening`, `used` or `distributed`, of one budget or of all. */
export function balance(name: string, budget: string | null, phase: Phase): Cents {
  return sum(balances, phase, ([line = ""]) => {
    const [lineName, lineBudget] = line.split(".");
    return lineName === name && (budget ?? lineBudget) === lineBudget;
  });
}

const sourcesOf: Readonly<Record<string, readonly string[]>> = {
  general: ["generalPublicBudget"],
  funds: ["governmentFundsBudget"],
  capital: ["stateCapitalBudget"],
  other: ["superiorSubsidy", "institutional", "business", "affiliateRemittance", "other"],
};

/** What is left at the end of the year, of one budget or of all: it follows from the rest. */
export function closing(budget: string | null, phase: Phase): Cents {
  const budgets = budget === null ? Object.keys(sourcesOf) : [budget];
  const sources = budgets.flatMap((name) => sourcesOf[name] ?? []);
  return (
    balance("opening", budget, phase) +
    balance("used", budget, phase) +
    received("", sources, phase) -
    spent("", { budget: budgets }, phase) -
    balance("distributed", budget, phase)
  );
}

/** Basic expenditure of the general public budget of an economic class or 款, or of all. */
export function basicByClass(codes: readonly string[], phase: Phase): Cents {
  return sum(economic, phase, ([line = ""]) => codes.some((code) => line.startsWith(code)));
}

const threePublicParts: Readonly<Record<string, readonly string[]>> = {
  total: ["overseasTravel", "vehiclePurchase", "vehicleRunning", "officialReception"],
  officialVehicles: ["vehiclePurchase", "vehicleRunning"],
};

/** One of the three public expenses, or a sum of them. */
export function threePublicExpense(member: string, phase: Phase): Cents {
  const parts = threePublicParts[member] ?? [member];
  return sum(threePublic, phase, ([line = ""]) => parts.includes(line));
}

/** What the three public expenses paid for, this year and last. */
export const threePublicCounts: readonly {
  readonly member: string;
  readonly finalAccounts: number;
  readonly priorYearFinalAccounts: number;
}[] = cellsOf(threePublicCountLines).map(([member = "", now = "", before = ""]) => ({
  member,
  finalAccounts: Number(now),
  priorYearFinalAccounts: Number(before),
}));

/** The codes of all levels (类, 款, 项) that some expenditure or income stands on, in order. */
export function codesOf(budgets: readonly string[] | null): readonly string[] {
  const leaves = expenditure
    .filter(({ words: [, money = ""] }) => budgets?.includes(money.split(".")[0] ?? "") ?? true)
    .map(({ words: [code = ""] }) => code);
  const all = leaves.flatMap((code) => [code.slice(0, 3), code.slice(0, 5), code]);
  return [...new Set(all)].sort();
}

/** The economic codes of some classes, each class before its 款. */
export function economicCodes(classes: readonly string[]): readonly string[] {
  const leaves = Object.keys(economicNames).filter((code) => classes.includes(code.slice(0, 3)));
  return [...new Set(leaves.flatMap((code) => [code.slice(0, 3), code]))].sort();
}

function sum(
  lines: readonly Line[],
  phase: Phase,
  isMeant: (words: readonly string[]) => boolean,
): Cents {
  const column = phases.indexOf(phase);
  return lines
    .filter(({ words }) => isMeant(words))
    .reduce((total, { amounts }) => total + (amounts[column] ?? 0), 0);
}

function linesOf(drawing: string, words: number): readonly Line[] {
  return cellsOf(drawing).map((cells) => ({
    words: cells.slice(0, words),
    amounts: cells.slice(words).map(centsOf),
  }));
}

function cellsOf(drawing: string): readonly (readonly string[])[] {
  return drawing
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

function centsOf(text: string): Cents {
  return Number(text.replace(".", ""));
}
