import { type Numbers, numbersOf } from "./numbers";

/** Hundredths of a yuan, whole. */
export type Cents = number;

export type Budget = "general" | "funds" | "capital" | "other";
export type Nature = "basic" | "project" | "superiorRemittance" | "business" | "affiliateSubsidy";
export type OtherSource =
  "superiorSubsidy" | "institutional" | "business" | "affiliateRemittance" | "other";

/** The money of one 项 and one budget: what came, what went, what was left. */
export type Line = {
  readonly code: string;
  readonly budget: Budget;
  readonly nature: Nature;
  /** Of money that is no appropriation. */
  readonly source: OtherSource;
  readonly original: Cents;
  readonly adjusted: Cents;
  readonly spent: Cents;
  readonly opening: Cents;
  readonly income: Cents;
  readonly used: Cents;
  readonly distributed: Cents;
  readonly closing: Cents;
};

/** What kind of department the accounts are of. */
export type Profile = {
  readonly name: string;
  readonly budgets: readonly Budget[];
  /** Public institutions among its units: other income, operating funds below public-use money. */
  readonly units: "administrative" | "withInstitutions";
  /** `new`: nothing was there before; `none`: all money of the year was spent. */
  readonly carryOver: "usual" | "none" | "ownOnly";
  readonly threePublic: "usual" | "none" | "receptionOnly";
  readonly amounts: "toTheCent" | "wholeTenThousands";
};

export type ThreePublic = Readonly<
  Record<
    "overseasTravel" | "vehiclePurchase" | "vehicleRunning" | "officialReception",
    { readonly budget: Cents; readonly spent: Cents; readonly prior: Cents; readonly basic: Cents }
  >
>;

/** One year of one department, everything in agreement. */
export type Accounts = {
  readonly profile: Profile;
  readonly year: number;
  readonly lines: readonly Line[];
  /** Basic expenditure of the general budget by economic 款. */
  readonly economic: readonly { readonly code: string; readonly spent: Cents }[];
  readonly threePublic: ThreePublic;
  readonly operatingFunds: Cents;
};

type Seeded = {
  readonly code: string;
  readonly budget: Budget;
  readonly nature: Nature;
  readonly source?: OtherSource;
};

/** What a department of every budget would spend on; 20899 and its only 项 bear one name. */
const places: readonly Seeded[] = [
  { code: "2011301", budget: "general", nature: "basic" },
  { code: "2011301", budget: "other", nature: "basic", source: "institutional" },
  { code: "2011302", budget: "general", nature: "project" },
  { code: "2011308", budget: "general", nature: "project" },
  { code: "2011308", budget: "other", nature: "business", source: "business" },
  { code: "2060499", budget: "general", nature: "project" },
  { code: "2060499", budget: "other", nature: "affiliateSubsidy", source: "superiorSubsidy" },
  { code: "2080505", budget: "general", nature: "basic" },
  { code: "2080506", budget: "general", nature: "basic" },
  { code: "2089999", budget: "general", nature: "project" },
  { code: "2089999", budget: "other", nature: "project", source: "other" },
  { code: "2101101", budget: "general", nature: "basic" },
  { code: "2120899", budget: "funds", nature: "project" },
  { code: "2210201", budget: "general", nature: "basic" },
  { code: "2230105", budget: "capital", nature: "project" },
];

/** Accounts of a year, always the same for the same seed. */
export function accountsOf(profile: Profile, year: number, seed: number): Accounts {
  const numbers = numbersOf(seed);
  const lines = places
    .filter(({ budget }) => profile.budgets.includes(budget))
    .map((place) => lineOf(place, profile, numbers));
  const basic = sumOf(
    lines.filter(({ budget, nature }) => budget === "general" && nature === "basic"),
    "spent",
  );
  const threePublic = threePublicOf(profile, numbers);
  const economic = economicOf(basic, threePublic);
  const publicUse = economic
    .filter(({ code }) => /^3(?:02|10)/.test(code))
    .reduce((sum, { spent }) => sum + spent, 0);
  const operatingFunds =
    profile.units === "administrative" ? publicUse : Math.round(publicUse * 0.3);
  return { profile, year, lines, economic, threePublic, operatingFunds };
}

function lineOf(place: Seeded, profile: Profile, numbers: Numbers): Line {
  const round = profile.amounts === "wholeTenThousands" ? 1_000_000 : 1;
  const part = (of: Cents, low: number, high: number): Cents =>
    Math.round(numbers.between(of * low, of * high) / round) * round;
  const original = part(1, 20_000_000, 400_000_000);
  const adjusted = part(original, 0.97, 1.06);
  const spent = part(adjusted, 0.955, 1);
  const isOther = place.budget === "other";
  const isCarried = profile.carryOver === "usual" || (profile.carryOver === "ownOnly" && isOther);
  const opening = isCarried ? part(spent, 0.02, 0.05) : 0;
  const closing = isCarried ? part(opening, 0.5, 1.1) : 0;
  const takes = isOther && place.nature === "basic" && profile.carryOver === "usual";
  const used = takes ? part(spent, 0.01, 0.02) : 0;
  const distributed = takes ? part(spent, 0.001, 0.005) : 0;
  const income = spent + closing + distributed - opening - used;
  const { code, budget, nature, source = "other" } = place;
  const money = { original, adjusted, spent, opening, income, used, distributed, closing };
  return { code, budget, nature, source, ...money };
}

function threePublicOf({ threePublic: kind }: Profile, numbers: Numbers): ThreePublic {
  const item = (isThere: boolean, basicShare: number) => {
    const budget = isThere ? numbers.between(4_000_000, 30_000_000) : 0;
    const spent = Math.round(budget * (isThere ? numbers.between(900, 1000) / 1000 : 0));
    const prior = Math.round(spent * 1.03);
    return { budget, spent, prior, basic: Math.round(spent * basicShare) };
  };
  const isUsual = kind === "usual";
  return {
    overseasTravel: item(isUsual, 0),
    vehiclePurchase: item(isUsual, 0),
    vehicleRunning: item(isUsual, 1),
    officialReception: item(kind !== "none", 0.7),
  };
}

/** Shares of the basic expenditure in thousandths; what is left is 基本工资. */
const shares: Readonly<Record<string, number>> = {
  "30102": 190,
  "30103": 85,
  "30108": 70,
  "30109": 35,
  "30113": 60,
  "30201": 45,
  "30206": 15,
  "30211": 22,
  "30228": 11,
  "30299": 9,
  "30302": 27,
  "30309": 3,
  "31002": 18,
};

function economicOf(basic: Cents, items: ThreePublic): Accounts["economic"] {
  const classed = [
    ...Object.entries(shares).map(([code, share]) => ({
      code,
      spent: Math.round((basic * share) / 1000),
    })),
    { code: "30217", spent: items.officialReception.basic },
    { code: "30231", spent: items.vehicleRunning.basic },
  ];
  const rest = classed.reduce((sum, { spent }) => sum - spent, basic);
  return [...classed, { code: "30101", spent: rest }].sort((one, other) =>
    one.code < other.code ? -1 : 1,
  );
}

/** What lines add up to in one of their amounts. */
export function sumOf(
  lines: readonly Line[],
  amount:
    "original" | "adjusted" | "spent" | "opening" | "income" | "used" | "distributed" | "closing",
): Cents {
  return lines.reduce((sum, line) => sum + line[amount], 0);
}

/** All levels of the lines' codes, in order: 类, 款, 项. */
export function codesOf(lines: readonly Line[]): readonly string[] {
  const all = lines.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]);
  return [...new Set(all)].sort();
}

/** The lines below a code. */
export function below(code: string, lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.code.startsWith(code));
}
