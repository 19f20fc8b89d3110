import { factsOf, problemsOf, recogniseDrawing } from "../support/recogniseDrawing";

function read(title: string, line = "") {
  return recogniseDrawing(`
    ${title} |
    ${line}  | 单位：元
    项目     | 决算数
    基本支出 | 5.00
  `);
}

const basic = ["B4 expenditure.basic.finalAccounts 5.00"];

describe("a department whose name holds words of a calibre", () => {
  test.each([
    "示例市政府采购中心2019年度支出决算情况表",
    "2019年度示例市政府采购中心支出决算情况表",
    "示例县国有资产管理局支出决算情况表",
    "示例县非税收入征收管理局2019年支出决算情况表",
    "示例县重点项目建设办公室（本级）支出决算情况表",
    "示例县社会保险基金管理中心支出决算情况表",
    "示例县公用事业服务中心2019年度部门支出决算情况表",
  ])("is no part of the title: %s", (title) => {
    expect(factsOf(read(title))).toEqual(basic);
  });

  test("nor where only the sheet says that it is the department", () => {
    expect(factsOf(read("示例县专项资产评审处支出决算情况表"))).toEqual([]);
    const named = read("示例县专项资产评审处支出决算情况表", "部门：示例县专项资产评审处");
    expect(factsOf(named)).toEqual(basic);
  });
});

describe("a calibre in front of the wording, or before the department, still makes it another table", () => {
  test.each([
    "示例市政府采购中心政府性基金支出决算情况表",
    "示例市政府采购中心采购支出决算情况表",
    "示例县项目管理中心专项支出决算情况表",
    "政府性基金示例县资产管理局支出决算情况表",
    "“三公”经费示例县项目中心支出决算情况表",
    "示例县资产处置支出决算情况表",
    "示例县项目所需支出决算情况表",
    "示例县采购办公经费支出决算情况表",
    "国有资产经营收益支出决算情况表",
    "社会保险基金支出决算情况表",
  ])("%s", (title) => {
    const recognition = read(title);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["tableNotUnderstood A1"]);
  });

  test.each(["政府性基金", "示例县教育", "专项"])(
    "a line 部门：%s does not take it off",
    (name) => {
      expect(factsOf(read(`${name}支出决算情况表`, `部门：${name}`))).toEqual([]);
    },
  );
});
