import { numberDocument } from "../../src/narrative/numbering";
import { narrate } from "../../src/narrative/narration";
import { threePublicParagraphs } from "../../src/narrative/sections/threePublicExpenses";
import { drawContext } from "../support/narrative/context";
import type { DrawnFacts } from "../support/narrative/facts";
import { runsText } from "../support/narrative/reportText";

function paragraphs(facts: DrawnFacts): readonly string[] {
  return numberDocument(threePublicParagraphs(narrate(drawContext({ facts })))).map((block) =>
    block.kind === "paragraph" ? runsText(block.runs) : "",
  );
}

const total = "threePublicExpenses.total";
const overseas = "threePublicExpenses.overseasTravel";
const vehicles = "threePublicExpenses.officialVehicles";
const purchase = "threePublicExpenses.vehiclePurchase";
const running = "threePublicExpenses.vehicleRunning";
const reception = "threePublicExpenses.officialReception";
const idle = { originalBudget: "0", finalAccounts: "0" };

const rows: readonly (readonly [string, DrawnFacts, readonly string[]])[] = [
  ["nothing known", {}, []],
  [
    "none budgeted and none spent",
    { [total]: idle, [overseas]: idle, [vehicles]: idle, [reception]: idle },
    [
      "2019年度未安排“三公”经费预算，未发生“三公”经费支出，其中：因公出国（境）费、公务用车购置及运行维护费、公务接待费均未安排预算、未发生支出。",
    ],
  ],
  [
    "none, and no item listed",
    { [total]: idle },
    ["2019年度未安排“三公”经费预算，未发生“三公”经费支出。"],
  ],
  [
    "none, and one item listed",
    { [total]: idle, [reception]: idle },
    [
      "2019年度未安排“三公”经费预算，未发生“三公”经费支出，其中：公务接待费未安排预算、未发生支出。",
    ],
  ],
  [
    "spent without a budget",
    { [total]: { originalBudget: "0", finalAccounts: "2" } },
    [
      "2019年度“三公”经费年初预算为0.00万元，支出决算为2.00万元，超过年初预算2.00万元，超预算的主要原因是【请填写原因】。",
    ],
  ],
  [
    "spending alone is reported",
    { [total]: { finalAccounts: "2" }, [reception]: { finalAccounts: "2" } },
    ["2019年度“三公”经费支出决算为2.00万元。", "公务接待费支出决算为2.00万元。"],
  ],
  [
    "as budgeted, and as in the year before",
    { [total]: { originalBudget: "2", finalAccounts: "2", priorYearFinalAccounts: "2" } },
    [
      "2019年度“三公”经费年初预算为2.00万元，支出决算为2.00万元，完成年初预算的100.00%，决算数与年初预算数持平。“三公”经费支出决算数与上年持平。",
    ],
  ],
  [
    "vehicles split, with counts",
    {
      [vehicles]: { originalBudget: "20", finalAccounts: "18" },
      [purchase]: { originalBudget: "15", finalAccounts: "15" },
      [running]: { originalBudget: "5", finalAccounts: "3" },
      "threePublicCounts.vehiclesBought": { finalAccounts: "1" },
      "threePublicCounts.vehiclesKept": { finalAccounts: "3" },
    },
    [
      "公务用车购置及运行维护费年初预算为20.00万元，支出决算为18.00万元，完成年初预算的90.00%，决算数小于年初预算数的主要原因是【请填写原因】。其中：公务用车购置费年初预算为15.00万元，支出决算为15.00万元，完成年初预算的100.00%，决算数与年初预算数持平；公务用车运行维护费年初预算为5.00万元，支出决算为3.00万元，完成年初预算的60.00%，决算数小于年初预算数的主要原因是【请填写原因】。全年购置公务用车1辆，截至2019年末公务用车保有量为3辆。",
    ],
  ],
  [
    "trips and receptions with their counts, the idle item in its place",
    {
      [overseas]: { originalBudget: "5", finalAccounts: "5" },
      [vehicles]: idle,
      [reception]: { originalBudget: "3", finalAccounts: "3", priorYearFinalAccounts: "0" },
      "threePublicCounts.overseasGroups": { finalAccounts: "2" },
      "threePublicCounts.overseasPersons": { finalAccounts: "6" },
      "threePublicCounts.receptionBatches": { finalAccounts: "12" },
      "threePublicCounts.receptionPersons": { finalAccounts: "96" },
    },
    [
      "因公出国（境）费年初预算为5.00万元，支出决算为5.00万元，完成年初预算的100.00%，决算数与年初预算数持平。全年安排因公出国（境）团组2个、累计6人次。",
      "公务用车购置及运行维护费未安排预算，未发生支出。",
      "公务接待费年初预算为3.00万元，支出决算为3.00万元，完成年初预算的100.00%，决算数与年初预算数持平。全年国内公务接待12批次、96人次。公务接待费支出决算数比上年增加3.00万元（上年为0，增长率无可比性），增加的主要原因是【请填写原因】。",
    ],
  ],
];

test.each(rows)("%s", (_name, facts, texts) => {
  expect(paragraphs(facts)).toEqual(texts);
});
