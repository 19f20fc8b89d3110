import { recognise } from "../../src/recognition/recognise";
import type { Mappings, TableMapping } from "../../src/recognition/mapping";
import type { Recognition } from "../../src/recognition/recognition";
import { drawGrid } from "../support/drawGrid";
import { factsOf, problemsOf } from "../support/recogniseDrawing";

/** Reads a drawing; then once more with what a person says of its only table. */
function confirmed(drawing: string, mapping: TableMapping): Recognition {
  return read(drawing, new Map([[fingerprint(drawing), mapping]]));
}

function fingerprint(drawing: string): string {
  return read(drawing).tables[0]?.fingerprint ?? "";
}

function read(drawing: string, mappings: Mappings = new Map()): Recognition {
  return recognise([drawGrid(drawing)], { fiscalYear: 2023, mappings });
}

const twoFinals = `
2023年度“三公”经费支出决算表
单位：万元
项目 | 预算数 | 决算数 | 决算数
合计 | 5.00 | 3.20 | 3.10
公务接待费 | 5.00 | 3.20 | 3.10
`;

const noUnit = `
2023年度“三公”经费支出决算表
项目 | 预算数 | 决算数
合计 | 5.00 | 3.20
`;

const strange = `
本单位内部统计一
单位：元
项目 | 年初预算数 | 决算数
本年收入合计 | 100 | 120
本年支出合计 | 90 | 110
基本支出 | 50 | 60
项目支出 | 40 | 50
`;

describe("what is asked", () => {
  test("two columns that both look like final accounts", () => {
    const { questions } = read(twoFinals);
    expect(
      questions().map(({ kind, problem: { cell, text } }) => `${kind} ${cell} ${text}`),
    ).toEqual(["column C3 决算数", "column D3 决算数"]);
    const [first] = questions();
    expect(first?.kind === "column" && first.candidates).toContainEqual({
      use: "amount",
      concept: null,
      phase: "finalAccounts",
    });
    expect(first?.kind === "column" && first.candidates).not.toContainEqual({
      use: "amount",
      concept: null,
      phase: "originalBudget",
    });
  });

  test("a unit that stands nowhere", () => {
    const recognition = read(noUnit);
    expect(factsOf(recognition)).toEqual([]);
    expect(recognition.questions()).toMatchObject([
      { kind: "unit", candidates: ["tenThousandYuan", "yuan"] },
    ]);
  });

  test("an unknown table, with the layouts that would explain it", () => {
    const recognition = read(strange);
    expect(factsOf(recognition)).toEqual([]);
    const [question] = recognition.questions();
    expect(question).toMatchObject({ kind: "table", problem: { text: "本单位内部统计一" } });
    expect(question?.candidates[0]).toBe("incomeAndExpenditure");
  });

  test("nothing of a table that was understood whole", () => {
    const whole = twoFinals.replace(/ \| (?:决算数|3\.10)$/gm, "");
    expect(factsOf(read(whole))).toHaveLength(4);
    expect(read(whole).questions()).toEqual([]);
  });
});

describe("what a person says", () => {
  test("settles which of two columns is meant", () => {
    const recognition = confirmed(twoFinals, {
      columns: {
        C: { use: "ignored" },
        D: { use: "amount", concept: null, phase: "finalAccounts" },
      },
    });
    expect(factsOf(recognition)).toEqual([
      "B4 threePublicExpenses.total.originalBudget 50000.00",
      "D4 threePublicExpenses.total.finalAccounts 31000.00",
      "B5 threePublicExpenses.officialReception.originalBudget 50000.00",
      "D5 threePublicExpenses.officialReception.finalAccounts 31000.00",
    ]);
    expect(recognition.questions()).toEqual([]);
    expect(recognition.tables[0]?.isConfirmed).toBe(true);
  });

  test("leaves out a column, which a bare total may count in all the same", () => {
    const drawing = `
      收入决算表 | | | | |
      单位：元 | | | | |
      科目编码 | 科目名称 | 合计 | 财政拨款收入 | 上年末留用资金
      合计 | | 90 | 60 | 30
    `;
    const left = { columns: { E: { use: "ignored" } } } as const;
    const recognition = confirmed(drawing, left);
    expect(factsOf(recognition)).toEqual(["D4 income.fiscalAppropriation.finalAccounts 60.00"]);
    expect(problemsOf(recognition)).toEqual(["columnNotUnderstood C3"]);

    const said = { use: "amount", concept: "income.total", phase: null } as const;
    expect(factsOf(confirmed(drawing, { columns: { ...left.columns, C: said } }))).toEqual([
      "C4 income.total.finalAccounts 90.00",
      "D4 income.fiscalAppropriation.finalAccounts 60.00",
    ]);
  });

  test("gives the unit", () => {
    expect(factsOf(confirmed(noUnit, { unit: "yuan" }))).toEqual([
      "B3 threePublicExpenses.total.originalBudget 5.00",
      "C3 threePublicExpenses.total.finalAccounts 3.20",
    ]);
  });

  test("names the table", () => {
    const facts = factsOf(confirmed(strange, { layout: "incomeAndExpenditure" }));
    expect(facts).toContain("C7 expenditure.project.finalAccounts 50.00");
    expect(facts).toHaveLength(8);
  });

  test("takes a table out, without a problem or a question left", () => {
    const recognition = confirmed(twoFinals, { layout: null });
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual([]);
    expect(recognition.questions()).toEqual([]);
  });

  test("says where the header ends", () => {
    const recognition = confirmed(noUnit, { unit: "yuan", headerRows: 2 });
    expect(factsOf(recognition)).toEqual([]);
  });
});

describe("the fingerprint", () => {
  test("stays the same next year, with other figures and more rows", () => {
    const next = twoFinals.replace("2023", "2024").replace("公务接待费", "因公出国（境）费");
    expect(fingerprint(next)).toBe(fingerprint(twoFinals));
  });

  test("differs where two years change places", () => {
    const years = `
2023年度“三公”经费情况表
单位：元
项目 | 2022年决算数 | 2023年决算数
合计 | 1 | 2
`;
    const swapped = years.replace("2022年决算数 | 2023年决算数", "2023年决算数 | 2022年决算数");
    expect(fingerprint(swapped)).not.toBe(fingerprint(years));
    const later = years.replace(/2023/g, "2024").replace("2022", "2023");
    expect(fingerprint(later)).toBe(fingerprint(years));
    const plain = years.replace(/(\d{4})年决算数/g, "$1");
    const laterPlain = later.replace(/(\d{4})年决算数/g, "$1");
    expect(fingerprint(laterPlain)).toBe(fingerprint(plain));
  });

  test("differs where a column moved", () => {
    const moved = noUnit.replace("预算数 | 决算数", "决算数 | 预算数");
    expect(fingerprint(moved)).not.toBe(fingerprint(noUnit));
  });
});
