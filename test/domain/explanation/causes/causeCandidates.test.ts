import fc from "fast-check";
import { causeCandidates } from "../../../../src/domain/explanation/causes/causeCandidates";
import { judgeCause } from "../../../../src/domain/explanation/causes/judge/judgeCause";
import type { Move } from "../../../../src/domain/explanation/explanation";
import { Money } from "../../../../src/money/money";
import { findingMessage } from "../../../../src/narrative/phrases/findingMessage";
import {
  ask,
  type AskedPhases,
  onAdjusted,
  onBudget,
  onPriorYear,
} from "../../../support/domain/causeQuestion";
import { type DrawnFacts, subjectAt } from "../../../support/narrative/facts";

/** What is shown beside a candidate; `null` without evidence, `undefined` where it is not offered. */
function evidenceOf(id: string, asked: ReturnType<typeof ask>): string | null | undefined {
  const candidate = causeCandidates(asked.question, asked.facts).find((other) => other.id === id);
  const evidence = candidate?.evidence;
  return evidence === null || evidence === undefined ? evidence : findingMessage(evidence);
}

type Row = readonly [
  name: string,
  id: string,
  line: string,
  facts: DrawnFacts,
  phases: AskedPhases,
  evidence: string | null | undefined,
];

const total = "expenditure.total";
const project = "expenditure.project";
const basic = "expenditure.basic";
const item = "expenditure.total/2060499/其他技术研究与开发支出";
const reception = "threePublicExpenses.officialReception";
const vehicles = "threePublicExpenses.officialVehicles";
const purchase = "threePublicExpenses.vehiclePurchase";
const running = "threePublicExpenses.vehicleRunning";
const threePublic = "threePublicExpenses.total";
const abroad = "threePublicExpenses.overseasTravel";
const station = "expenditure.total/unit:101002/水产站";
const stationProject = "expenditure.project/unit:101002/水产站";
const named = "projectList.spent//农田水利维修";
const more = { originalBudget: "10", finalAccounts: "16" };
const less = { originalBudget: "10", finalAccounts: "4" };
const grown = { priorYearFinalAccounts: "10", finalAccounts: "16" };
const level = { priorYearFinalAccounts: "5", finalAccounts: "5" };
const shrunk = { priorYearFinalAccounts: "10", finalAccounts: "4" };

const table: readonly Row[] = [
  [
    "an addition to the budget",
    "superiorEarmarkArrived",
    project,
    { [project]: { ...more, adjustedBudget: "17" } },
    onBudget,
    "调整预算17.00万元，比年初预算10.00万元增加7.00万元",
  ],
  [
    "an addition that makes up little of the difference only hints",
    "superiorEarmarkArrived",
    project,
    { [project]: { originalBudget: "10", adjustedBudget: "11", finalAccounts: "16" } },
    onBudget,
    "决算16.00万元，为年初预算的160.00%",
  ],
  [
    "no addition rules it out",
    "superiorEarmarkArrived",
    project,
    { [project]: { ...more, adjustedBudget: "10" } },
    onBudget,
    undefined,
  ],
  [
    "a budget of nothing",
    "projectAddedMidYear",
    item,
    { [item]: { originalBudget: "0", finalAccounts: "3" } },
    onBudget,
    "年初预算为0，决算3.00万元",
  ],
  [
    "a budget left empty",
    "projectAddedMidYear",
    item,
    { [item]: { originalBudget: "", finalAccounts: "3" } },
    onBudget,
    "年初预算未填列，决算3.00万元",
  ],
  ["a budget of something", "projectAddedMidYear", item, { [item]: more }, onBudget, undefined],
  [
    "a line of which some was spent may have been thrifty",
    "projectCostSaved",
    project,
    { [project]: less },
    onBudget,
    null,
  ],
  [
    "nothing spent is no thrift",
    "projectCostSaved",
    project,
    { [project]: { originalBudget: "10", finalAccounts: "0" } },
    onBudget,
    undefined,
  ],
  [
    "no reception is no control of receptions",
    "receptionByTheRules",
    reception,
    { [reception]: { originalBudget: "10", finalAccounts: "0" } },
    onBudget,
    undefined,
  ],
  [
    "three public expenses that all fell",
    "economyRules",
    threePublic,
    {
      [threePublic]: less,
      [reception]: less,
      [running]: { originalBudget: "3", finalAccounts: "3" },
    },
    onBudget,
    null,
  ],
  [
    "one of the three public expenses rose",
    "economyRules",
    threePublic,
    {
      [threePublic]: less,
      [reception]: less,
      [running]: { originalBudget: "3", finalAccounts: "4" },
    },
    onBudget,
    undefined,
  ],
  [
    "a budget cut",
    "projectBudgetsReduced",
    project,
    { [project]: { ...less, adjustedBudget: "5" } },
    onBudget,
    "调整预算5.00万元，比年初预算10.00万元减少5.00万元",
  ],
  [
    "a budget that was not cut",
    "projectBudgetsReduced",
    project,
    { [project]: { ...less, adjustedBudget: "10" } },
    onBudget,
    undefined,
  ],
  [
    "a closing balance above the opening one",
    "procurementUnfinished",
    project,
    {
      [project]: { adjustedBudget: "10", finalAccounts: "7" },
      "carryOver.opening": { finalAccounts: "1" },
      "carryOver.closing": { finalAccounts: "5" },
    },
    onAdjusted,
    "年末结转和结余5.00万元，比年初增加4.00万元",
  ],
  [
    "a closing balance that explains little",
    "procurementUnfinished",
    project,
    {
      [project]: { adjustedBudget: "10", finalAccounts: "7" },
      "carryOver.opening": { finalAccounts: "1" },
      "carryOver.closing": { finalAccounts: "2" },
    },
    onAdjusted,
    null,
  ],
  [
    "less than 60 percent spent",
    "constructionCut",
    project,
    { [project]: { adjustedBudget: "10", finalAccounts: "5.99" } },
    onAdjusted,
    "预算10.00万元，支出5.99万元，执行率59.90%",
  ],
  [
    "60 percent spent",
    "constructionCut",
    project,
    { [project]: { adjustedBudget: "10", finalAccounts: "6" } },
    onAdjusted,
    null,
  ],
  [
    "fewer people",
    "staffReduced",
    "expenditure.personnel",
    {
      "expenditure.personnel": shrunk,
      "staffing.onDuty": { priorYearFinalAccounts: "12", finalAccounts: "10" },
    },
    onPriorYear,
    "在职人数由上年12人减至10人",
  ],
  [
    "more people rule it out",
    "staffReduced",
    "expenditure.personnel",
    {
      "expenditure.personnel": shrunk,
      "staffing.onDuty": { priorYearFinalAccounts: "10", finalAccounts: "12" },
    },
    onPriorYear,
    undefined,
  ],
  [
    "posts that stand empty",
    "paidByHeadcount",
    "expenditure.personnel",
    {
      "expenditure.personnel": less,
      "staffing.onDuty": { finalAccounts: "10" },
      "staffing.establishment": { finalAccounts: "12" },
    },
    onBudget,
    "编制12人，在职10人",
  ],
  [
    "more people retired",
    "staffRetired",
    "expenditure.total/2080501/行政单位离退休",
    {
      "expenditure.total/2080501/行政单位离退休": more,
      "staffing.retired": { priorYearFinalAccounts: "3", finalAccounts: "4" },
    },
    onBudget,
    "离退休人数由上年3人增至4人",
  ],
  [
    "insurance, health and housing together",
    "medicalRateLowered",
    "expenditure.total/2101101/行政单位医疗",
    {
      "expenditure.total/208/社会保障和就业支出": less,
      "expenditure.total/210/卫生健康支出": less,
      "expenditure.total/221/住房保障支出": less,
      "expenditure.total/2101101/行政单位医疗": less,
    },
    onBudget,
    "社会保障和就业支出、卫生健康支出、住房保障支出都有减少",
  ],
  [
    "insurance and housing apart",
    "medicalRateLowered",
    "expenditure.total/2101101/行政单位医疗",
    {
      "expenditure.total/210/卫生健康支出": less,
      "expenditure.total/221/住房保障支出": more,
      "expenditure.total/2101101/行政单位医疗": less,
    },
    onBudget,
    null,
  ],
  [
    "projects that make up the growth",
    "projectFundsRose",
    total,
    { [total]: grown, [project]: { priorYearFinalAccounts: "5", finalAccounts: "9" } },
    onPriorYear,
    "项目支出增加4.00万元",
  ],
  [
    "projects that make up little of it",
    "projectFundsRose",
    total,
    { [total]: grown, [project]: { priorYearFinalAccounts: "5", finalAccounts: "6" } },
    onPriorYear,
    null,
  ],
  [
    "money that moved between basic and project spending",
    "staffCostRebooked",
    project,
    {
      [project]: { priorYearFinalAccounts: "10", finalAccounts: "20" },
      "expenditure.basic": { priorYearFinalAccounts: "30", finalAccounts: "21" },
    },
    onPriorYear,
    "基本支出减少9.00万元，项目支出增加10.00万元，数额相近",
  ],
  [
    "amounts too different to have moved",
    "staffCostRebooked",
    project,
    {
      [project]: { priorYearFinalAccounts: "10", finalAccounts: "20" },
      "expenditure.basic": { priorYearFinalAccounts: "30", finalAccounts: "21.01" },
    },
    onPriorYear,
    undefined,
  ],
  [
    "government funds",
    "landTransferPlanned",
    "income.total",
    {
      "income.total": grown,
      "income.governmentFundsBudget": { priorYearFinalAccounts: "2", finalAccounts: "7" },
    },
    onPriorYear,
    "政府性基金预算财政拨款收入增加5.00万元",
  ],
  [
    "no government funds",
    "landTransferPlanned",
    "income.total",
    { "income.total": grown },
    onPriorYear,
    undefined,
  ],
  [
    "other income without a budget",
    "otherIncomeUnbudgeted",
    "income.total",
    { "income.total": more, "income.other": { originalBudget: "0", finalAccounts: "2.38" } },
    onBudget,
    "其他收入年初预算为0，决算2.38万元",
  ],
  [
    "other income as budgeted",
    "otherIncomeUnbudgeted",
    "income.total",
    { "income.total": more, "income.other": { originalBudget: "2", finalAccounts: "2" } },
    onBudget,
    undefined,
  ],
  [
    "no accounts last year",
    "newlyFounded",
    "expenditure.basic",
    {
      "expenditure.basic": { priorYearFinalAccounts: "0", finalAccounts: "5" },
      [total]: { priorYearFinalAccounts: "0", finalAccounts: "9" },
    },
    onPriorYear,
    "本年支出合计的上年决算为0",
  ],
  [
    "accounts last year",
    "newlyFounded",
    "expenditure.basic",
    {
      "expenditure.basic": { priorYearFinalAccounts: "0", finalAccounts: "5" },
      [total]: { priorYearFinalAccounts: "8", finalAccounts: "9" },
    },
    onPriorYear,
    undefined,
  ],
  [
    "money for enterprises",
    "enterpriseFundsPassedOn",
    total,
    { [total]: more, [`${total}/31204/费用补贴`]: { originalBudget: "0", finalAccounts: "4" } },
    onBudget,
    undefined,
  ],
  [
    "the class of money for enterprises",
    "enterpriseFundsPassedOn",
    total,
    { [total]: more, [`${total}/312/对企业补助`]: { originalBudget: "0", finalAccounts: "4" } },
    onBudget,
    "对企业补助增加4.00万元",
  ],
  [
    "less training",
    "economyAndLessTraining",
    "operatingFunds.total",
    {
      "operatingFunds.total": shrunk,
      "generalBudgetExpenditure.basic/30216/培训费": {
        priorYearFinalAccounts: "3",
        finalAccounts: "1",
      },
    },
    onPriorYear,
    "培训费减少2.00万元",
  ],
  [
    "works that make up the procurement",
    "procurementOfWorks",
    "procurement.total",
    {
      "procurement.total": grown,
      "procurement.works": { priorYearFinalAccounts: "0", finalAccounts: "6" },
    },
    onPriorYear,
    "政府采购工程支出增加6.00万元",
  ],
  [
    "a vehicle bought, none last year",
    "vehicleBought",
    vehicles,
    {
      [vehicles]: grown,
      [purchase]: { priorYearFinalAccounts: "0", finalAccounts: "18" },
    },
    onPriorYear,
    "上年无购置，本年购置18.00万元",
  ],
  [
    "no vehicle bought",
    "vehicleBought",
    vehicles,
    { [vehicles]: grown, [purchase]: { priorYearFinalAccounts: "0", finalAccounts: "0" } },
    onPriorYear,
    undefined,
  ],
  [
    "vehicles of which no sheet says whether they were bought",
    "vehicleBought",
    vehicles,
    { [vehicles]: grown },
    onPriorYear,
    undefined,
  ],
  [
    "a vehicle without a budget",
    "vehicleReplaced",
    purchase,
    { [purchase]: { originalBudget: "0", finalAccounts: "18" } },
    onBudget,
    "年初未安排购置预算，本年购置18.00万元",
  ],
  [
    "a vehicle bought last year",
    "noVehicleBought",
    vehicles,
    { [vehicles]: shrunk, [purchase]: { priorYearFinalAccounts: "8", finalAccounts: "0" } },
    onPriorYear,
    "上年购置8.00万元，本年无购置",
  ],
  [
    "running cost that rose while all vehicles cost less",
    "vehiclesManagedStrictly",
    vehicles,
    { [vehicles]: shrunk, [running]: { priorYearFinalAccounts: "2", finalAccounts: "4" } },
    onPriorYear,
    undefined,
  ],
  [
    "fewer vehicles",
    "fewerVehiclesKept",
    running,
    {
      [running]: shrunk,
      "threePublicCounts.vehiclesKept": { priorYearFinalAccounts: "4", finalAccounts: "2" },
    },
    onPriorYear,
    "公务用车保有量由上年4辆减至2辆",
  ],
  [
    "as many vehicles",
    "fewerVehiclesKept",
    running,
    {
      [running]: shrunk,
      "threePublicCounts.vehiclesKept": { priorYearFinalAccounts: "2", finalAccounts: "2" },
    },
    onPriorYear,
    undefined,
  ],
  [
    "fewer receptions",
    "fewerReceptions",
    reception,
    {
      [reception]: shrunk,
      "threePublicCounts.receptionBatches": { priorYearFinalAccounts: "30", finalAccounts: "12" },
      "threePublicCounts.receptionPersons": { priorYearFinalAccounts: "300", finalAccounts: "120" },
    },
    onPriorYear,
    "国内公务接待由上年30批次减至12批次",
  ],
  [
    "fewer receptions of more guests say nothing",
    "fewerReceptions",
    reception,
    {
      [reception]: shrunk,
      "threePublicCounts.receptionBatches": { priorYearFinalAccounts: "30", finalAccounts: "12" },
      "threePublicCounts.receptionPersons": { priorYearFinalAccounts: "300", finalAccounts: "400" },
    },
    onPriorYear,
    null,
  ],
  [
    "more receptions",
    "fewerReceptions",
    reception,
    {
      [reception]: shrunk,
      "threePublicCounts.receptionBatches": { priorYearFinalAccounts: "12", finalAccounts: "30" },
    },
    onPriorYear,
    undefined,
  ],
  [
    "no reception",
    "noReception",
    reception,
    {
      [reception]: { originalBudget: "5", finalAccounts: "0" },
      "threePublicCounts.receptionBatches": { finalAccounts: "0" },
    },
    onBudget,
    "国内公务接待0批次",
  ],
  [
    "a reception that cost something",
    "noReception",
    reception,
    { [reception]: less },
    onBudget,
    undefined,
  ],
  [
    "receptions that were counted",
    "noReception",
    reception,
    {
      [reception]: { originalBudget: "5", finalAccounts: "0" },
      "threePublicCounts.receptionBatches": { finalAccounts: "2" },
    },
    onBudget,
    undefined,
  ],
  [
    "a small base",
    "smallPriorYear",
    reception,
    {
      [reception]: { originalBudget: "60", priorYearFinalAccounts: "9.99", finalAccounts: "12.35" },
    },
    onPriorYear,
    "上年仅9.99万元",
  ],
  [
    "no small base",
    "smallPriorYear",
    reception,
    {
      [reception]: { originalBudget: "15", priorYearFinalAccounts: "9.99", finalAccounts: "12.35" },
    },
    onPriorYear,
    undefined,
  ],
  [
    "more travellers",
    "moreTravellers",
    abroad,
    {
      [abroad]: grown,
      "threePublicCounts.overseasPersons": { priorYearFinalAccounts: "2", finalAccounts: "5" },
    },
    onPriorYear,
    "因公出国（境）由上年2人次增至5人次",
  ],
  [
    "a journey",
    "delegationsOfSuperior",
    abroad,
    { [abroad]: more, "threePublicCounts.overseasGroups": { finalAccounts: "4" } },
    onBudget,
    "因公出国（境）团组4个",
  ],
  [
    "the department's projects say nothing of one unit",
    "projectFundsRose",
    station,
    { [station]: grown, [total]: grown, [project]: grown },
    onPriorYear,
    null,
  ],
  [
    "a unit's own projects",
    "projectFundsRose",
    station,
    { [station]: grown, [stationProject]: grown, [project]: shrunk },
    onPriorYear,
    "水产站（101002，项目支出）增加6.00万元",
  ],
  [
    "the department's balance says nothing of one function",
    "procurementUnfinished",
    item,
    {
      [item]: { adjustedBudget: "10", finalAccounts: "7" },
      "carryOver.opening": { finalAccounts: "1" },
      "carryOver.closing": { finalAccounts: "5" },
    },
    onAdjusted,
    null,
  ],
  [
    "nor of one project",
    "procurementUnfinished",
    named,
    {
      [named]: { adjustedBudget: "10", finalAccounts: "7" },
      "carryOver.opening": { finalAccounts: "1" },
      "carryOver.closing": { finalAccounts: "5" },
    },
    onAdjusted,
    null,
  ],
  [
    "the department's money for enterprises says nothing of one function",
    "enterpriseFundsPassedOn",
    item,
    {
      [item]: more,
      [`${total}/312/对企业补助`]: { originalBudget: "0", finalAccounts: "4" },
    },
    onBudget,
    undefined,
  ],
  [
    "money for enterprises speaks for itself",
    "enterpriseFundsPassedOn",
    `${total}/31204/费用补贴`,
    {
      [`${total}/31204/费用补贴`]: { originalBudget: "0", finalAccounts: "3" },
      [`${total}/312/对企业补助`]: { originalBudget: "0", finalAccounts: "4" },
    },
    onBudget,
    "费用补贴增加3.00万元",
  ],
  [
    "the department's other income says nothing of one unit",
    "otherIncomeUnbudgeted",
    "income.total/unit:101002/水产站",
    {
      "income.total/unit:101002/水产站": more,
      "income.other": { originalBudget: "0", finalAccounts: "6" },
    },
    onBudget,
    undefined,
  ],
  [
    "all government funds say nothing of one",
    "landTransferPlanned",
    "governmentFundsBudget.expenditure/2296002/用于社会福利的彩票公益金支出",
    {
      "governmentFundsBudget.expenditure": grown,
      "governmentFundsBudget.expenditure/2296002/用于社会福利的彩票公益金支出": grown,
    },
    onPriorYear,
    undefined,
  ],
  [
    "the people of the department are not those of one unit",
    "staffReduced",
    "expenditure.personnel/unit:101002/水产站",
    {
      "expenditure.personnel/unit:101002/水产站": shrunk,
      "staffing.onDuty": { priorYearFinalAccounts: "10", finalAccounts: "12" },
    },
    onPriorYear,
    null,
  ],
  [
    "a unit without accounts last year, in a department that had some",
    "newlyFounded",
    station,
    {
      [station]: { priorYearFinalAccounts: "0", finalAccounts: "5" },
      [total]: { priorYearFinalAccounts: "8", finalAccounts: "13" },
    },
    onPriorYear,
    "水产站（101002）的上年决算为0",
  ],
  [
    "a function of a department without accounts last year",
    "newlyFounded",
    item,
    {
      [item]: { priorYearFinalAccounts: "0", finalAccounts: "5" },
      [total]: { priorYearFinalAccounts: "0", finalAccounts: "13" },
    },
    onPriorYear,
    "本年支出合计的上年决算为0",
  ],
  [
    "basic expenditure that rose is no fewer people",
    "staffLeftAndRetired",
    total,
    { [total]: shrunk, [basic]: { priorYearFinalAccounts: "5", finalAccounts: "5.01" } },
    onPriorYear,
    undefined,
  ],
  [
    "level basic expenditure is no fewer people",
    "staffLeftAndRetired",
    total,
    { [total]: shrunk, [basic]: level },
    onPriorYear,
    undefined,
  ],
  [
    "basic expenditure that fell a little may be fewer people",
    "staffLeftAndRetired",
    total,
    { [total]: shrunk, [basic]: { priorYearFinalAccounts: "5", finalAccounts: "4.99" } },
    onPriorYear,
    null,
  ],
  [
    "basic expenditure left empty rules nothing out",
    "staffLeftAndRetired",
    total,
    { [total]: shrunk, [basic]: { priorYearFinalAccounts: "", finalAccounts: "5" } },
    onPriorYear,
    null,
  ],
  [
    "more people have not left",
    "staffLeftAndRetired",
    total,
    {
      [total]: shrunk,
      "staffing.onDuty": { priorYearFinalAccounts: "10", finalAccounts: "12" },
    },
    onPriorYear,
    undefined,
  ],
  [
    "basic expenditure that fell is no growth of staff and salaries",
    "staffAndSalariesRose",
    "income.total",
    { "income.total": grown, [basic]: shrunk },
    onPriorYear,
    undefined,
  ],
  [
    "level basic expenditure is no growth of staff and salaries",
    "staffAndSalariesRose",
    total,
    { [total]: grown, [basic]: level },
    onPriorYear,
    undefined,
  ],
  [
    "fewer people are no growth of staff",
    "staffAndSalariesRose",
    total,
    {
      [total]: grown,
      "staffing.onDuty": { priorYearFinalAccounts: "12", finalAccounts: "10" },
    },
    onPriorYear,
    undefined,
  ],
  [
    "growth of which no sheet says whether it is basic",
    "staffAndSalariesRose",
    total,
    { [total]: grown },
    onPriorYear,
    null,
  ],
  [
    "projects that fell got no more funds",
    "projectFundsRose",
    total,
    { [total]: grown, [project]: shrunk },
    onPriorYear,
    undefined,
  ],
  [
    "level projects got no more funds",
    "projectFundsRose",
    total,
    { [total]: grown, [project]: level },
    onPriorYear,
    undefined,
  ],
  [
    "projects that rose are not done with",
    "multiYearProjectFinished",
    total,
    { [total]: shrunk, [project]: grown },
    onPriorYear,
    undefined,
  ],
  [
    "projects that fell may be done with",
    "multiYearProjectFinished",
    total,
    { [total]: shrunk, [project]: shrunk },
    onPriorYear,
    "项目支出减少6.00万元",
  ],
  [
    "of all projects one may be done with",
    "multiYearProjectFinished",
    project,
    { [project]: shrunk },
    onPriorYear,
    "项目支出减少6.00万元",
  ],
  [
    "a project on which money is spent is not done with",
    "multiYearProjectFinished",
    named,
    { [named]: shrunk },
    onPriorYear,
    undefined,
  ],
  [
    "nor is one for which money was budgeted",
    "multiYearProjectFinished",
    item,
    { [item]: { originalBudget: "3", priorYearFinalAccounts: "10", finalAccounts: "0" } },
    onPriorYear,
    undefined,
  ],
  [
    "a project without any money may be done with",
    "multiYearProjectFinished",
    item,
    { [item]: { originalBudget: "", priorYearFinalAccounts: "10", finalAccounts: "0" } },
    onPriorYear,
    null,
  ],
  [
    "a budget left empty is not told as zero",
    "superiorEarmarkArrived",
    project,
    { [project]: { originalBudget: "", adjustedBudget: "50", finalAccounts: "50" } },
    onBudget,
    "年初预算未填列，调整预算50.00万元",
  ],
  [
    "other income whose budget is left empty",
    "otherIncomeUnbudgeted",
    "income.total",
    { "income.total": more, "income.other": { originalBudget: "", finalAccounts: "2.38" } },
    onBudget,
    "其他收入年初预算未填列，决算2.38万元",
  ],
  [
    "last year's accounts left empty",
    "newlyFounded",
    total,
    { [total]: { priorYearFinalAccounts: "", finalAccounts: "9" } },
    onPriorYear,
    "本年支出合计的上年决算未填列或为0",
  ],
  [
    "spending left empty",
    "constructionCut",
    project,
    { [project]: { adjustedBudget: "10", finalAccounts: "" } },
    onAdjusted,
    "预算10.00万元，支出未填列",
  ],
  [
    "an adjusted budget left empty leaves the original one",
    "constructionCut",
    project,
    { [project]: { originalBudget: "10", adjustedBudget: "", finalAccounts: "4" } },
    onBudget,
    "预算10.00万元，支出4.00万元，执行率40.00%",
  ],
  [
    "an opening balance left empty",
    "procurementUnfinished",
    project,
    {
      [project]: { adjustedBudget: "10", finalAccounts: "7" },
      "carryOver.opening": { finalAccounts: "" },
      "carryOver.closing": { finalAccounts: "5" },
    },
    onAdjusted,
    "年末结转和结余5.00万元，年初未填列",
  ],
  [
    "a vehicle bought, last year's cell left empty",
    "vehicleBought",
    vehicles,
    { [vehicles]: grown, [purchase]: { priorYearFinalAccounts: "", finalAccounts: "18" } },
    onPriorYear,
    "上年购置费未填列，本年购置18.00万元",
  ],
  [
    "a vehicle whose budget is left empty",
    "vehicleReplaced",
    purchase,
    { [purchase]: { originalBudget: "", finalAccounts: "18" } },
    onBudget,
    "购置预算未填列，本年购置18.00万元",
  ],
  [
    "a vehicle bought last year, this year's cell left empty",
    "noVehicleBought",
    vehicles,
    { [vehicles]: shrunk, [purchase]: { priorYearFinalAccounts: "8", finalAccounts: "" } },
    onPriorYear,
    "上年购置8.00万元，本年购置费未填列",
  ],
  [
    "running cost left empty rules nothing out",
    "moreFieldWork",
    vehicles,
    { [vehicles]: grown, [running]: { priorYearFinalAccounts: "", finalAccounts: "" } },
    onPriorYear,
    null,
  ],
  [
    "other income of a twentieth of the difference",
    "otherIncomeUnbudgeted",
    "income.total",
    { "income.total": more, "income.other": { originalBudget: "0", finalAccounts: "0.30" } },
    onBudget,
    "其他收入年初预算为0，决算0.30万元",
  ],
  [
    "other income of less than a twentieth",
    "otherIncomeUnbudgeted",
    "income.total",
    { "income.total": more, "income.other": { originalBudget: "0", finalAccounts: "0.29" } },
    onBudget,
    undefined,
  ],
  [
    "hardly any money for enterprises",
    "enterpriseFundsPassedOn",
    total,
    { [total]: more, [`${total}/312/对企业补助`]: { originalBudget: "0", finalAccounts: "0.29" } },
    onBudget,
    undefined,
  ],
];

test.each(table)("%s (%s)", (_name, id, line, facts, phases, evidence) => {
  expect(evidenceOf(id, ask(line, facts, phases))).toBe(evidence);
});

const moved: DrawnFacts = {
  "expenditure.total/2010102/一般行政管理事务": { originalBudget: "8", finalAccounts: "0" },
  "expenditure.total/2010108/代表工作": { originalBudget: "0", finalAccounts: "7.9" },
};

test.each([
  ["codeChangedToThis", "expenditure.total/2010108/代表工作"],
  ["codeChangedToAnother", "expenditure.total/2010102/一般行政管理事务"],
])("%s: two lines that lost and gained alike", (id, line) => {
  const { question, facts } = ask(line, moved);
  const moves = [
    moveOf("expenditure.total/2010102/一般行政管理事务", "expenditure.total/2010108/代表工作"),
  ];
  expect(evidenceOf(id, { question: { ...question, moves }, facts })).toBe(
    "一般行政管理事务（2010102）减少8.00万元，代表工作（2010108）增加7.90万元，数额相近",
  );
  expect(causeCandidates({ ...question, moves }, facts)[0]?.id).toBe(id);
});

function moveOf(from: string, to: string): Move {
  return { from: partOf(from, "0", "8"), to: partOf(to, "7.9", "0") };
}

function partOf(address: string, current: string, base: string): Move["from"] {
  const [now, before] = [current, base].map((text) => Money.of(text, "tenThousandYuan"));
  if (now === undefined || before === undefined) {
    throw new Error("two amounts");
  }
  const { concept, item: line } = subjectAt(address, "finalAccounts");
  const difference = now.minus(before);
  return {
    line: { concept, item: line },
    current: now,
    base: before,
    difference,
    share: difference.over(Money.of("1")),
    role: "driver",
    occurrence: "continued",
  };
}

test.each([
  [2020, true],
  [2022, true],
  [2019, false],
  [2024, false],
  [null, true],
])("visits were cancelled in %s: %s", (fiscalYear, isOffered) => {
  const { question, facts } = ask(abroad, { [abroad]: less });
  const ids = causeCandidates({ ...question, fiscalYear }, facts).map(({ id }) => id);
  expect(ids.includes("visitsCancelled")).toBe(isOffered);
});

test("what the figures speak for goes first, and leads to its cells", () => {
  const { question, facts } = ask(project, {
    [project]: { originalBudget: "10", adjustedBudget: "10", finalAccounts: "4" },
  });
  const candidates = causeCandidates(question, facts);
  const weights = candidates.map(({ evidence }) => (evidence === null ? 0 : 1));
  expect(weights).toEqual([...weights].sort((one, other) => other - one));
  expect(candidates[0]?.evidence?.sources.map(({ cell }) => cell)).toEqual(["D1", "C1"]);
});

const lines = [
  total,
  project,
  item,
  reception,
  vehicles,
  purchase,
  running,
  abroad,
  "threePublicExpenses.total",
  "income.total",
  "expenditure.basic",
  "expenditure.personnel",
  "expenditure.publicUse",
  "operatingFunds.total",
];
const amounts = fc
  .integer({ min: 0, max: 3000 })
  .map((hundredths) => (hundredths / 100).toFixed(2));
const rowOf = fc.record({
  originalBudget: amounts,
  adjustedBudget: amounts,
  finalAccounts: amounts,
  priorYearFinalAccounts: amounts,
});
const counts = fc.record({
  finalAccounts: fc.nat(9).map(String),
  priorYearFinalAccounts: fc.nat(9).map(String),
});

const rises = /(?:增加|增多|提高|加大|恢复|上涨|新购|新增)$|^经批准新购/;
const falls = /(?:减少|开支|没有发生公务接待|没有购置公务用车|节约用车|不再安排资金)$/;

/** What a text says of a part, and which way the part must have gone since last year for it. */
const saidOfParts = [
  ["基本支出相应增加", basic, 1],
  ["基本支出相应减少", basic, -1],
  ["项目资金投入加大", project, 1],
  ["本年不再安排资金", project, -1],
] as const;

test("no candidate says that figures went another way than they did", () => {
  fc.assert(
    fc.property(
      fc.record(Object.fromEntries(lines.map((line) => [line, rowOf]))),
      fc.record({
        "threePublicCounts.receptionBatches": counts,
        "threePublicCounts.overseasGroups": counts,
        "threePublicCounts.vehiclesKept": counts,
        "staffing.onDuty": counts,
      }),
      fc.constantFrom(...lines),
      fc.constantFrom(onBudget, onAdjusted, onPriorYear),
      (drawnRows, drawnCounts, line, phases) => {
        const { question, facts } = ask(line, { ...drawnRows, ...drawnCounts }, phases);
        const { direction } = question.comparison;
        for (const { text } of causeCandidates(question, facts)) {
          const filled = text.replace(/【[^】]*】/g, "甲");
          expect(direction).not.toBe("equal");
          expect(direction === "increase" ? falls.test(text) : rises.test(text)).toBe(false);
          for (const [words, part, way] of saidOfParts) {
            const row = drawnRows[part];
            const went = Number(row?.finalAccounts) - Number(row?.priorYearFinalAccounts);
            expect(text.includes(words) && Math.sign(went) !== way).toBe(false);
          }
          expect([text, judgeCause(filled, question, facts)]).toEqual([text, []]);
        }
      },
    ),
    { numRuns: 300 },
  );
});
