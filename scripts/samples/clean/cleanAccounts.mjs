import { toCents } from "./cents.mjs";

const budgetColumns = ["originalBudget", "adjustedBudget", "finalAccounts", "priorYear"];

/**
 * The accounts of the clean department: every figure of every table is a sum of the same leaves, so
 * that the tables cannot disagree. All amounts are in cents.
 */
export function cleanAccounts(data) {
  const lines = spendingLines(data);
  const carriedOver = data.carryOver.map((line) => ({
    ...line,
    opening: toCents(line.opening),
    closing: toCents(line.closing),
    priorOpening: toCents(line.priorOpening),
  }));

  return {
    department: data.department,
    fiscalYear: data.fiscalYear,
    projects: lines.filter((line) => line.nature === "project"),
    spent,
    carriedOver: carryOverOf,
    received,
    functionCodes,
  };

  /** Expenditure in one column, of the lines that `where` describes: nature, budget, function, economic. */
  function spent(where = {}, column = "finalAccounts") {
    return sum(
      lines.filter((line) => matches(line, where)),
      column,
    );
  }

  /** Opening or closing balance (`opening`, `closing`, `priorOpening`). */
  function carryOverOf(moment, where = {}) {
    return sum(
      carriedOver.filter((line) => matches(line, where)),
      moment,
    );
  }

  /** Income: what was spent and is left, less what was there before. The budget plans nothing to be left. */
  function received(where = {}, column = "finalAccounts") {
    const before = column === "priorYear" ? "priorOpening" : "opening";
    const left = { finalAccounts: "closing", priorYear: "opening" }[column];
    return (
      spent(where, column) +
      (left === undefined ? 0 : carryOverOf(left, where)) -
      carryOverOf(before, where)
    );
  }

  /** The functional codes that occur, classes before their sub-classes and items. */
  function functionCodes(where = {}) {
    const items = lines.filter((line) => matches(line, where)).map((line) => line.function);
    const codes = items.flatMap((code) => [code.slice(0, 3), code.slice(0, 5), code]);
    return [...new Set(codes)].sort();
  }
}

function spendingLines({ basic, projects }) {
  return [
    ...basic.map((line) => ({ ...line, nature: "basic", budget: "general" })),
    ...projects.map((line) => ({ ...line, nature: "project", economic: "" })),
  ].map((line) => ({
    ...line,
    ...Object.fromEntries(budgetColumns.map((column) => [column, toCents(line[column])])),
  }));
}

/** Codes match by their beginning; budgets may be a list. */
function matches(line, { nature, budget, function: code = "", economic = "" }) {
  return (
    (nature === undefined || line.nature === nature) &&
    (budget === undefined || [budget].flat().includes(line.budget)) &&
    line.function.startsWith(code) &&
    [economic].flat().some((start) => (line.economic ?? "").startsWith(start))
  );
}

function sum(lines, column) {
  return lines.reduce((total, line) => total + line[column], 0);
}
