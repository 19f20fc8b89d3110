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

describe("a cause ends where the sentence goes on with another sum", () => {
  test.each<Row>([
    [
      "behind a semicolon, named with its comparison",
      [
        "公用经费比上年减少6万元，主要原因是压缩会议；项目支出比上年增加90万元，主要原因是新建泵站。",
      ],
      [
        "公用经费｜priorYearFinalAccounts｜decrease｜压缩会议",
        "项目支出｜priorYearFinalAccounts｜increase｜新建泵站",
      ],
    ],
    [
      "named with its amount, the comparison in the next clause",
      [
        "公用经费比上年减少6万元，主要原因是压缩会议；项目支出480万元，较上年增加90万元，增长23.08%，主要是新建泵站。",
      ],
      [
        "公用经费｜priorYearFinalAccounts｜decrease｜压缩会议",
        "项目支出｜priorYearFinalAccounts｜increase｜新建泵站",
      ],
    ],
    [
      "its cause introduced by “主要是” or “系…所致”",
      [
        "公用经费比上年减少6万元，主要是压缩会议；项目支出比上年增加90万元，增长23.08%，主要是新建泵站；培训费比上年减少1万元，系班次减少所致。",
      ],
      [
        "公用经费｜priorYearFinalAccounts｜decrease｜压缩会议",
        "项目支出｜priorYearFinalAccounts｜increase｜新建泵站",
        "培训费｜priorYearFinalAccounts｜decrease｜班次减少",
      ],
    ],
    [
      "what a cause itself consists of goes on with it",
      ["公用经费比上年增加6万元，主要原因是聘用人员增加3人，主要是保安，劳务费提高。"],
      ["公用经费｜priorYearFinalAccounts｜increase｜聘用人员增加3人，主要是保安，劳务费提高"],
    ],
    [
      "behind a comma, against a budget",
      [
        "公用经费比上年减少6万元，主要原因是压缩会议，项目支出较年初预算增加90万元，主要原因是新建泵站。",
      ],
      [
        "公用经费｜priorYearFinalAccounts｜decrease｜压缩会议",
        "项目支出｜originalBudget｜increase｜新建泵站",
      ],
    ],
    [
      "income, then spending",
      ["收入比上年增加5万元，主要原因是拨款增加；支出比上年增加6万元，主要原因是项目增加。"],
      [
        "收入｜priorYearFinalAccounts｜increase｜拨款增加",
        "支出｜priorYearFinalAccounts｜increase｜项目增加",
      ],
    ],
    [
      "the bare word behind an expense may mean it or the whole",
      [
        "公务接待费比上年增加1万元，主要原因是承办现场会；支出比年初预算减少2万元，主要原因是食堂就餐。",
      ],
      ["公务接待费｜priorYearFinalAccounts｜increase｜承办现场会", "unclear 1"],
    ],
    [
      "where the comparison behind it may be of either, the second cause is left out",
      [
        "公用经费比上年增加8万元，主要原因是设备老化，维修费比上年增加3万元；与年初预算相比增加6万元，主要原因是追加。",
      ],
      ["公用经费｜priorYearFinalAccounts｜increase｜设备老化", "unclear 1"],
    ],
    [
      "amounts of a cause are its own where no other cause follows",
      [
        "公用经费比上年增加8万元，主要原因是设备老化，维修费3万元，印刷费比上年增加5万元；劳务费2万元。",
      ],
      [
        "公用经费｜priorYearFinalAccounts｜increase｜设备老化，维修费3万元，印刷费比上年增加5万元；劳务费2万元",
      ],
    ],
    [
      "what was done with money is of the cause",
      [
        "公用经费比上年增加8万元，主要原因是设备老化，新增维修费3万元，与年初预算相比增加4万元，主要原因是追加。",
      ],
      [
        "公用经费｜priorYearFinalAccounts｜increase｜设备老化，新增维修费3万元",
        "公用经费｜originalBudget｜increase｜追加",
      ],
    ],
  ])("%s", (_name, paragraphs, causes) => {
    expect(found(...paragraphs)).toEqual(causes);
  });
});

describe("how much of a budget was spent says which way, where nothing else does", () => {
  test.each<Row>([
    [
      "less than all",
      ["公务接待费支出1万元，完成预算的5%，主要原因是停办现场会。"],
      ["公务接待费｜originalBudget｜decrease｜停办现场会"],
    ],
    [
      "more than all",
      ["培训费决算12万元，完成年初预算的120.00%，主要原因是新增轮训。"],
      ["培训费｜originalBudget｜increase｜新增轮训"],
    ],
    [
      "all of it says nothing",
      ["培训费决算10万元，完成年初预算的100.00%，主要原因是按计划举办。"],
      ["培训费｜originalBudget｜-｜按计划举办"],
    ],
    [
      "thousands of percent",
      ["培训费决算100万元，完成全年预算1,000%，主要原因是集中轮训。"],
      ["培训费｜adjustedBudget｜increase｜集中轮训"],
    ],
    [
      "the words of the cause's own clause count first",
      ["培训费完成年初预算的90%，决算数大于年初预算数的主要原因是笔误。"],
      ["培训费｜originalBudget｜increase｜笔误"],
    ],
    [
      "it is none of another comparison",
      ["培训费完成年初预算的90%，比上年增加1万元，主要原因是新增轮训。"],
      ["培训费｜priorYearFinalAccounts｜increase｜新增轮训"],
    ],
  ])("%s", (_name, paragraphs, causes) => {
    expect(found(...paragraphs)).toEqual(causes);
  });
});

describe("other ways of saying it", () => {
  test.each<Row>([
    [
      "a difference, which way it does not say",
      [
        "培训费年初预算9万元，决算8万元。决算数与年初预算数存在差异的主要原因是一个班次取消。",
        "会议费决算数与年初预算数差异较大，主要原因是一个会议推迟。",
      ],
      ["培训费｜originalBudget｜-｜一个班次取消", "会议费｜originalBudget｜-｜一个会议推迟"],
    ],
    [
      "causes counted without a colon",
      ["培训费比上年减少5万元，主要原因一是班次减少，二是改在本地举办。"],
      ["培训费｜priorYearFinalAccounts｜decrease｜一是班次减少，二是改在本地举办"],
    ],
    [
      "“主要系” and “主要由于” behind a change",
      ["培训费比上年减少5万元，主要系班次减少。", "会议费比上年增加2万元，主要由于会期延长。"],
      [
        "培训费｜priorYearFinalAccounts｜decrease｜班次减少",
        "会议费｜priorYearFinalAccounts｜increase｜会期延长",
      ],
    ],
    [
      "“系…所致”, whose end is no part of the cause",
      ["项目支出较年初预算数增加82万元，系下达灌区改造任务所致，比上年减少3万元。"],
      ["项目支出｜originalBudget｜increase｜下达灌区改造任务"],
    ],
    [
      "“系” within a word introduces nothing",
      ["项目支出较年初预算数增加82万元，体系建设任务下达所致。"],
      [],
    ],
    ["“因公出国” is no “因”", ["项目支出比上年增加2万元，主要因公出国团组增加。"], []],
    [
      "a numbered name that is none of money, before its amounts",
      [
        "2.灌区改造。年初预算300万元，决算280万元，减少20万元。主要原因为招标推迟。",
        "3.水质监测：比上年增加8万元，增长27.33%，原因在于断面增加。",
      ],
      [
        "灌区改造｜originalBudget｜decrease｜招标推迟",
        "水质监测｜priorYearFinalAccounts｜increase｜断面增加",
      ],
    ],
    [
      "an item alone in its sentence: 支出决算 is its own",
      [
        "4、农林水支出（类）水利（款）水利工程运行与维护（项）。支出决算为70万元，完成年初预算的70%，决算数小于年初预算数的主要原因是工期延后。",
      ],
      ["水利工程运行与维护｜originalBudget｜decrease｜工期延后"],
    ],
    [
      "a numbered heading about the account is no name",
      [
        "二、支出决算情况。支出年初预算为50万元，决算40万元，比年初预算减少10万元，主要原因是招标推迟。",
      ],
      ["支出｜originalBudget｜decrease｜招标推迟"],
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
