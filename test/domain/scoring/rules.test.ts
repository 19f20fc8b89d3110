import { bands, type BandsRule } from "../../../src/domain/scoring/bands";
import { capAt } from "../../../src/domain/scoring/capAt";
import { checklist, scoreChecklist } from "../../../src/domain/scoring/checklist";
import { type PartialStep, partialSteps } from "../../../src/domain/scoring/partialStep";
import { proportional } from "../../../src/domain/scoring/proportional";
import { type RateRule, scoreRate } from "../../../src/domain/scoring/rateRule";
import { targetAt } from "../../../src/domain/scoring/targetAt";
import { Ratio } from "../../../src/money/money";
import { Points } from "../../../src/money/points";

/** The points that a rule gives to a rate, in the order floor, ceil, pro rata. */
function pointsOf(rule: RateRule, max: string, [numerator, denominator]: readonly string[]) {
  const rate = Ratio.of(numerator ?? "", denominator ?? "100");
  return partialSteps.map(
    (partialStep: PartialStep) =>
      scoreRate(rule, rate, { max: Points.of(max), partialStep })?.points.toText() ?? null,
  );
}

describe("capAt: 5 points up to 100 %, 0.5 off for each point above", () => {
  const rule = capAt("100", "1", "0.5");
  test.each([
    ["95.10 %", ["136", "143"], ["5", "5", "5"]],
    ["just full", ["100"], ["5", "5", "5"]],
    ["a hair above", ["100.000001"], ["5", "4.5", "5"]],
    ["half a point above", ["100.5"], ["5", "4.5", "4.75"]],
    ["one point above", ["101"], ["4.5", "4.5", "4.5"]],
    // 50 ÷ 46 = 108.6956… %: 8 steps 4.0, 9 steps 4.5, 8.6956… steps 4.3478… → 4.35
    ["108.70 %", ["50", "46"], ["1", "0.5", "0.65"]],
    ["ten points above", ["110"], ["0", "0", "0"]],
    ["far above", ["22554", "100"], ["0", "0", "0"]],
  ])("%s", (_name, rate, points) => {
    expect(pointsOf(rule, "5", rate)).toEqual(points);
  });
});

describe("capAt with steps of five points", () => {
  test.each([
    ["104.99 %", ["104.99"], ["5", "3", "3"]],
    ["105 %", ["105"], ["3", "3", "3"]],
    ["112.5 %", ["112.5"], ["1", "0", "0"]],
  ])("%s", (_name, rate, points) => {
    expect(pointsOf(capAt("100", "5", "2"), "5", rate)).toEqual(points);
  });
});

describe("targetAt: 5 points at 100 %, 2 off for each five points below", () => {
  const below = targetAt("100", { step: "5", deduct: "2", side: "below" });
  test.each([
    ["above the target", ["101"], ["5", "5", "5"]],
    // 0.73… points below: no step, one step, 0.2922… → 0.29
    ["99.27 %", ["2690.62", "2710.42"], ["5", "3", "4.71"]],
    ["95 %", ["95"], ["3", "3", "3"]],
    ["94.99 %", ["94.99"], ["3", "1", "3"]],
    ["87.5 %", ["87.5"], ["1", "0", "0"]],
    ["nothing done", ["0"], ["0", "0", "0"]],
  ])("%s", (_name, rate, points) => {
    expect(pointsOf(below, "5", rate)).toEqual(points);
  });

  const both = targetAt("100", { step: "1", deduct: "1", side: "both" });
  test.each([
    ["exactly", ["100"], ["6", "6", "6"]],
    ["two and a half below", ["97.5"], ["4", "3", "3.5"]],
    ["two and a half above", ["102.5"], ["4", "3", "3.5"]],
    ["six above", ["106"], ["0", "0", "0"]],
  ])("on both sides: %s", (_name, rate, points) => {
    expect(pointsOf(both, "6", rate)).toEqual(points);
  });
});

describe("bands", () => {
  const upTo = bands(
    "upTo",
    [
      ["0", "5"],
      ["10", "4"],
      ["20", "3"],
      ["30", null],
    ],
    { from: "0", otherwise: "0" },
  );
  const atLeast = bands(
    "atLeast",
    [
      ["90", "5"],
      ["60", "2"],
    ],
    { otherwise: "0" },
  );
  const cases: readonly (readonly [string, BandsRule, string, string | null])[] = [
    ["nothing", upTo, "0", "5"],
    ["just more than nothing", upTo, "0.000001", "4"],
    ["a bound belongs below", upTo, "10", "4"],
    ["just above a bound", upTo, "10.000001", "3"],
    ["the next bound", upTo, "20", "3"],
    ["where the table says nothing", upTo, "25", null],
    ["beyond the last bound", upTo, "30.000001", "0"],
    ["below the first", upTo, "-0.000001", null],
    ["a bound belongs above", atLeast, "90", "5"],
    ["just below a bound", atLeast, "89.999999", "2"],
    ["the lowest bound", atLeast, "60", "2"],
    ["below the lowest", atLeast, "59.999999", "0"],
  ];
  test.each(cases)("%s", (_name, rule, percent, points) => {
    expect(pointsOf(rule, "5", [percent])).toEqual([points, points, points]);
  });
});

test.each([
  ["all of it", ["2030.12", "2030.12"], "10"],
  ["a part", ["4315.68", "6229.93"], "6.93"],
  ["half up", ["0.8995", "1"], "9"],
  ["more is capped", ["120"], "10"],
  ["nothing", ["0"], "0"],
  ["less than nothing", ["-5"], "0"],
])("proportional: %s", (_name, rate, points) => {
  expect(pointsOf(proportional, "10", rate)).toEqual([points, points, points]);
});

test.each([
  [[1, 3], "1.5"],
  [[], "0"],
  [[1, 2, 3], "2"],
  [[3, 3], "0.5"],
])("checklist: items %j", (numbers, points) => {
  const list = checklist([
    ["a", "1"],
    ["b", "0.5"],
    ["c", "0.5"],
  ]);
  expect(scoreChecklist(list, numbers).points.toText()).toBe(points);
});
