import type { BreakdownKind } from "../../../src/domain/explanation/explanation";
import { explainVariance, mainBreakdown } from "../../../src/domain/explanation/explainVariance";
import type { Phase } from "../../../src/domain/phase";
import { type DrawnFacts, drawFacts, subjectAt } from "../../support/narrative/facts";

type Drawn = { readonly facts: DrawnFacts; readonly line: string; readonly base?: Phase };

function explain({ facts, line, base = "originalBudget" }: Drawn) {
  const { concept, item } = subjectAt(line, "finalAccounts");
  const found = explainVariance(
    drawFacts(facts),
    { concept, item },
    { current: "finalAccounts", base },
  );
  if (found === null) {
    throw new Error(`nothing to compare: ${line}`);
  }
  return found;
}

/** `206 902.98 74.85% driver`, and what is left over. */
function shown(drawn: Drawn, kind: BreakdownKind): readonly string[] {
  const found = explain(drawn).breakdowns.find((breakdown) => breakdown.kind === kind);
  if (found === undefined) {
    return ["none"];
  }
  return [
    ...found.contributions.map(({ line, difference, share, role, occurrence }) =>
      [
        line.item?.id ?? line.concept,
        difference.roundedTo("tenThousandYuan", 2),
        share.isUndefined ? "–" : `${share.roundedPercent(2)}%`,
        role,
        ...(occurrence === "continued" ? [] : [occurrence]),
      ].join(" "),
    ),
    `left ${found.remainder.roundedTo("tenThousandYuan", 2)} ${found.outcome}`,
  ];
}

/** The published report of Lusong 2019, in 元: the differences and shares were computed by hand. */
const lusong: DrawnFacts = {
  "expenditure.total": { originalBudget: "7000581.64元", finalAccounts: "19064015.35元" },
  "expenditure.total/201/一般公共服务支出": {
    originalBudget: "3400581.64元",
    finalAccounts: "4325781.81元",
  },
  "expenditure.total/205/教育支出": { originalBudget: "", finalAccounts: "329909.36元" },
  "expenditure.total/206/科学技术支出": {
    originalBudget: "3600000.00元",
    finalAccounts: "12629894.80元",
  },
  "expenditure.total/215/资源勘探信息等支出": {
    originalBudget: "",
    finalAccounts: "1778429.38元",
  },
};

test("classes by size, with their share; empty budgets count as nothing and the line as new", () => {
  expect(shown({ facts: lusong, line: "expenditure.total" }, "level")).toEqual([
    "206 902.99 74.85% driver",
    "215 177.84 14.74% driver new",
    "201 92.52 7.67% driver",
    "205 32.99 2.73% driver new",
    "left 0.00 equal",
  ]);
});

const ladder: DrawnFacts = {
  "expenditure.total": { originalBudget: "100.00", finalAccounts: "130.00" },
  "expenditure.total/201/一般公共服务支出": { originalBudget: "60.00", finalAccounts: "95.00" },
  "expenditure.total/20103/政府办公厅": { originalBudget: "20.00", finalAccounts: "20.00" },
  "expenditure.total/2010301/行政运行": { originalBudget: "20.00", finalAccounts: "12.00" },
  "expenditure.total/2010302/一般行政管理事务": { finalAccounts: "8.00" },
  "expenditure.total/20113/商贸事务": { originalBudget: "40.00", finalAccounts: "75.00" },
  "expenditure.total/208/社会保障和就业支出": { originalBudget: "40.00", finalAccounts: "35.00" },
  "expenditure.total/20805/养老支出": { finalAccounts: "35.00" },
};

describe("codes", () => {
  test("the level below, no item beside its class", () => {
    expect(shown({ facts: ladder, line: "expenditure.total" }, "level")).toEqual([
      "201 35.00 116.67% driver",
      "208 -5.00 -16.67% offset",
      "left 0.00 equal",
    ]);
  });

  test("to the leaf, but not below a line whose budget only it itself has", () => {
    expect(shown({ facts: ladder, line: "expenditure.total" }, "leaf")).toEqual([
      "20113 35.00 116.67% driver",
      "2010301 -8.00 -26.67% offset",
      "2010302 8.00 26.67% driver new",
      "208 -5.00 -16.67% offset",
      "left 0.00 equal",
    ]);
  });

  test("below one class", () => {
    expect(
      shown({ facts: ladder, line: "expenditure.total/201/一般公共服务支出" }, "level"),
    ).toEqual(["20113 35.00 100.00% driver", "20103 0.00 0.00% level", "left 0.00 equal"]);
  });

  test("a line with nothing below it has no breakdown", () => {
    const line = "expenditure.total/20113/商贸事务";
    expect(explain({ facts: ladder, line }).breakdowns).toEqual([]);
  });

  test("detail of the accounts alone takes no difference apart", () => {
    const facts = {
      "expenditure.total": { originalBudget: "10.00", finalAccounts: "30.00" },
      "expenditure.total/301/工资福利支出": { finalAccounts: "20.00" },
      "expenditure.total/302/商品和服务支出": { finalAccounts: "10.00" },
    };
    expect(explain({ facts, line: "expenditure.total" }).breakdowns).toEqual([]);
  });

  test("what vanished is said to be gone", () => {
    const facts = {
      "expenditure.total": { originalBudget: "10.00", finalAccounts: "8.00" },
      "expenditure.total/201/一般公共服务支出": { originalBudget: "6.00", finalAccounts: "8.00" },
      "expenditure.total/206/科学技术支出": { originalBudget: "4.00", finalAccounts: "0.00" },
    };
    expect(shown({ facts, line: "expenditure.total" }, "level")).toEqual([
      "206 -4.00 200.00% driver vanished",
      "201 2.00 -100.00% offset",
      "left 0.00 equal",
    ]);
  });
});

describe("what is left over", () => {
  const rows = (total: string): DrawnFacts => ({
    "expenditure.total": { originalBudget: "10.00", finalAccounts: total },
    "expenditure.total/201/一般公共服务支出": { originalBudget: "5.00", finalAccounts: "6.00" },
    "expenditure.total/206/科学技术支出": { originalBudget: "5.00", finalAccounts: "7.00" },
  });

  test.each([
    ["nothing", "13.00", "left 0.00 equal"],
    // six amounts, each off by half a cent of 万元 at most
    ["a rounding tail", "13.03", "left 0.03 tail"],
    ["more than rounding leaves", "13.04", "left 0.04 differs"],
    ["less than the rows say", "12.00", "left -1.00 differs"],
  ])("%s", (_name, total, left) => {
    expect(shown({ facts: rows(total), line: "expenditure.total" }, "level")).toContain(left);
  });
});

describe("by nature", () => {
  const natures: DrawnFacts = {
    "expenditure.total": { originalBudget: "351.45", finalAccounts: "4315.68" },
    "expenditure.basic": { originalBudget: "271.75", finalAccounts: "527.17" },
    "expenditure.project": { originalBudget: "79.70", finalAccounts: "3788.51" },
    "expenditure.personnel": { originalBudget: "200.00", finalAccounts: "400.00" },
    "expenditure.publicUse": { originalBudget: "71.75", finalAccounts: "127.17" },
    "expenditure.governmentSpecial": { originalBudget: "5.00", finalAccounts: "9.00" },
  };

  test("the declared parts; what is shown for information stays out", () => {
    expect(shown({ facts: natures, line: "expenditure.total" }, "part")).toEqual([
      "expenditure.project 3708.81 93.56% driver",
      "expenditure.basic 255.42 6.44% driver",
      "left 0.00 equal",
    ]);
  });

  test("to the last part", () => {
    expect(shown({ facts: natures, line: "expenditure.total" }, "finestPart")).toEqual([
      "expenditure.project 3708.81 93.56% driver",
      "expenditure.personnel 200.00 5.05% driver",
      "expenditure.publicUse 55.42 1.40% driver",
      "left 0.00 equal",
    ]);
  });

  test("what the form counts in is counted in", () => {
    const facts = {
      ...natures,
      "expenditure.total": { originalBudget: "356.45", finalAccounts: "4324.68" },
    };
    expect(shown({ facts, line: "expenditure.total" }, "part")).toContain(
      "expenditure.governmentSpecial 4.00 0.10% driver",
    );
  });

  test("of one coded row", () => {
    const facts = {
      "expenditure.total/2010301/行政运行": { originalBudget: "10.00", finalAccounts: "13.00" },
      "expenditure.basic/2010301/行政运行": { originalBudget: "10.00", finalAccounts: "11.00" },
      "expenditure.project/2010301/行政运行": { originalBudget: "0.00", finalAccounts: "2.00" },
    };
    expect(shown({ facts, line: "expenditure.total/2010301/行政运行" }, "part")).toEqual([
      "2010301 2.00 66.67% driver new",
      "2010301 1.00 33.33% driver",
      "left 0.00 equal",
    ]);
  });
});

test("projects by name", () => {
  const facts = {
    "expenditure.project": { originalBudget: "10.00", finalAccounts: "16.00" },
    "projectList.spent//道路整治": { originalBudget: "4.00", finalAccounts: "9.00" },
    "projectList.spent//文化活动": { originalBudget: "6.00", finalAccounts: "5.00" },
  };
  expect(shown({ facts, line: "expenditure.project" }, "named")).toEqual([
    "道路整治 5.00 83.33% driver",
    "文化活动 -1.00 -16.67% offset",
    "left 2.00 differs",
  ]);
});

test("by kind of spending beside the classes", () => {
  const facts = {
    "generalBudgetExpenditure.total": { priorYearFinalAccounts: "10.00", finalAccounts: "12.00" },
    "generalBudgetExpenditure.total/201/服务": {
      priorYearFinalAccounts: "10.00",
      finalAccounts: "12.00",
    },
    "generalBudgetExpenditure.total/301/工资": {
      priorYearFinalAccounts: "8.00",
      finalAccounts: "9.00",
    },
    "generalBudgetExpenditure.total/302/商品": {
      priorYearFinalAccounts: "2.00",
      finalAccounts: "3.00",
    },
  };
  const drawn = {
    facts,
    line: "generalBudgetExpenditure.total",
    base: "priorYearFinalAccounts",
  } as const;
  expect(shown(drawn, "economic")).toEqual([
    "301 1.00 50.00% driver",
    "302 1.00 50.00% driver",
    "left 0.00 equal",
  ]);
});

test("a level line has shares of nothing", () => {
  const facts = {
    "expenditure.total": { originalBudget: "10.00", finalAccounts: "10.00" },
    "expenditure.basic": { originalBudget: "6.00", finalAccounts: "7.00" },
    "expenditure.project": { originalBudget: "4.00", finalAccounts: "3.00" },
  };
  expect(shown({ facts, line: "expenditure.total" }, "part")).toEqual([
    "expenditure.basic 1.00 – driver",
    "expenditure.project -1.00 – offset",
    "left 0.00 equal",
  ]);
});

test.each([
  ["no budget listed", { finalAccounts: "5.00" }],
  ["no accounts listed", { originalBudget: "5.00" }],
  ["both cells empty", { originalBudget: "", finalAccounts: "" }],
])("nothing is said of a line with %s", (_name, row) => {
  const line = subjectAt("expenditure.total", "finalAccounts");
  const phases = { current: "finalAccounts", base: "originalBudget" } as const;
  expect(explainVariance(drawFacts({ "expenditure.total": row }), line, phases)).toBeNull();
});

describe("the breakdown that says most", () => {
  test("complete before partial", () => {
    const facts = {
      "expenditure.total": { originalBudget: "10.00", finalAccounts: "20.00" },
      "expenditure.total/206/科学技术支出": { originalBudget: "5.00", finalAccounts: "6.00" },
      "expenditure.basic": { originalBudget: "6.00", finalAccounts: "7.00" },
      "expenditure.project": { originalBudget: "4.00", finalAccounts: "13.00" },
    };
    expect(mainBreakdown(explain({ facts, line: "expenditure.total" }))?.kind).toBe("part");
  });

  test("of two complete ones that by codes", () => {
    const facts = { ...lusong, "expenditure.basic": lusong["expenditure.total"] ?? {} };
    expect(mainBreakdown(explain({ facts, line: "expenditure.total" }))?.kind).toBe("level");
  });
});

describe("moves", () => {
  const rows = (first: string, second: string): DrawnFacts => ({
    "expenditure.total": { originalBudget: "100.00", finalAccounts: "100.00" },
    "expenditure.total/2010301/行政运行": { originalBudget: "50.00", finalAccounts: first },
    "expenditure.total/2010302/一般行政管理事务": {
      originalBudget: "50.00",
      finalAccounts: second,
    },
  });
  const moved = (facts: DrawnFacts): readonly string[] =>
    explain({ facts, line: "expenditure.total" }).moves.map(
      ({ from, to }) => `${from.line.item?.id ?? ""} → ${to.line.item?.id ?? ""}`,
    );

  test.each([
    ["as much as the other gained", "20.00", "80.00", ["2010301 → 2010302"]],
    ["within a twentieth", "20.00", "79.00", ["2010301 → 2010302"]],
    ["not alike", "20.00", "75.00", []],
    ["both gained", "80.00", "80.00", []],
  ])("one lost %s", (_name, first, second, expected) => {
    expect(moved(rows(first, second))).toEqual(expected);
  });

  test("a line that vanished for a new one needs to be alike to a tenth only", () => {
    expect(
      moved({
        "expenditure.total": { originalBudget: "50.00", finalAccounts: "46.00" },
        "expenditure.total/2010301/行政运行": { originalBudget: "50.00", finalAccounts: "0.00" },
        "expenditure.total/2010350/事业运行": { originalBudget: "0.00", finalAccounts: "46.00" },
      }),
    ).toEqual(["2010301 → 2010350"]);
  });

  test("small change beside a large one is left out", () => {
    expect(
      moved({
        "expenditure.total": { originalBudget: "100.00", finalAccounts: "200.00" },
        "expenditure.total/2010301/行政运行": { originalBudget: "50.00", finalAccounts: "150.00" },
        "expenditure.total/2010302/一般": { originalBudget: "25.00", finalAccounts: "20.00" },
        "expenditure.total/2010303/机关": { originalBudget: "25.00", finalAccounts: "30.00" },
      }),
    ).toEqual([]);
  });

  test("natures do not move into each other", () => {
    expect(
      moved({
        "expenditure.total": { originalBudget: "10.00", finalAccounts: "10.00" },
        "expenditure.basic": { originalBudget: "6.00", finalAccounts: "7.00" },
        "expenditure.project": { originalBudget: "4.00", finalAccounts: "3.00" },
      }),
    ).toEqual([]);
  });
});
