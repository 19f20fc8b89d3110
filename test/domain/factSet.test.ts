import { amountOf, collectFacts, countOf, linesOf } from "../../src/domain/factSet";
import { keyOf, subjectOf } from "../../src/domain/factKey";
import { drawTable, subjectAt } from "../support/domain/drawTable";

const income = "income.total.finalAccounts";

describe("collectFacts", () => {
  test("keeps all readings and takes the most precise, the first of equals", () => {
    const { facts } = collectFacts([
      drawTable({ sheet: "甲", unit: "tenThousandYuan", lines: { [income]: "1904.02" } }),
      drawTable({ sheet: "乙", lines: { [income]: "19040215.35" } }),
      drawTable({ sheet: "丙", lines: { [income]: "19040215.36" } }),
    ]);
    const fact = facts.get(income);
    expect(fact?.readings).toHaveLength(3);
    expect(fact?.key).toBe(income);
    expect(fact?.label).toBe("本年收入合计");
    expect(fact?.value.kind === "amount" && fact.value.amount.toYuanText()).toBe("19040215.35");
    expect(fact?.value.kind === "amount" && fact.value.step.toYuanText()).toBe("0.01");
  });

  test("a blank is remembered until a table reports the line", () => {
    const [listed, reported] = [{ [income]: "—" }, { [income]: "3.00" }].map((lines, sheet) =>
      drawTable({ sheet: String(sheet), lines }),
    );
    const both = [listed, reported].flatMap((table) => table ?? []);
    expect(collectFacts(both).blanks.size).toBe(0);
    expect(collectFacts([...both].reverse()).blanks.size).toBe(0);
    const blank = collectFacts(both.slice(0, 1));
    expect(blank.facts.size).toBe(0);
    expect(blank.blanks.get(income)?.source.sheet).toBe("0");
    const twice = collectFacts([
      drawTable({ sheet: "先", lines: { [income]: "" } }),
      ...both.slice(0, 1),
    ]);
    expect(twice.blanks.get(income)?.source.sheet).toBe("先");
  });

  test("a line is named as its sheet names it", () => {
    const { facts } = collectFacts([
      drawTable({ lines: { "expenditure.basic@201.finalAccounts": "3.00" } }),
    ]);
    expect(facts.get("expenditure.201.basic.finalAccounts")?.label).toBe("科目201");
  });
});

test("amounts and counts by key, undefined where not reported or of the other kind", () => {
  const facts = collectFacts([
    drawTable({ lines: { [income]: "3.00", "staffing.onDuty.finalAccounts": "7" } }),
  ]);
  expect(amountOf(facts, income)?.toYuanText()).toBe("3.00");
  expect(amountOf(facts, "income.total.originalBudget")).toBeUndefined();
  expect(countOf(facts, "staffing.onDuty.finalAccounts")).toBe(7);
  expect(countOf(facts, "staffing.retired.finalAccounts")).toBeUndefined();
  expect(amountOf(facts, "staffing.onDuty.finalAccounts" as typeof income)).toBeUndefined();
  expect(countOf(facts, income as "staffing.onDuty.finalAccounts")).toBeUndefined();
});

test("the lines of a group, by classification and phase, in the order of the sheets", () => {
  const facts = collectFacts([
    drawTable({
      lines: {
        "expenditure.total@206.finalAccounts": "1.00",
        "expenditure.basic@201.finalAccounts": "1.00",
        "expenditure.total@301.finalAccounts": "1.00",
        "expenditure.total@201.originalBudget": "1.00",
        "generalBudgetExpenditure.total@201.finalAccounts": "1.00",
        "expenditure.total.finalAccounts": "1.00",
      },
    }),
  ]);
  const lines = linesOf(facts, {
    group: "expenditure",
    kind: "functional",
    phase: "finalAccounts",
  });
  expect(lines.map(({ key }) => key)).toEqual([
    "expenditure.206.total.finalAccounts",
    "expenditure.201.basic.finalAccounts",
  ]);
});

test("keys and subjects lead to each other", () => {
  expect(subjectOf("threePublicExpenses.total.originalBudget")).toEqual({
    concept: "threePublicExpenses.total",
    phase: "originalBudget",
    item: null,
  });
  expect(keyOf(subjectOf(income))).toBe(income);
  expect(keyOf(subjectAt("projectList.spent@甲.finalAccounts"))).toBe(
    "projectList.甲.spent.finalAccounts",
  );
});
