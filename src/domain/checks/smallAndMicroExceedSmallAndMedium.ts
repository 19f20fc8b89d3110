import { cite } from "../sources";
import { defineCrossCheck } from "./defineCrossCheck";

/** Finds contracts with small and micro enterprises that exceed those with small and medium ones. */
export const smallAndMicroExceedSmallAndMedium = defineCrossCheck({
  id: "smallAndMicroExceedSmallAndMedium",
  label: "授予小微企业合同金额不超过授予中小企业合同金额",
  source: cite("disclosureTemplate2024", "政府采购支出情况"),
  severity: "error",
  relation: "atMost",
  left: ["procurement.smallAndMicro.finalAccounts"],
  right: ["procurement.smallAndMedium.finalAccounts"],
  message: "授予小微企业合同金额{left}大于授予中小企业合同金额{right}，相差{difference}，请核实。",
});
