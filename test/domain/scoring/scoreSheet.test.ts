import { collectFacts } from "../../../src/domain/factSet";
import type { PartialStep } from "../../../src/domain/scoring/partialStep";
import { scoreTableOf } from "../../../src/domain/scoring/scoreChoices";
import { pointsOf, scoreSheet, type ScoreSheet } from "../../../src/domain/scoring/scoreSheet";
import { type Drawing, drawTable } from "../../support/domain/drawTable";

type Filled = {
  readonly table: string;
  readonly facts?: Drawing;
  readonly answers?: Readonly<Record<string, string>>;
  readonly partialStep?: PartialStep;
};

function filled({
  table: id,
  facts = {},
  answers = {},
  partialStep = "floor",
}: Filled): ScoreSheet {
  const table = scoreTableOf(id);
  if (table === undefined) {
    throw new Error(`no table ${id}`);
  }
  return scoreSheet(table, {
    facts: collectFacts([drawTable({ unit: "tenThousandYuan", lines: facts })]),
    partialStep,
    answers: new Map(Object.entries(answers).map(([row, text]) => [`score.${id}.${row}`, text])),
  });
}

/** `row: points/max`, or why there are none. */
function shown({ rows }: ScoreSheet, wanted: readonly string[]): readonly string[] {
  return rows
    .filter(({ row }) => wanted.includes(row.id))
    .map((scored) => {
      const { row, outcome } = scored;
      const points = pointsOf(scored)?.toText() ?? outcome.status;
      return `${row.id}: ${points}/${row.max?.toText() ?? "?"}`;
    });
}

function totalText({ total }: ScoreSheet): readonly (string | number | null)[] {
  const { points, max, openRows, openPoints } = total;
  return [points.toText(), max?.toText() ?? null, openRows, openPoints?.toText() ?? null];
}

/** A county's form of 2018 as it was filled. Opening and closing carry-over of 19.80 give its 99.27 %. */
const county2018: Drawing = {
  "staffing.establishment.finalAccounts": "143",
  "staffing.onDuty.finalAccounts": "136",
  "threePublicExpenses.total.originalBudget": "63.46",
  "threePublicExpenses.total.priorYearOriginalBudget": "32.00",
  "carryOver.opening.finalAccounts": "19.80",
  "carryOver.closing.finalAccounts": "19.80",
  "income.total.originalBudget": "1922.76",
  "income.total.adjustedBudget": "2690.62",
};

const known = ["staffing", "threePublicChange", "completion", "control"];

describe("the county's form of 2018", () => {
  test("gives the points that the county gave itself", () => {
    const sheet = filled({ table: "county2018", facts: county2018 });
    expect(shown(sheet, known)).toEqual([
      "staffing: 8/8",
      "threePublicChange: 0/8",
      "completion: 8/8",
      "control: 0/8",
    ]);
    expect(totalText(sheet)).toEqual(["16", null, 2, null]);
    const rates = sheet.rows.flatMap(({ outcome }) =>
      outcome.status === "scored" ? [outcome.basis.rate.roundedPercent(2)] : [],
    );
    expect(rates).toEqual(["95.10", "98.31", "99.27", "39.94"]);
  });

  // 0.7305… points below the target: one step 2 points, in proportion 0.1461… × 2 = 0.2922…
  test.each([
    ["floor", "completion: 8/8"],
    ["ceil", "completion: 6/8"],
    ["proRata", "completion: 7.71/8"],
  ] as const)("its completion rate with %s", (partialStep, completion) => {
    const sheet = filled({ table: "county2018", facts: county2018, partialStep });
    expect(shown(sheet, ["completion"])).toEqual([completion]);
  });

  test("says nothing of what it does not say", () => {
    const facts = {
      ...county2018,
      "staffing.onDuty.finalAccounts": "150",
      "income.total.adjustedBudget": "2000.00",
    };
    expect(shown(filled({ table: "county2018", facts }), known)).toEqual([
      "staffing: undetermined/8",
      "threePublicChange: 0/8",
      "completion: 8/8",
      "control: undetermined/8",
    ]);
  });
});

/** A township's base data and self-evaluation form of 2023. */
const township: Drawing = {
  "staffing.establishment.finalAccounts": "46",
  "staffing.onDuty.finalAccounts": "50",
  "expenditure.publicUse.originalBudget": "85.76",
  "expenditure.publicUse.finalAccounts": "193.42",
  "expenditure.total.originalBudget": "861.10",
  "expenditure.total.adjustedBudget": "2030.12",
  "expenditure.total.finalAccounts": "2030.12",
};

describe("the township's forms of 2023", () => {
  test("execution of all of the budget has its ten points", () => {
    const sheet = filled({ table: "hunanSelfEvaluation", facts: township });
    expect(shown(sheet, ["execution"])).toEqual(["execution: 10/10"]);
    expect(totalText(sheet)).toEqual(["10", "100", 3, "90"]);
  });

  test.each([
    ["floor", "staffing: 1/5"],
    ["ceil", "staffing: 0.5/5"],
    ["proRata", "staffing: 0.65/5"],
  ] as const)("108.70 % of the posts with %s", (partialStep, staffing) => {
    const sheet = filled({ table: "hunan2016", facts: township, partialStep });
    // public use: 225.54 %, far beyond eight points
    // additions: 1169.02 ÷ 861.10 on the side of expenditure, as no other is reported
    expect(shown(sheet, ["staffing", "publicUse", "control"])).toEqual([
      staffing,
      "control: 0/5",
      "publicUse: 0/8",
    ]);
  });
});

describe("Yueyang", () => {
  test.each([
    ["90/100", "5"],
    ["89.99%", "4"],
    ["80%", "4"],
    ["79.99%", "3"],
    ["70%", "3"],
    ["60%", "2"],
    ["59.99%", "0"],
  ])("key spending of %s", (written, points) => {
    const sheet = filled({ table: "yueyang", answers: { keySpending: written } });
    expect(shown(sheet, ["keySpending"])).toEqual([`keySpending: ${points}/5`]);
  });

  test.each([
    ["100.00", "3"],
    ["110.00", "2"],
    ["110.01", "1"],
    ["120.00", "1"],
    ["130.00", "0.5"],
    ["130.01", "0"],
    ["99.99", "undetermined"],
  ])("a budget of 100 adjusted to %s", (adjusted, points) => {
    const facts = {
      "expenditure.total.originalBudget": "100.00",
      "expenditure.total.adjustedBudget": adjusted,
    };
    expect(shown(filled({ table: "yueyang", facts }), ["adjustment"])).toEqual([
      `adjustment: ${points}/3`,
    ]);
  });

  test.each([
    ["20.00", "0.00", "3"],
    ["20.00", "0.01", "2"],
    ["20.00", "20.00", "2"],
    ["20.00", "20.01", "0"],
    ["0.00", "5.00", "undefined"],
  ])("left over: %s before, %s now", (opening, closing, points) => {
    const facts = {
      "carryOver.opening.finalAccounts": opening,
      "carryOver.closing.finalAccounts": closing,
    };
    expect(shown(filled({ table: "yueyang", facts }), ["carryOver"])).toEqual([
      `carryOver: ${points}/3`,
    ]);
  });
});

describe("what a person says", () => {
  test("counts where no rule can, and nowhere else", () => {
    const facts = { ...township, "expenditure.publicUse.originalBudget": "0.00" };
    const answers = {
      staffing: "5",
      publicUse: "6.5",
      threePublicChange: "0/10",
      procurement: "97.5%",
      disclosure: "5",
      fundsRules: "7",
      buildingArea: "1100/1000",
      keyWork: "19/20",
      benefit: "12",
      administration: "23",
    };
    const sheet = filled({ table: "hunan2016", facts, answers });
    expect(shown(sheet, Object.keys(answers))).toEqual([
      "staffing: 1/5",
      "threePublicChange: 5/5",
      "buildingArea: 1/5",
      "publicUse: 6.5/8",
      "procurement: 4/6",
      "fundsRules: open/6",
      "disclosure: 5/5",
      "keyWork: 7.6/8",
      "benefit: 12/?",
      "administration: open/?",
    ]);
    expect(sheet.rows.flatMap(({ row, answer }) => (answer === "refused" ? [row.id] : []))).toEqual(
      ["fundsRules", "administration"],
    );
  });

  test("ticks the items of a list", () => {
    const answers = { goals: "1、3", goalIndicators: "0" };
    const sheet = filled({ table: "county2017", answers });
    expect(shown(sheet, ["goals", "goalIndicators"])).toEqual([
      "goals: 1.5/2",
      "goalIndicators: 0/3",
    ]);
  });

  test("a rate says nothing where points are to be judged", () => {
    const sheet = filled({ table: "hunan2016", answers: { fundsRules: "95%" } });
    expect(shown(sheet, ["fundsRules"])).toEqual(["fundsRules: open/6"]);
  });
});

describe("the total", () => {
  test("counts what is open by the weights of the open rows", () => {
    const sheet = filled({
      table: "hunanSelfEvaluation",
      answers: { output: "48", benefit: "27.5" },
    });
    expect(totalText(sheet)).toEqual(["75.5", "100", 2, "20"]);
  });

  test("counts it by what is done where an open row has no weight", () => {
    const facts = {
      "staffing.establishment.finalAccounts": "46",
      "staffing.onDuty.finalAccounts": "46",
    };
    expect(totalText(filled({ table: "hunan2016", facts }))).toEqual(["5", "100", 15, "95"]);
  });

  test("does not know it where neither says it", () => {
    const sheet = filled({ table: "hunan2016", answers: { benefit: "12" } });
    expect(totalText(sheet)).toEqual(["12", "100", 15, null]);
  });

  test("has nothing open when all is said", () => {
    const answers = { execution: "9", output: "50", benefit: "30", satisfaction: "10" };
    expect(totalText(filled({ table: "hunanSelfEvaluation", answers }))).toEqual([
      "99",
      "100",
      0,
      "0",
    ]);
  });
});

test("what is missing is named", () => {
  const sheet = filled({ table: "hunan2016" });
  const completion = sheet.rows.find(({ row }) => row.id === "completion");
  expect(completion?.outcome).toEqual({
    status: "missing",
    missing: [
      "carryOver.opening.finalAccounts",
      "income.total.adjustedBudget",
      "carryOver.closing.finalAccounts",
    ],
  });
});

test("the additions are read on the side of income, where they hold no carry-over", () => {
  const facts = {
    "income.total.originalBudget": "100.00",
    "income.total.adjustedBudget": "110.00",
    "expenditure.total.originalBudget": "100.00",
    "expenditure.total.adjustedBudget": "130.00",
  };
  expect(shown(filled({ table: "hunan2016", facts }), ["control"])).toEqual(["control: 4/5"]);
});
