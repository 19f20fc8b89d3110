import { judgeCause } from "../../../../src/domain/explanation/causes/judge/judgeCause";
import { findingMessage } from "../../../../src/narrative/phrases/findingMessage";
import {
  ask,
  type AskedPhases,
  onBudget,
  onPriorYear,
} from "../../../support/domain/causeQuestion";
import type { DrawnFacts } from "../../../support/narrative/facts";

const reception = "threePublicExpenses.officialReception";
const vehicles = "threePublicExpenses.officialVehicles";
const purchase = "threePublicExpenses.vehiclePurchase";
const abroad = "threePublicExpenses.overseasTravel";
const project = "expenditure.project";
const total = "expenditure.total";

type Situation = readonly [line: string, facts: DrawnFacts, phases: AskedPhases];

const situations = {
  receptionFell: [
    reception,
    { [reception]: { originalBudget: "5", finalAccounts: "2" } },
    onBudget,
  ],
  receptionGone: [
    reception,
    { [reception]: { originalBudget: "5", finalAccounts: "0" } },
    onBudget,
  ],
  /** R-SQ: vehicles +141.75 %, for one was bought. */
  vehiclesRose: [
    vehicles,
    {
      [vehicles]: { priorYearFinalAccounts: "10.73", finalAccounts: "25.94" },
      [purchase]: { priorYearFinalAccounts: "0", finalAccounts: "17.99" },
    },
    onPriorYear,
  ],
  unitVehiclesFell: [
    `${vehicles}/unit:101002/水产站`,
    {
      [`${vehicles}/unit:101002/水产站`]: { priorYearFinalAccounts: "20", finalAccounts: "2" },
      [purchase]: { priorYearFinalAccounts: "18", finalAccounts: "17.99" },
    },
    onPriorYear,
  ],
  abroadRose: [
    abroad,
    { [abroad]: { originalBudget: "8", priorYearFinalAccounts: "3.38", finalAccounts: "18.60" } },
    onPriorYear,
  ],
  receptionRose: [
    reception,
    {
      [reception]: { originalBudget: "60", priorYearFinalAccounts: "9.99", finalAccounts: "12.35" },
    },
    onPriorYear,
  ],
  projectRose: [
    project,
    { [project]: { originalBudget: "10", adjustedBudget: "16", finalAccounts: "16" } },
    onBudget,
  ],
  projectFell: [project, { [project]: { originalBudget: "10", finalAccounts: "4" } }, onBudget],
  /** The expenditure of SEED-3 against its budget. */
  totalRose: [
    total,
    { [total]: { originalBudget: "7000581.64元", finalAccounts: "19064015.35元" } },
    onBudget,
  ],
  totalOnPriorYear: [
    total,
    { [total]: { priorYearFinalAccounts: "100", finalAccounts: "160" } },
    onPriorYear,
  ],
} as const satisfies Readonly<Record<string, Situation>>;

type Case = readonly [situation: keyof typeof situations, text: string, faults: readonly string[]];

const faulty: readonly Case[] = [
  ["receptionFell", "公务接待费支出减少", ["restates"]],
  ["receptionFell", "接待费减少。", ["restates"]],
  ["receptionFell", "正常预决算数浮动", ["restates"]],
  ["receptionFell", "预算按充分保障预估", ["restates"]],
  ["receptionFell", "年初预算安排较充足", []],
  ["projectRose", "主要原因是项目支出增加", ["restates"]],
  ["projectRose", "根据工作需要", ["restates"]],
  ["projectRose", "决算数大于预算数", ["circular"]],
  ["projectFell", "实际支出少于年初预算", ["circular"]],
  ["projectRose", "预算不足，支出增加", ["circular"]],
  ["vehiclesRose", "对公车严格管理节约用车", ["contradicts"]],
  ["vehiclesRose", "本年没有购置公务用车", ["contradicts"]],
  ["receptionRose", "接待批次比上年减少", ["contradicts"]],
  ["projectFell", "新增专项工作任务", ["contradicts"]],
  ["projectFell", "追加了预算", ["contradicts"]],
  ["receptionFell", "本年没有发生公务接待", ["contradicts"]],
  ["receptionFell", "2019年度我单位未发生接待", ["contradicts"]],
  ["abroadRose", "首次发生该项支出", ["contradicts"]],
  ["totalOnPriorYear", "单位本年新成立", ["contradicts"]],
  ["projectRose", "年初无预算，年中收到上级专项", ["contradicts"]],
  ["projectRose", "该项目年初未安排预算", ["contradicts"]],
  ["projectRose", "上级专项到位6.01万元", ["beyondDifference"]],
  ["projectRose", "上级专项到位60,100元", ["beyondDifference"]],
  ["projectRose", "本年实施【项目名称】", ["unfilled"]],
  ["projectRose", "新增XX项目", ["unfilled"]],
  ["projectRose", "某某项目增加（减少）", ["unfilled"]],
  ["projectRose", "[ ]项目追加", ["unfilled"]],
  ["receptionFell", "【请说明原因】", ["unfilled"]],
];

const sound: readonly Case[] = [
  // the department bought vehicles, the unit need not have
  ["unitVehiclesFell", "本年没有购置公务用车", []],
  // the seeds' own
  [
    "abroadRose",
    "根据上级相关部门招商引资工作需要，参加因公出国（境）活动四次，费用均按财行〔2017〕434号文件有关标准严格执行",
    [],
  ],
  ["abroadRose", "因招商引资工作需要参团人次增加", []],
  ["receptionRose", "2018年体量较小，2019年度因工作开展需要正常浮动", []],
  [
    "totalRose",
    "一是机构改革、自然死亡等导致人员减少3人，相应人员经费减少69.74万元；二是日常公用经费及项目经费（上级专项）支出增加1276.08万元",
    [],
  ],
  [
    "totalRose",
    "一是机构改革、自然死亡等导致人员减少3人，相应人员经费减少；二是上级专项1392.42万元无法预测未列入年初预算；三是其他收入2.38万元未列入年初预算",
    [],
  ],
  ["totalRose", "上级政策性扶企资金增加", []],
  ["receptionFell", "落实中央八项规定精神，接待批次和人数减少", []],
  ["receptionFell", "本年没有发生外事接待，国内接待按标准执行", []],
  ["receptionGone", "本年没有发生公务接待", []],
  ["receptionFell", "厉行节约", []],
  ["vehiclesRose", "经批准新购公务用车一辆17.99万元", []],
  ["projectRose", "上级专项资金年中下达，未列入年初预算", []],
  ["projectRose", "中央专项年初未安排预算，年中追加", []],
  ["projectRose", "上级专项到位6.00万元", []],
  ["projectRose", "项目总额120万元，本年开工", []],
  ["projectRose", "全年支出16.00万元的项目为年中新增", []],
  ["projectRose", "上年压减的项目本年实施", []],
  ["projectFell", "年初新增的项目未完成招标", []],
  ["projectFell", "财预【2019】10号文件规定的款项下年支付", []],
  ["totalOnPriorYear", "新设立临时机构，接待任务增加", []],
  ["totalOnPriorYear", "首次举办科技活动周", []],
  ["receptionFell", "", []],
];

test.each([...faulty, ...sound])("%s: %s", (situation, text, faults) => {
  const [line, facts, phases] = situations[situation];
  const asked = ask(line, facts, phases);
  expect(judgeCause(text, asked.question, asked.facts).map(({ rule }) => rule)).toEqual(faults);
});

const sentences: readonly (readonly [keyof typeof situations, string, string])[] = [
  [
    "vehiclesRose",
    "对公车严格管理节约用车",
    "公务用车购置及运行维护费增加了15.21万元，而原因“对公车严格管理节约用车”说的是减少。请核对。",
  ],
  ["receptionFell", "本年没有发生公务接待", "写的是没有发生，而公务接待费为2.00万元。请核对。"],
  ["projectRose", "年初无预算", "写的是没有年初预算，而项目支出年初预算为10.00万元。请核对。"],
  [
    "projectRose",
    "上级专项到位6.01万元",
    "写到的6.01万元超过了差额6.00万元。请核对，或写明与之相抵的事项。",
  ],
  ["projectRose", "新增【活动】", "原因里还有没有填写的地方：“【活动】”。请补上或删去。"],
  [
    "receptionFell",
    "公务接待费支出减少",
    "“公务接待费支出减少”只是重复了增减的结果，没有说明为什么。请写明具体事项。",
  ],
];

test.each(sentences)("%s: %s is answered in a sentence", (situation, text, sentence) => {
  const [line, facts, phases] = situations[situation];
  const asked = ask(line, facts, phases);
  expect(judgeCause(text, asked.question, asked.facts).map(findingMessage)).toEqual([sentence]);
});
