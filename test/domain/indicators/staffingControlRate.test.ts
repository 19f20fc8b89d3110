import { staffingControlRate } from "../../../src/domain/indicators/staffingControlRate";
import { describeIndicator } from "../../support/domain/describeIndicator";

test("counts people on duty against posts", () => {
  expect(staffingControlRate.numerator).toBe("staffing.onDuty.finalAccounts");
  expect(staffingControlRate.denominator).toBe("staffing.establishment.finalAccounts");
});

describeIndicator(staffingControlRate, [
  {
    name: "within the establishment",
    given: { onDuty: "136", establishment: "143" },
    percent: "95.10",
  },
  { name: "over it", given: { onDuty: "50", establishment: "46" }, percent: "108.70" },
  { name: "no posts", given: { onDuty: "3", establishment: "0" }, status: "undefined" },
  { name: "a slip", given: { onDuty: "-3", establishment: "5" }, status: "undefined" },
  { name: "posts not reported", given: { onDuty: "3" }, status: "missing" },
]);
