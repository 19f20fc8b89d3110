import { proseCauses } from "../../../src/recognition/prose/proseCauses";

/** What is found, each as `name｜base｜direction｜cause`; behind it how many were unclear, if any. */
function found(...paragraphs: readonly string[]): readonly string[] {
  const { causes, unclear } = proseCauses(paragraphs);
  const said = causes.map(({ subject, base, direction, text }) =>
    [subject.code ?? subject.name, base, direction ?? "-", text].join("｜"),
  );
  return unclear === 0 ? said : [...said, `unclear ${String(unclear)}`];
}

type Row = readonly [name: string, paragraphs: readonly string[], found: readonly string[]];

describe("one sum, one comparison", () => {
  test.each<Row>([
    [
      "an item of the functional classification, its cause in a sentence of its own",
      [
        "3、社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。主要用于：缴纳养老保险。年初预算为20.00万元，支出决算为18.00万元，完成年初预算的90.00%。决算数小于年初预算数的主要原因：缴费基数年中调整。",
      ],
      ["机关事业单位基本养老保险缴费｜originalBudget｜decrease｜缴费基数年中调整"],
    ],
    [
      "a code before the name",
      [
        "2080505 机关事业单位基本养老保险缴费支出年初预算20万元，决算数18万元，比年初预算减少2万元，主要原因是两人调出。",
      ],
      ["2080505｜originalBudget｜decrease｜两人调出"],
    ],
    [
      "against the budget and against the year before, in one sentence",
      [
        "公务接待费支出预算为6.00万元，支出决算为2.00万元，完成预算的33.33%，决算数小于年初预算数的主要原因是来访减少，与上年相比增加0.50万元，增长33.33%，增长的主要原因是承办了一次现场会。",
      ],
      [
        "公务接待费｜originalBudget｜decrease｜来访减少",
        "公务接待费｜priorYearFinalAccounts｜increase｜承办了一次现场会",
      ],
    ],
    [
      "a completion is passed over for the change right before the cause",
      [
        "公务用车购置及运行维护费预算为9万元，决算为8万元，完成预算的88.89%，与上年相比减少1万元，下降11.11%，减少的主要原因是一辆车报废。",
      ],
      ["公务用车购置及运行维护费｜priorYearFinalAccounts｜decrease｜一辆车报废"],
    ],
    [
      "a part named behind 其中, with its own budget",
      [
        "2019年度“三公”经费支出预算为90万元，决算为40万元，完成预算的44.44%，其中：因公出国（境）费支出预算为8万元，支出决算为18万元，完成预算的225.00%，决算数大于年初预算数的主要原因是参加上级组团。与上年相比增加15万元，增长的主要原因是团组增加。",
      ],
      [
        "因公出国(境)费｜originalBudget｜increase｜参加上级组团",
        "因公出国(境)费｜priorYearFinalAccounts｜increase｜团组增加",
      ],
    ],
    [
      "the total named again after its parts",
      [
        "“三公”经费年初预算为10万元，支出决算为8万元，其中：因公出国（境）费支出决算为1万元；公务接待费支出决算为7万元，完成预算的70%。2023年度“三公”经费支出决算数小于预算数的主要原因：会议合并召开。",
      ],
      ["三公经费｜originalBudget｜decrease｜会议合并召开"],
    ],
    [
      "income and spending, one after the other",
      [
        "收入年初预算为700万元，收入决算为1900万元，完成年初预算的271.43%，决算数大于年初预算数的主要原因是上级专项下达。支出年初预算为700万元，支出决算为1890万元，完成年初预算的270.00%，决算数大于年初预算数的主要原因是专项支付。",
      ],
      ["收入｜originalBudget｜increase｜上级专项下达", "支出｜originalBudget｜increase｜专项支付"],
    ],
    [
      "several causes in a list",
      [
        "2019年决算收入数1900.00万元,较预算数700.00万元增长171.43%。主要原因：一是人员减少3人；二是上级专项1300万元未列入年初预算。三是其他收入2万元未列入年初预算。",
      ],
      [
        "收入｜originalBudget｜increase｜一是人员减少3人；二是上级专项1300万元未列入年初预算；三是其他收入2万元未列入年初预算",
      ],
    ],
    [
      "“主要是” behind a change",
      ["机关运行经费支出30万元，比2022年度增加3万元，增长11.11%，主要是更换了办公设备。"],
      ["机关运行经费｜priorYearFinalAccounts｜increase｜更换了办公设备"],
    ],
    [
      "the adjusted budget",
      [
        "项目支出全年预算为50万元，决算为40万元，完成全年预算的80%，决算数小于预算数的主要原因是尾款未付。",
      ],
      ["项目支出｜adjustedBudget｜decrease｜尾款未付"],
    ],
    [
      "a heading that names the sum",
      [
        "（一）公务接待费",
        "年初预算为5万元，支出决算为3万元，完成年初预算的60%，决算数小于年初预算数的主要原因是接待批次减少。",
      ],
      ["公务接待费｜originalBudget｜decrease｜接待批次减少"],
    ],
    [
      "a name before a colon",
      ["公务接待费：年初预算5万元，决算3万元，比年初预算减少2万元，主要原因是接待批次减少。"],
      ["公务接待费｜originalBudget｜decrease｜接待批次减少"],
    ],
    [
      "the general public budget is no budget as a plan",
      [
        "一般公共预算财政拨款支出60万元，占本年支出合计的80.00%。与2022年度相比，增加6万元，增长11.11%。主要原因：新增一个项目。",
      ],
      ["一般公共预算财政拨款支出｜priorYearFinalAccounts｜increase｜新增一个项目"],
    ],
    [
      "a name in a table far above is no heading",
      [
        "科学技术支出",
        "1,778,429.38",
        "（2）差异原因分析。",
        "2019年决算收入数1900万元，较预算数700万元增长171.43%。主要原因：上级专项下达。",
      ],
      ["收入｜originalBudget｜increase｜上级专项下达"],
    ],
    [
      "what introduces the cause a second time is no part of it",
      [
        "公务接待费比上年增加1万元，增加的主要原因是因承办现场会。",
        "公务接待费比上年减少1万元，减少的主要原因是因公出国团组合并接待。",
      ],
      [
        "公务接待费｜priorYearFinalAccounts｜increase｜承办现场会",
        "公务接待费｜priorYearFinalAccounts｜decrease｜因公出国团组合并接待",
      ],
    ],
    [
      "a thousands comma cuts no clause",
      [
        "基本支出年初预算为1,053.00万元，支出决算为5,196.57万元，比年初预算增加4,143.57万元，主要原因是人员划转。",
      ],
      ["基本支出｜originalBudget｜increase｜人员划转"],
    ],
  ])("%s", (_name, paragraphs, causes) => {
    expect(found(...paragraphs)).toEqual(causes);
  });
});

describe("what nobody can tell is left out", () => {
  test.each<Row>([
    ["no sum is named", ["较上年增加3万元，主要原因是人员增加。"], ["unclear 1"]],
    ["nothing is compared", ["公务接待费5万元。主要原因是来访较多。"], ["unclear 1"]],
    [
      "two sums before one cause",
      ["基本支出较上年增加3万元，项目支出较上年增加5万元，主要原因是人员增加。"],
      ["unclear 1"],
    ],
    [
      "several parts behind 其中",
      [
        "本年收入合计100万元，其中：财政拨款收入90万元；其他收入10万元。较上年增加5万元，主要原因是拨款增加。",
      ],
      ["unclear 1"],
    ],
    [
      "two comparisons before one cause",
      ["基本支出比年初预算增加3万元，比上年增加5万元，主要原因是人员增加。"],
      ["unclear 1"],
    ],
    [
      "both budgets, and the cause names neither",
      [
        "项目支出年初预算为0万元，全年预算为50万元，支出决算为40万元。决算数小于预算数的主要原因：尾款未付。",
      ],
      ["unclear 1"],
    ],
    [
      "a cause behind a sentence on parts",
      [
        "支出比年初预算增加4万元。其中：项目支出增加4万元，占增加额的100.00%。增加的主要原因是新增任务。",
      ],
      ["unclear 1"],
    ],
    [
      "the adjusted budget against the original one",
      ["项目支出调整预算数为60万元，比年初预算数增加50万元，增加的主要原因是追加。"],
      ["unclear 1"],
    ],
    [
      "last year's budget",
      ["收入预算较去年收入预算同比增加40万元，主要是土地出让计划调整。"],
      ["unclear 1"],
    ],
    [
      "a year that is not the one before",
      ["2023年度决算说明", "基本支出50万元，与2020年相比增加5万元，主要原因是人员增加。"],
      ["unclear 1"],
    ],
    [
      "three numbers of one sum, no change named",
      [
        "项目支出中行政类项目年初预算数80万元、调整预算数560万元、决算数370万元。主要是由于上级资金增加。",
      ],
      [],
    ],
    ["“主要是” before what a sum consists of", ["公用经费40万元，主要是办公费、印刷费。"], []],
    ["a blank", ["公务接待费比上年增加3万元，增加的主要原因是【请填写原因】。"], []],
    ["a paragraph on other matters", ["职责变动情况及原因见附件。"], []],
    [
      "another sum that was not named before",
      ["本年收入合计100万元，比上年减少2%。教育收费专户资金比上年增加5万元，主要原因是学生增加。"],
      ["教育收费专户资金｜priorYearFinalAccounts｜increase｜学生增加"],
    ],
  ])("%s", (_name, paragraphs, causes) => {
    expect(found(...paragraphs)).toEqual(causes);
  });
});

test("the sentence with the amounts comes along", () => {
  const { causes } = proseCauses([
    "公务接待费支出决算为3万元，完成年初预算的60%。决算数小于年初预算数的主要原因：接待批次减少。",
    "基本支出比上年增加5万元，主要原因是人员增加。",
  ]);
  expect(causes.map(({ sentence }) => sentence)).toEqual([
    "公务接待费支出决算为3万元，完成年初预算的60%。决算数小于年初预算数的主要原因：接待批次减少",
    "基本支出比上年增加5万元，主要原因是人员增加",
  ]);
});
