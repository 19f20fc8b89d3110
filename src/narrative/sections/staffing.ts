import { staffingControlRate } from "../../domain/indicators/staffingControlRate";
import type { Narration } from "../narration";
import { joined, type Part, sentence } from "../prose";

/**
 * “截至…年末，本部门核定编制…人，在职…人，离退休…人，在职人员控制率为…%。”
 *
 * Where the unit's own words tell the numbers, only the rate is added.
 */
export function staffingSentence(narration: Narration): Part {
  const { year, count, percent, hasMaterial } = narration;
  if (hasMaterial("staffing")) {
    return sentence("在职人员控制率（在职人数÷编制数）为", percent(staffingControlRate), "。");
  }
  return sentence(
    "截至",
    year,
    "年末，本部门",
    joined("，", [
      sentence("核定编制", count("staffing.establishment.finalAccounts"), "人"),
      sentence("在职", count("staffing.onDuty.finalAccounts"), "人"),
      sentence("离退休", count("staffing.retired.finalAccounts"), "人"),
      sentence("在职人员控制率为", percent(staffingControlRate)),
    ]),
    "。",
  );
}
