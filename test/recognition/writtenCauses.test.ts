import { recogniseDrawing } from "../support/recogniseDrawing";

/** The causes read from a comparison whose last column has this header and this text in the row of 公务接待费. */
function causes(header: string, text: string): readonly string[] {
  const { statements } = recogniseDrawing(`
    2019年“三公”经费情况表 |        |        |
    单位：万元           |        |        |
    项目                 | 预算数 | 决算数 | ${header}
    “三公”经费           | 10.00  | 6.00   |
    公务接待费           | 10.00  | 6.00   | ${text}
  `);
  return statements.flatMap((statement) =>
    statement.causes.map(({ subject, text: words }) => `${subject.concept} ${words}`),
  );
}

const reception = "threePublicExpenses.officialReception";

test.each(["原因", "差异原因", "差异原因说明", "增减原因", "主要原因"])(
  "all that stands under %s is a cause",
  (header) => {
    expect(causes(header, "接待批次减少")).toEqual([`${reception} 接待批次减少`]);
  },
);

test.each([
  ["备注", "由于接待批次减少", true],
  ["备注", "减少原因：接待批次减少", true],
  ["说明", "因机构改革人员划转", true],
  // remarks on something else
  ["备注", "含外事接待", false],
  ["备注", "因公出国另列", false],
  ["备注", "增减原因见附件", false],
  ["说明", "原因见下表", false],
])("under %s, “%s” is a cause: %s", (header, text, isCause) => {
  expect(causes(header, text)).toEqual(isCause ? [`${reception} ${text}`] : []);
});
