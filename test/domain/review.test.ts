import { review, rules } from "../../src/domain/review";
import { contextOf } from "../support/domain/drawTable";
import type { SheetProblem } from "../../src/domain/statement";

const outcomeOf = (result: ReturnType<typeof review>, rule: string) =>
  result.outcomes.find((outcome) => outcome.rule === rule);

describe("review", () => {
  test("ends every rule in one outcome, in the rules' order, tails last", () => {
    const { findings, outcomes } = review(contextOf([]));
    expect(findings).toEqual([]);
    expect(outcomes.map(({ rule }) => rule)).toEqual([
      ...rules.map(({ id }) => id),
      "roundingTails",
    ]);
    const applicable = outcomes.filter(({ status }) => status !== "notApplicable");
    expect(applicable.map(({ rule, status }) => [rule, status])).toEqual([
      ["untidyCells", "passed"],
      ["roundingTails", "passed"],
    ]);
    const reasons = outcomes.filter(({ status }) => status === "notApplicable");
    expect(reasons.every(({ reason }) => reason !== "")).toBe(true);
  });

  test("says what is missing, each once", () => {
    const result = review(contextOf([{ lines: { "expenditure.total.finalAccounts": "1.00" } }]));
    expect(outcomeOf(result, "executionBelowThreshold")).toEqual({
      rule: "executionBelowThreshold",
      label: "预算执行率",
      status: "notApplicable",
      reason:
        "缺少：本年支出合计调整预算数；缺少：基本支出决算数、基本支出调整预算数；缺少：项目支出决算数、项目支出调整预算数",
      passed: 0,
      found: 0,
    });
    expect(outcomeOf(result, "largeDifferenceWithoutCause")?.reason).toBe(
      "年初预算数为0、未填列或有负数，不计算差异率",
    );
    const repeated = review(
      contextOf([
        {
          lines: {
            "income.total.finalAccounts": "1.00",
            "expenditure.total.finalAccounts": "1.00",
          },
        },
      ]),
    );
    expect(outcomeOf(repeated, "largeDifferenceWithoutCause")?.reason).toBe(
      "年初预算数为0、未填列或有负数，不计算差异率",
    );
  });

  test("counts what passed and what was found", () => {
    const result = review(
      contextOf([
        {
          lines: {
            "assetPurchase.total.finalAccounts": "9.00",
            "assetPurchase.basic.finalAccounts": "4.00",
            "assetPurchase.project.finalAccounts": "5.00",
            "assetPurchase.total.originalBudget": "9.00",
            "assetPurchase.basic.originalBudget": "4.00",
            "assetPurchase.project.originalBudget": "5.01",
            "assetPurchase.total.adjustedBudget": "9.00",
            "assetPurchase.basic.adjustedBudget": "4.00",
            "assetPurchase.project.adjustedBudget": "6.00",
          },
        },
      ]),
    );
    expect(outcomeOf(result, "partsDoNotAddUp")).toEqual({
      rule: "partsDoNotAddUp",
      label: "合计与分项之和",
      status: "found",
      reason: "",
      passed: 2,
      found: 1,
    });
    expect(outcomeOf(result, "negativeAmount")).toMatchObject({
      status: "passed",
      passed: 9,
      reason: "",
    });
    expect(outcomeOf(result, "roundingTails")).toEqual({
      rule: "roundingTails",
      label: "四舍五入尾差",
      status: "found",
      reason: "",
      passed: 0,
      found: 1,
    });
  });

  test("gathers tails into one note for each sheet", () => {
    const lines = {
      "assetPurchase.total.finalAccounts": "9.01",
      "assetPurchase.basic.finalAccounts": "4.00",
      "assetPurchase.project.finalAccounts": "5.00",
      "threePublicExpenses.total.finalAccounts": "5.01",
      "threePublicExpenses.overseasTravel.finalAccounts": "1.00",
      "threePublicExpenses.officialReception.finalAccounts": "4.00",
    };
    const { findings } = review(
      contextOf([
        { sheet: "甲", lines },
        { sheet: "乙", lines },
      ]),
    );
    expect(
      findings.map(({ rule, severity, values, sources }) => [
        rule,
        severity,
        values.sheet,
        values.count,
        sources.map(({ cell }) => cell),
      ]),
    ).toEqual([
      [
        "roundingTails",
        "info",
        { kind: "text", text: "甲" },
        { kind: "count", count: 2 },
        ["A1", "A4"],
      ],
      [
        "roundingTails",
        "info",
        { kind: "text", text: "乙" },
        { kind: "count", count: 2 },
        ["A1", "A4"],
      ],
    ]);
    expect(findings[0]?.message).toBe("“{sheet}”表有{count}处尾差，系四舍五入所致，无需调整。");
    expect(findings[0]?.citation).toEqual({
      source: "ownConvention",
      place: "尾差按表列位数可解释的区间判断",
    });
  });
});

describe("the order of findings", () => {
  const untidy = (
    severity: SheetProblem["severity"],
    sheet: string,
    cell: string,
  ): SheetProblem => ({
    code: "textNumber",
    severity,
    file: "book.xlsx",
    sheet,
    cell,
    text: "1",
  });

  test("is by severity, then rule, then sheet, row and column", () => {
    const wrong = (total: string) => ({
      "assetPurchase.total.finalAccounts": total,
      "assetPurchase.basic.finalAccounts": "4.00",
      "assetPurchase.project.finalAccounts": "5.00",
    });
    const { findings } = review(
      contextOf(
        [
          {
            sheet: "甲",
            lines: {
              "stateAssets.vehicles.finalAccounts": "2",
              "stateAssets.otherVehicles.finalAccounts": "1",
            },
          },
          { sheet: "乙", lines: wrong("7.00") },
          { sheet: "丙", lines: { "carryOver.closing.finalAccounts": "-1.00", ...wrong("7.00") } },
        ],
        {
          problems: [
            untidy("warning", "甲", "B1"),
            untidy("info", "乙", "B1"),
            untidy("error", "丙", "B1"),
          ],
        },
      ),
    );
    expect(
      findings.map(
        ({ severity, rule, sources }) =>
          `${severity} ${rule} ${sources[0]?.sheet ?? ""}${sources[0]?.cell ?? ""}`,
      ),
    ).toEqual([
      "error partsDoNotAddUp 乙A1",
      "error partsDoNotAddUp 丙A2",
      "error negativeAmount 丙A1",
      "error untidyCells 丙B1",
      "warning vehiclesDoNotAddUp 甲A1",
      "warning untidyCells 甲B1",
      "info untidyCells 乙B1",
    ]);
  });
});
