import type { Mappings } from "../../src/recognition/mapping";
import { recognise } from "../../src/recognition/recognise";
import { drawGrid } from "../support/drawGrid";
import { factsOf, problemsOf } from "../support/recogniseDrawing";

/** Recognises two drawn sheets of one workbook on 2019. */
function recogniseTwo(first: string, second: string, mappings: Mappings = new Map()) {
  const grids = [drawGrid(first, { sheet: "一" }), drawGrid(second, { sheet: "二" })];
  return recognise(grids, { fiscalYear: 2019, mappings });
}

const overview = `
  支出决算情况表 |
  单位：万元     |
  项目           | 决算数
  支出合计       | 8.35
  基本支出       | 5.35
`;

test("a table 10,000 times another one has a wrong unit, or that one has: no amount of either is taken", () => {
  const recognition = recogniseTwo(
    overview,
    `
      整体支出情况 |          |          |
      单位：万元   |          |          |
      项目         | 支出合计 | 基本支出 | 项目支出
      决算数       | 83500.00 | 53512.00 | 29988.00
    `,
  );
  expect(factsOf(recognition)).toEqual([]);
  expect(problemsOf(recognition)).toEqual(["magnitudeConflict B4", "magnitudeConflict B4"]);
});

describe("the unit of either table is asked", () => {
  const matrix = `
      整体支出情况 |          |          |
      单位：万元   |          |          |
      项目         | 支出合计 | 基本支出 | 项目支出
      决算数       | 83500.00 | 53500.00 | 30000.00
    `;

  test("of both, with the same candidates as a unit that stands nowhere", () => {
    const { questions, tables } = recogniseTwo(overview, matrix);
    expect(questions()).toMatchObject(
      tables.map(({ fingerprint, sheet }) => ({
        kind: "unit",
        fingerprint,
        problem: { code: "magnitudeConflict", sheet },
        candidates: ["tenThousandYuan", "yuan"],
      })),
    );
  });

  test("the answer for one of them settles it", () => {
    const [, second] = recogniseTwo(overview, matrix).tables;
    const recognition = recogniseTwo(
      overview,
      matrix,
      new Map([[second?.fingerprint ?? "", { unit: "yuan" }]]),
    );
    expect(factsOf(recognition)).toEqual([
      "B4 expenditure.total.finalAccounts 83500.00",
      "B5 expenditure.basic.finalAccounts 53500.00",
      "B4 expenditure.total.finalAccounts 83500.00",
      "C4 expenditure.basic.finalAccounts 53500.00",
      "D4 expenditure.project.finalAccounts 30000.00",
    ]);
    expect(recognition.questions()).toEqual([]);
  });

  test("units said of both are believed, and the review shows what differs", () => {
    const { tables } = recogniseTwo(overview, matrix);
    const said = tables.map(
      ({ fingerprint }) => [fingerprint, { unit: "tenThousandYuan" }] as const,
    );
    const recognition = recogniseTwo(overview, matrix, new Map(said));
    expect(factsOf(recognition)).toHaveLength(5);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("of two tables of one form, which is to be read: what is said of the form holds for both", () => {
    const other = overview.replace("8.35", "83500").replace("5.35", "53500");
    const { questions } = recogniseTwo(overview, other);
    expect(questions()).toMatchObject([
      { kind: "copy", candidates: ["[book.xlsx]一!A3:B5", "[book.xlsx]二!A3:B5"] },
    ]);
  });
});

test("where the tables agree otherwise, only the figure in dispute is not taken", () => {
  const recognition = recogniseTwo(
    overview,
    `
      整体支出情况 |          |          |
      单位：元     |          |          |
      项目         | 支出合计 | 基本支出 | 项目支出
      决算数       | 83500.00 | 5.35     | 29988.00
    `,
  );
  expect(factsOf(recognition)).toEqual([
    "B4 expenditure.total.finalAccounts 83500.00",
    "B4 expenditure.total.finalAccounts 83500.00",
    "D4 expenditure.project.finalAccounts 29988.00",
  ]);
  expect(problemsOf(recognition)).toEqual(["magnitudeConflict B5", "magnitudeConflict C4"]);
  // what is listed of each table is what was taken of it
  expect(recognition.tables.map(({ statement }) => statement)).toEqual(recognition.statements);
});

test("rounded and exact amounts agree, and amounts that merely differ are left to the review", () => {
  const recognition = recogniseTwo(
    overview,
    `
      整体支出情况 |          |
      单位：元     |          |
      项目         | 支出合计 | 基本支出
      决算数       | 83512.00 | 41000.00
    `,
  );
  expect(factsOf(recognition)).toHaveLength(4);
  expect(problemsOf(recognition)).toEqual([]);
});
