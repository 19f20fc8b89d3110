import { assetPurchaseDiffersFromCapital } from "../../../src/domain/checks/assetPurchaseDiffersFromCapital";
import { specialDiffersFromProject } from "../../../src/domain/checks/specialDiffersFromProject";
import { describeRule } from "../../support/domain/describeRule";

const special = "specialExpenditure.total.finalAccounts";
const project = "expenditure.project.finalAccounts";

describeRule(specialDiffersFromProject, [
  { name: "the same", given: { [special]: "5.00", [project]: "5.00" }, ends: ["passed"] },
  { name: "rounded apart", given: { [special]: "5.00", [project]: "5.01" }, ends: ["tail A1"] },
  {
    name: "as published",
    given: { [special]: "2892.60", [project]: "3728.08" },
    ends: ["info: 专项支出2892.60与项目支出3728.08相差835.48，请核对两者口径。 [A1 A2]"],
  },
  {
    name: "not reported",
    given: { [project]: "5.00" },
    ends: ["notApplicable: 缺少：专项支出决算数"],
  },
]);

const bought = "assetPurchase.total.finalAccounts";

describeRule(assetPurchaseDiffersFromCapital, [
  {
    name: "both classes together",
    given: {
      [bought]: "5.00",
      "expenditure.total@309.finalAccounts": "2.00",
      "expenditure.total@310.finalAccounts": "3.00",
    },
    ends: ["passed"],
  },
  {
    name: "as published",
    given: { [bought]: "9.0", "expenditure.total@310.finalAccounts": "76.22" },
    ends: [
      "info: 资产购置支出为9.00，经济分类中资本性支出为76.22，相差67.22，请核对两者口径。 [A1 A2]",
    ],
  },
  {
    name: "rounded apart by the coarser of the two",
    given: { [bought]: "9.0", "expenditure.total@310.finalAccounts": "9.05" },
    ends: ["passed"],
  },
  {
    name: "no economic classes",
    given: { [bought]: "9.00" },
    ends: ["notApplicable: 没有按经济分类列示的资本性支出"],
  },
  {
    name: "nothing said of purchases",
    given: { [bought]: "—", "expenditure.total@310.finalAccounts": "3.00" },
    ends: ["notApplicable: 缺少：资产购置支出决算数"],
  },
]);
