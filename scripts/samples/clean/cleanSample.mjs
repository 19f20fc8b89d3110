import { readSampleData } from "../sampleData.mjs";
import { wordsPage } from "../wordsPage.mjs";
import { checkCleanPages } from "./checkCleanPages.mjs";
import { cleanAccounts } from "./cleanAccounts.mjs";
import { budgetExecutionPage } from "./furtherTables/budgetExecution.mjs";
import { operatingFundsPage } from "./furtherTables/operatingFunds.mjs";
import { procurementPage } from "./furtherTables/procurement.mjs";
import { projectsPage } from "./furtherTables/projects.mjs";
import { staffingPage } from "./furtherTables/staffing.mjs";
import { stateAssetsPage } from "./furtherTables/stateAssets.mjs";
import { threePublicComparisonPage } from "./furtherTables/threePublicComparison.mjs";
import { threePublicCountsPage } from "./furtherTables/threePublicCounts.mjs";
import { gk01 } from "./publicTables/gk01.mjs";
import { gk02 } from "./publicTables/gk02.mjs";
import { gk03 } from "./publicTables/gk03.mjs";
import { gk04 } from "./publicTables/gk04.mjs";
import { gk05 } from "./publicTables/gk05.mjs";
import { gk06 } from "./publicTables/gk06.mjs";
import { gk07 } from "./publicTables/gk07.mjs";
import { gk08 } from "./publicTables/gk08.mjs";
import { gk09 } from "./publicTables/gk09.mjs";

/** One whole department in which a careful reviewer finds nothing: nine public tables and what goes with them. */
export function cleanSample() {
  const data = readSampleData("clean-department-2023");
  const accounts = cleanAccounts(data);
  const pages = [
    ...[gk01, gk02, gk03, gk04, gk05, gk06, gk07, gk08, gk09].map((draw) => draw(accounts)),
    budgetExecutionPage(accounts, data),
    threePublicComparisonPage(accounts, data),
    threePublicCountsPage(data),
    operatingFundsPage(accounts, data),
    staffingPage(data),
    procurementPage(data),
    stateAssetsPage(data),
    projectsPage(accounts, data),
    wordsPage(data),
  ];
  checkCleanPages(pages);
  return {
    file: `${data.id}.xlsx`,
    title: `${data.department}${data.fiscalYear}年度部门决算资料`,
    author: data.department,
    date: `${data.fiscalYear + 1}-03-31`,
    pages,
  };
}
