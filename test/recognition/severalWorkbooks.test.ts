import { recognise } from "../../src/recognition/recognise";
import type { Grid } from "../../src/grid/grid";
import { drawGrid } from "../support/drawGrid";
import { factsOf, problemsOf } from "../support/recogniseDrawing";

function accounts(year: number, department: string, spent: string): Grid {
  const drawing = `
${String(year)}年度“三公”经费支出决算表
部门：${department} | 单位：元
项目 | 决算数
公务接待费 | ${spent}
`;
  return drawGrid(drawing, { file: `${String(year)}${department}.xlsx` });
}

const reception = "threePublicExpenses.officialReception";

test("last year's final accounts become this year's prior-year figures", () => {
  const recognition = recognise(
    [accounts(2022, "青河县统计局", "900"), accounts(2023, "青河县统计局", "800")],
    { fiscalYear: null },
  );
  expect(recognition.fiscalYear).toBe(2023);
  expect(factsOf(recognition)).toEqual([
    `B4 ${reception}.priorYearFinalAccounts 900.00`,
    `B4 ${reception}.finalAccounts 800.00`,
  ]);
});

test("a budget workbook adds its phase", () => {
  const budget = drawGrid(
    `
2023年一般公共预算“三公”经费支出预算表
单位：万元
项目 | 预算数
公务接待费 | 0.10
`,
    { file: "预算.xlsx" },
  );
  const recognition = recognise([budget, accounts(2023, "青河县统计局", "800")], {
    fiscalYear: null,
  });
  expect(factsOf(recognition)).toEqual([
    `B4 ${reception}.originalBudget 1000.00`,
    `B4 ${reception}.finalAccounts 800.00`,
  ]);
});

test("the workbook of another department is named and not read", () => {
  const recognition = recognise(
    [accounts(2023, "青河县统计局", "800"), accounts(2023, "青河县民政局", "700")],
    { fiscalYear: null },
  );
  expect(recognition.department).toBe("青河县统计局");
  expect(factsOf(recognition)).toEqual([`B4 ${reception}.finalAccounts 800.00`]);
  expect(problemsOf(recognition)).toEqual(["otherDepartment A1"]);
  expect(recognition.problems[0]).toMatchObject({ severity: "error", text: "青河县民政局" });
});

test("a name with the place before it is the same department", () => {
  const recognition = recognise(
    [accounts(2023, "统计局", "800"), accounts(2022, "青河县统计局", "700")],
    { fiscalYear: null },
  );
  expect(factsOf(recognition)).toHaveLength(2);
});

test("a department's own part is not the department", () => {
  const recognition = recognise(
    [accounts(2023, "青河县统计局", "800"), accounts(2022, "青河县统计局（本级）", "700")],
    { fiscalYear: null },
  );
  expect(factsOf(recognition)).toHaveLength(1);
  expect(problemsOf(recognition)).toEqual(["otherDepartment A1"]);
});
