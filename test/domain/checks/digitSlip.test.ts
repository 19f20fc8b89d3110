import { digitSlip } from "../../../src/domain/checks/digitSlip";
import { slipsOf } from "../../../src/domain/checks/digitSlips";
import { Money } from "../../../src/money/money";
import { describeRule } from "../../support/domain/describeRule";

const total = "expenditure.total";
const basic = "expenditure.basic";
const project = "expenditure.project";

describeRule(digitSlip, [
  {
    name: "all sums hold",
    given: {
      [`${total}.finalAccounts`]: "3.00",
      [`${basic}.finalAccounts`]: "1.00",
      [`${project}.finalAccounts`]: "2.00",
    },
    ends: ["notApplicable: 没有不符的合计"],
  },
  {
    name: "a digit was lost in a row, as published: 10661.51 printed as 1066.51",
    given: {
      [`${total}@21201.finalAccounts`]: "12345.67",
      [`${basic}@21201.finalAccounts`]: "1066.51",
      [`${project}@21201.finalAccounts`]: "1684.16",
    },
    ends: [
      "info: 科目21201（21201，基本支出）决算数为1066.51，若漏写一位数字而应为10661.51，相关合计即相符；请对照账表核实。 [A2 A1]",
    ],
  },
  {
    name: "the amount stands in another table too: it is no slip",
    given: [
      {
        sheet: "甲",
        lines: {
          [`${total}.finalAccounts`]: "12345.67",
          [`${basic}.finalAccounts`]: "1066.51",
          [`${project}.finalAccounts`]: "1684.16",
        },
      },
      { sheet: "乙", unit: "tenThousandYuan", lines: { [`${basic}.finalAccounts`]: "0.11" } },
    ],
    ends: ["passed"],
  },
  {
    name: "row and column point at the same cell",
    given: {
      [`${total}.finalAccounts`]: "180.00",
      [`${basic}.finalAccounts`]: "100.00",
      [`${project}.finalAccounts`]: "80.00",
      [`${total}@201.finalAccounts`]: "147.00",
      [`${basic}@201.finalAccounts`]: "76.00",
      [`${project}@201.finalAccounts`]: "80.00",
      [`${total}@208.finalAccounts`]: "33.00",
      [`${basic}@208.finalAccounts`]: "33.00",
    },
    ends: [
      "info: 科目201（201，基本支出）决算数为76.00，若相邻数字颠倒而应为67.00，相关合计即相符；请对照账表核实。 [A5 A4 A2]",
    ],
  },
  {
    name: "two cells would explain it: none is named",
    given: {
      [`${total}.finalAccounts`]: "66.00",
      [`${basic}.finalAccounts`]: "12.00",
      [`${project}.finalAccounts`]: "45.00",
    },
    ends: ["passed"],
  },
  {
    name: "no slip explains it",
    given: {
      [`${total}.finalAccounts`]: "4315.68",
      [`${basic}.finalAccounts`]: "527.17",
      [`${project}.finalAccounts`]: "3000.00",
    },
    ends: ["passed"],
  },
  {
    name: "a digit too many, rounding beside",
    given: {
      [`${total}.finalAccounts`]: "102.49",
      [`${basic}.finalAccounts`]: "958.90",
      [`${project}.finalAccounts`]: "3.58",
    },
    ends: [
      "info: 基本支出决算数为958.90，若多写一位数字而应为98.90，相关合计即相符；请对照账表核实。 [A2 A1]",
    ],
  },
]);

describe("slipsOf", () => {
  const textsOf = (amount: string, step: string): readonly string[] =>
    slipsOf({ amount: Money.of(amount), step: Money.of(step) }).map(
      ({ kind, amount: slip }) => `${kind} ${slip.toYuanText()}`,
    );

  test("each other amount once, leading zeros are none", () => {
    const slips = textsOf("12", "1");
    expect(slips).toContain("added 1.00");
    expect(slips).toContain("added 2.00");
    expect(slips).toContain("swapped 21.00");
    expect(slips).toContain("lost 102.00");
    expect(slips).toContain("lost 120.00");
    expect(slips).not.toContain("lost 12.00");
    expect(new Set(slips.map((slip) => slip.split(" ")[1])).size).toBe(slips.length);
    // 3 places of 10 digits less the number itself and the two repeated by an equal neighbour, 2, 1
    expect(slips).toHaveLength(27 + 2 + 1);
  });

  test.each([
    ["0.00", "0.01"],
    ["-5.00", "0.01"],
    ["5.05", "0.1"],
    ["5.00", "0"],
  ])("%s in steps of %s has none", (amount, step) => {
    expect(textsOf(amount, step)).toEqual([]);
  });
});
