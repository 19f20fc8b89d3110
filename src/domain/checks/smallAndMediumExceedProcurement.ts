import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/** Finds contracts with small and medium enterprises that exceed all procurement. */
export const smallAndMediumExceedProcurement = defineCrossCheck({
  id: "smallAndMediumExceedProcurement",
  label: "授予中小企业合同金额不超过政府采购总额",
  source: cite("disclosureTemplate2024", "政府采购支出情况"),
  severity: "error",
  relation: "atMost",
  left: ["procurement.smallAndMedium.finalAccounts"],
  right: ["procurement.total.finalAccounts"],
  message: "授予中小企业合同金额{left}大于政府采购支出总额{right}，相差{difference}，请核实。",
});
