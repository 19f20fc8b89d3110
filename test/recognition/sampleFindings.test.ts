import { collectFacts } from "../../src/domain/factSet";
import { review } from "../../src/domain/review";
import { recognise } from "../../src/recognition/recognise";
import { readSample } from "../support/readSample";

/**
 * What is wrong, or must be explained, in the sample workbooks: severity, rule, and the first cell of each.
 * Rounding tails and untidy cells are left out.
 */
const samples: Readonly<Record<string, string>> = {
  "tianxin-industry-2019.xlsx": `
    error hierarchyDoesNotAddUp 整体支出!B6
    warning executionBelowThreshold 整体支出!B6
    warning executionBelowThreshold 整体支出!D6
    warning implausibleRate 整体支出!B6
    warning implausibleRate 整体支出!D6
    warning largeDifferenceWithoutCause 整体支出!C6
    warning largeDifferenceWithoutCause 整体支出!D13
    warning largeDifferenceWithoutCause 整体支出!E13
    warning largeAdjustment 整体支出!B5
    info namedProjectsDoNotAddUp 整体支出!D6
    info assetPurchaseDiffersFromCapital 整体支出!B7
  `,
  "furong-industry-2020.xlsx": `
    warning printedFigureDoesNotFollow 三公经费!D4
    warning carryOverGrowth 收入支出决算情况!B9
    info specialDiffersFromProject 专项支出功能分类!C4
  `,
  "wangcheng-zone-2019.xlsx": `
    error printedFigureDoesNotFollow 三公经费!D7
    error threePublicItemOverBudget 三公经费!C5
    warning largeDifferenceWithoutCause 支出决算情况!B4
    warning largeDifferenceWithoutCause 三公经费!C4
    warning largeDifferenceWithoutCause 三公经费!C5
    warning largeDifferenceWithoutCause 三公经费!C6
    warning largeDifferenceWithoutCause 三公经费!C7
    warning carryOverGrowth 结转结余!B5
    warning threePublicIncreaseOnPriorYear 三公经费!C5
    warning threePublicIncreaseOnPriorYear 三公经费!C6
    info threePublicNotRefined 三公经费!C7
  `,
  "lusong-science-2019.xlsx": `
    error partsDoNotAddUp 预决算差异情况!B3
    error readingsDiffer 预决算差异情况!B3
    warning spentWithoutBudget 预决算差异情况!B8
    warning spentWithoutBudget 预决算差异情况!B10
    warning spentWithoutBudget 收支结余情况!C8
    warning spentWithoutBudget 收支结余情况!C9
    warning largeDifferenceWithoutCause 预决算差异情况!B3
    warning largeDifferenceWithoutCause 预决算差异情况!B6
    warning largeDifferenceWithoutCause 预决算差异情况!B9
    warning carryOverGrowth 收支结余情况!C12
  `,
  "tianxin-office-2019.xlsx": `
    error partsDoNotAddUp 整体支出!B5
    error partsDoNotAddUp 整体支出!B6
    warning largeDifferenceWithoutCause 整体支出!C6
    warning largeDifferenceWithoutCause 整体支出!C13
    warning largeDifferenceWithoutCause 整体支出!D13
    warning largeDifferenceWithoutCause 整体支出!E13
    info threePublicNotRefined 整体支出!C13
  `,
  "clean-department-2023.xlsx": `
    info spendingFromOtherFunds GK01 收入支出决算总表!F33
  `,
};

const leftOut: readonly string[] = ["roundingTails", "untidyCells"];

test.each(Object.entries(samples))("%s", async (file, expected) => {
  const { statements, problems } = recognise((await readSample(file)).grids, { fiscalYear: null });
  const facts = collectFacts(statements);
  const { findings } = review({ facts, statements, problems, explained: new Set() });
  expect(
    findings
      .filter(({ rule }) => !leftOut.includes(rule))
      .map(
        ({ severity, rule, sources: [first] }) =>
          `${severity} ${rule} ${first?.sheet ?? ""}!${first?.cell ?? ""}`,
      ),
  ).toEqual(
    expected
      .trim()
      .split("\n")
      .map((line) => line.trim()),
  );
});
