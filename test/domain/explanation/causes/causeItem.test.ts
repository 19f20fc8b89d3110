import { type CauseItem, itemsOf } from "../../../../src/domain/explanation/causes/causeItem";
import { subjectAt } from "../../../support/narrative/facts";

const table: readonly (readonly [string, readonly CauseItem[]])[] = [
  ["income.total", ["income"]],
  ["threePublicExpenses.officialVehicles", ["officialVehicles"]],
  ["procurement.goods", ["procurement"]],
  ["procurement.smallAndMicro", []],
  ["assets.total", []],
  ["expenditure.total/2010301/行政运行", ["personnel", "publicUse"]],
  ["expenditure.total/2010350/事业运行", ["personnel", "publicUse"]],
  ["expenditure.total/2060404/科技成果转化与扩散", ["project"]],
  ["expenditure.total/206/科学技术支出", ["personnel", "project"]],
  // 01 of insurance, health and housing is no agency's running
  ["expenditure.total/2080501/行政单位离退休", ["retirement"]],
  ["expenditure.total/2080506/机关事业单位职业年金缴费支出", ["pension"]],
  ["expenditure.total/2080801/死亡抚恤", ["deathBenefit"]],
  ["expenditure.total/2101102/事业单位医疗", ["medical"]],
  ["expenditure.total/2100101/行政运行", ["personnel", "publicUse"]],
  ["expenditure.total/2210201/住房公积金", ["housingFund"]],
  ["expenditure.total/2210203/购房补贴", ["purchaseSubsidy"]],
  ["governmentFundsBudget.expenditure/2120801/征地和拆迁补偿支出", ["project", "governmentFunds"]],
  ["expenditure.basic/30217/公务接待费", ["reception"]],
  ["expenditure.basic/30201/办公费", ["publicUse"]],
  ["expenditure.basic/30113/住房公积金", ["housingFund"]],
  ["projectList.spent//转拨扶企资金", ["project"]],
];

test.each(table)("%s is about %s", (address, items) => {
  expect(itemsOf(subjectAt(address, "finalAccounts"))).toEqual(items);
});
