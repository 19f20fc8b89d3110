import { recognise } from "../../src/recognition/recognise";
import { drawGrid } from "../support/drawGrid";
import { factsOf, problemsOf } from "../support/recogniseDrawing";

/** Recognises two drawn sheets of one workbook on 2019. */
function recogniseTwo(first: string, second: string) {
  const grids = [drawGrid(first, { sheet: "一" }), drawGrid(second, { sheet: "二" })];
  return recognise(grids, { fiscalYear: 2019 });
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
  expect(problemsOf(recognition)).toEqual([
    "magnitudeConflict B4",
    "magnitudeConflict B4",
    "magnitudeConflict B5",
    "magnitudeConflict C4",
  ]);
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
