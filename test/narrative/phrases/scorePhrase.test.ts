import { scoreRow } from "../../../src/domain/scoring/scoreRow";
import type { PartialStep } from "../../../src/domain/scoring/partialStep";
import { bands } from "../../../src/domain/scoring/bands";
import { capAt } from "../../../src/domain/scoring/capAt";
import { checklist } from "../../../src/domain/scoring/checklist";
import { proportional } from "../../../src/domain/scoring/proportional";
import { targetAt } from "../../../src/domain/scoring/targetAt";
import type { RateRule } from "../../../src/domain/scoring/rateRule";
import type { ScoreRow, ScoringWay } from "../../../src/domain/scoring/scoreTable";
import { budgetAdjustmentRate } from "../../../src/domain/indicators/budgetAdjustmentRate";
import { staffingControlRate } from "../../../src/domain/indicators/staffingControlRate";
import { threePublicBudgetChange } from "../../../src/domain/indicators/threePublicBudgetChange";
import type { Indicator } from "../../../src/domain/indicators/defineIndicator";
import { cite } from "../../../src/domain/sources";
import { Points } from "../../../src/money/points";
import { phraseText } from "../../../src/narrative/phrases/phraseText";
import { scorePhrase } from "../../../src/narrative/phrases/scorePhrase";
import { standardText } from "../../../src/narrative/phrases/standardText";
import { type DrawnFacts, drawFacts } from "../../support/narrative/facts";

function row(way: ScoringWay, max = "8"): ScoreRow {
  return {
    id: "row",
    label: "row",
    max: Points.of(max),
    way,
    citation: cite("ownConvention", "row"),
    isVerified: true,
    note: null,
  };
}

function byRule(indicator: Indicator, rule: RateRule): ScoreRow {
  return row({ kind: "indicator", indicators: [indicator], rule });
}

type Said = { readonly facts?: DrawnFacts; readonly written?: string; readonly step?: PartialStep };

function said(of: ScoreRow, { facts: drawn = {}, written, step = "floor" }: Said): string {
  const facts = drawFacts(drawn);
  const input = { facts, partialStep: step, limit: of.max, written: written ?? null };
  return phraseText(scorePhrase(scoreRow(of, input).outcome, facts));
}

const staffing = (onDuty: string): DrawnFacts => ({
  "staffing.onDuty": { finalAccounts: onDuty },
  "staffing.establishment": { finalAccounts: "46" },
});

describe("a rule of steps", () => {
  const cap = byRule(staffingControlRate, capAt("100", "1", "0.5"));

  test.each([
    ["46", "floor", "100.00%（46÷46）≤100%，得8分"],
    [
      "50",
      "floor",
      "108.70%（50÷46），超过100%共8.70个百分点，每超过1个百分点扣0.5分，不足1个百分点的部分不计，扣8×0.5＝4分，得4分",
    ],
    [
      "50",
      "ceil",
      "108.70%（50÷46），超过100%共8.70个百分点，每超过1个百分点扣0.5分，不足1个百分点的按1个百分点计，扣9×0.5＝4.5分，得3.5分",
    ],
    [
      "50",
      "proRata",
      "108.70%（50÷46），超过100%共8.70个百分点，每超过1个百分点扣0.5分，不足1个百分点的按比例计，扣8.70×0.5≈4.35分，得3.65分",
    ],
    [
      "69",
      "ceil",
      "150.00%（69÷46），超过100%共50.00个百分点，每超过1个百分点扣0.5分，扣50×0.5＝25分，扣完为止，得0分",
    ],
  ] as const)("%s on duty, %s", (onDuty, step, text) => {
    expect(said(cap, { facts: staffing(onDuty), step })).toBe(text);
  });

  test("less than a step takes nothing off, and says so", () => {
    const below = byRule(
      staffingControlRate,
      targetAt("100", { step: "5", deduct: "2", side: "below" }),
    );
    expect(said(below, { facts: staffing("45") })).toBe(
      "97.83%（45÷46），低于100%不足5个百分点，不扣分，得8分",
    );
    expect(said(below, { facts: staffing("50") })).toBe("108.70%（50÷46）≥100%，得8分");
  });

  test("a change names both amounts, bracket in bracket of another kind", () => {
    const change = byRule(threePublicBudgetChange, capAt("0", "1", "0.8"));
    const facts = {
      "threePublicExpenses.total": { originalBudget: "63.46", priorYearOriginalBudget: "32" },
    };
    expect(said(change, { facts })).toBe(
      "98.31%〔（63.46万元−32.00万元）÷32.00万元〕，超过0%共98.31个百分点，每超过1个百分点扣0.8分，不足1个百分点的部分不计，扣98×0.8＝78.4分，扣完为止，得0分",
    );
  });
});

describe("bands", () => {
  const control = byRule(
    budgetAdjustmentRate,
    bands(
      "upTo",
      [
        ["0", "8"],
        ["10", "4"],
        ["30", null],
      ],
      { from: "0", otherwise: "0" },
    ),
  );
  test.each([
    ["100", "0.00%〔（100.00万元−100.00万元）÷100.00万元〕，不超过0%，得8分"],
    ["110", "10.00%〔（110.00万元−100.00万元）÷100.00万元〕，超过0%、不超过10%，得4分"],
    ["130.01", "30.01%〔（130.01万元−100.00万元）÷100.00万元〕，超过30%，得0分"],
    ["120", "20.00%〔（120.00万元−100.00万元）÷100.00万元〕，评分标准没有规定这种情况，请自行评定"],
    ["90", "-10.00%〔（90.00万元−100.00万元）÷100.00万元〕，评分标准没有规定这种情况，请自行评定"],
  ])("adjusted to %s", (adjustedBudget, text) => {
    const facts = { "expenditure.total": { originalBudget: "100", adjustedBudget } };
    expect(said(control, { facts })).toBe(text);
  });

  const share = row({
    kind: "givenRate",
    formula: "重点项目支出÷项目总支出",
    rule: bands(
      "atLeast",
      [
        ["90", "8"],
        ["60", "2"],
      ],
      { otherwise: "0" },
    ),
  });
  test.each([
    ["90%", "90.00%（90%，由人填写），不低于90%，得8分"],
    ["3/4", "75.00%（3÷4，由人填写），不低于60%、低于90%，得2分"],
    ["1/4", "25.00%（1÷4，由人填写），低于60%，得0分"],
    ["6.5", "由人评定，得6.5分"],
    ["9", "请自行评定"],
  ])("a person writes %s", (written, text) => {
    expect(said(share, { written })).toBe(text);
  });

  test.each([
    [control, "不超过0%得8分，不超过10%得4分，不超过30%的分值待核，其余得0分"],
    [share, "重点项目支出÷项目总支出：不低于90%得8分，不低于60%得2分，其余得0分"],
    [
      byRule(staffingControlRate, capAt("100", "1", "0.5")),
      "不超过100%得8分，每超过1个百分点扣0.5分，扣完为止",
    ],
    [byRule(staffingControlRate, proportional), "8分×比率，最多8分"],
  ])("standard %#", (of, text) => {
    expect(standardText(of)).toBe(text);
  });
});

test.each([
  ["46", "100.00%（46÷46），8分×比率，得8分"],
  ["23", "50.00%（23÷46），8分×比率，得4分"],
  ["50", "108.70%（50÷46），超过100%按100%计，得8分"],
])("in proportion, %s on duty", (onDuty, text) => {
  expect(said(byRule(staffingControlRate, proportional), { facts: staffing(onDuty) })).toBe(text);
});

test.each([
  ["1、3", "符合2项（1＋0.5），得1.5分"],
  ["0", "各项均不符合，得0分"],
])("a list with %s", (written, text) => {
  const items = checklist([
    ["a", "1"],
    ["b", "0.5"],
    ["c", "0.5"],
  ]);
  expect(said(row({ kind: "checklist", items }, "2"), { written })).toBe(text);
});

test("why there are no points", () => {
  const cap = byRule(staffingControlRate, capAt("100", "1", "0.5"));
  expect(said(cap, {})).toBe("缺少：在职人数决算数、编制数决算数，未评分");
  const facts = { ...staffing("5"), "staffing.establishment": { finalAccounts: "0" } };
  expect(said(cap, { facts })).toBe("分母为零或有负数，比率不存在，请自行评定");
  const judged = row({ kind: "judgement", criteria: [], indicators: [staffingControlRate] });
  expect(said(judged, { facts: staffing("23") })).toBe("50.00%（23÷46），请自行评定");
});
