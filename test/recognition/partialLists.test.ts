import { keyOf } from "../../src/domain/factKey";
import { recognise } from "../../src/recognition/recognise";
import { readSample } from "../support/readSample";
import { recogniseDrawing } from "../support/recogniseDrawing";

/** The keys of the readings that stand in a list which names only some of the parts. */
function partial(recognition: ReturnType<typeof recognise>): readonly string[] {
  return recognition.statements.flatMap(({ readings }) =>
    readings.flatMap(({ subject, isPartOfList }) => (isPartOfList ? [keyOf(subject)] : [])),
  );
}

test("其中 marks its own row and its siblings, up to a row of another kind", () => {
  const recognition = recogniseDrawing(`
    支出经济分类情况表 |                          |
    单位：万元         |                          |
    科目编码           | 科目名称                 | 决算数
    301                | 工资福利支出             | 9.00
    30101              | 其中：基本工资           | 4.00
    30102              | 津贴补贴                 | 2.00
    302                | 商品和服务支出           | 5.00
    30201              | 办公费                   | 5.00
  `);
  expect(partial(recognition)).toEqual([
    "expenditure.30101.total.finalAccounts",
    "expenditure.30102.total.finalAccounts",
  ]);
});

test("a row 主要包括 opens a list to the end of the table", async () => {
  const { grids } = await readSample("furong-industry-2020.xlsx");
  const codes = "20103 20113 20604 20609 21199 21508 21599".split(" ");
  expect(partial(recognise(grids, { fiscalYear: null }))).toEqual([
    "expenditure.basic.finalAccounts",
    "expenditure.project.finalAccounts",
    ...codes.map((code) => `specialExpenditure.${code}.total.finalAccounts`),
  ]);
});

test("a table without such a mark lists all its parts", async () => {
  const { grids } = await readSample("tianxin-industry-2019.xlsx");
  expect(partial(recognise(grids, { fiscalYear: null }))).not.toContain(
    "expenditure.302.total.finalAccounts",
  );
});
