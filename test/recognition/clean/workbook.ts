import { type Accounts, accountsOf, type Profile } from "./accounts";
import type { Drawing } from "./drawing";
import type { Shape } from "./shapes";
import {
  comparisonTable,
  evaluationForm,
  procurementTable,
  projectTable,
  staffingTable,
  unitTable,
} from "./tables/affairs";
import { appropriationTable } from "./tables/appropriation";
import { basicTable } from "./tables/basic";
import { basicBudget, expenditureBudget, threePublicBudget } from "./tables/budgets";
import {
  expenditureTable,
  generalBudgetTable,
  incomeTable,
  otherBudgetTable,
} from "./tables/coded";
import { threePublicTable } from "./tables/threePublic";
import { totalsTable } from "./tables/totals";

/** The sheets of one year's workbook. */
function sheetsOf(accounts: Accounts, shape: Shape): readonly Drawing[] {
  const { budgets } = accounts.profile;
  const others = (["funds", "capital"] as const).filter(
    (budget) => budgets.includes(budget) || shape.emptyTables === "printed",
  );
  return [
    totalsTable(accounts, shape),
    incomeTable(accounts, shape),
    expenditureTable(accounts, shape),
    appropriationTable(accounts, shape),
    generalBudgetTable(accounts, shape),
    basicTable(accounts, shape),
    ...others.map((budget) => otherBudgetTable(accounts, shape, budget)),
    threePublicTable(accounts, shape),
    procurementTable(accounts, shape),
    staffingTable(accounts, shape),
    ...(shape.comparison === "printed"
      ? [
          comparisonTable(accounts, shape),
          projectTable(accounts, shape),
          unitTable(accounts, shape),
          evaluationForm(accounts, shape),
        ]
      : []),
    ...(shape.budgetTables === "split303"
      ? [
          expenditureBudget(accounts, shape),
          basicBudget(accounts, shape),
          threePublicBudget(accounts, shape),
        ]
      : []),
  ];
}

/** The sheets of a department's workbooks: this year's, and last year's where the shape has it. */
export function workbooksOf(profile: Profile, shape: Shape, seed: number): readonly Drawing[] {
  const current = accountsOf(profile, 2023, seed);
  const years = shape.priorYear === "none" ? [current] : [current, yearBefore(current)];
  return years.flatMap((accounts) => sheetsOf(accounts, shape));
}

/** Accounts whose closing is what the year after opened with. */
function yearBefore(accounts: Accounts): Accounts {
  const { threePublic } = accounts;
  const lines = accounts.lines.map((line) => {
    const closing = line.opening;
    const opening = line.opening;
    const income = line.spent + closing + line.distributed - opening - line.used;
    return { ...line, opening, closing, income };
  });
  return { ...accounts, year: accounts.year - 1, lines, threePublic };
}
