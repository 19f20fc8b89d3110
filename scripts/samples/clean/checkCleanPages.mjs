import { checkAppropriation } from "./checks/appropriation.mjs";
import { checkBalance } from "./checks/balance.mjs";
import { checkBasicExpenditure } from "./checks/basicExpenditure.mjs";
import { checkExecution } from "./checks/budgetExecution.mjs";
import { checkGovernmentFunds } from "./checks/governmentFunds.mjs";
import { checkIncomeAndExpenditure } from "./checks/incomeAndExpenditure.mjs";
import { checkOperation } from "./checks/operation.mjs";
import { placedFigures } from "./checks/placedFigures.mjs";
import { checkThreePublicExpenses } from "./checks/threePublicExpenses.mjs";

/**
 * Checks the clean department as an auditor would: from the figures as they stand on the drawn pages,
 * without the data they were made from. Throws at the first thing to remark.
 */
export function checkCleanPages(pages) {
  const sheet = placedFigures(pages);
  checkBalance(sheet);
  checkIncomeAndExpenditure(sheet);
  checkAppropriation(sheet);
  checkBasicExpenditure(sheet);
  checkGovernmentFunds(sheet);
  checkThreePublicExpenses(sheet);
  checkExecution(sheet);
  checkOperation(sheet);
}
