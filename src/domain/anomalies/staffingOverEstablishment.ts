import { defineAnomalyRule } from "./defineAnomalyRule";
import { thresholds } from "./thresholds";

/** Finds more people on duty than posts. */
export const staffingOverEstablishment = defineAnomalyRule({
  id: "staffingOverEstablishment",
  label: "在职人数不超编制",
  severity: "warning",
  source: thresholds.staffing.source,
  inputs: {
    onDuty: "staffing.onDuty.finalAccounts",
    establishment: "staffing.establishment.finalAccounts",
  },
  holds: ({ onDuty, establishment }) => onDuty <= establishment,
  message: "在职人数{onDuty}人超过编制数{establishment}人，请核实并说明原因。",
});
