import type { Difference } from "../../../src/narrative/causes";
import {
  explainedDifference,
  type ExplanationLength,
} from "../../../src/narrative/explanation/explainedDifference";
import { plainText } from "../../../src/narrative/prose";
import { type DrawnFacts, drawFacts, subjectAt } from "../../support/narrative/facts";

function said(facts: DrawnFacts, line: string, length: ExplanationLength = "standard"): string {
  return saidOf(
    facts,
    { topic: topicOf(line), phase: "finalAccounts", against: "originalBudget" },
    length,
  );
}

function saidOf(facts: DrawnFacts, difference: Difference, length: ExplanationLength): string {
  return plainText(explainedDifference(drawFacts(facts), difference, length));
}

function topicOf(line: string): Difference["topic"] {
  const { concept, item } = subjectAt(line, "finalAccounts");
  return item === null ? (concept as Difference["topic"]) : { concept, item };
}

const spending = "expenditure.total";

/** In 元, as the report of Lusong 2019 prints them. */
const lusong: DrawnFacts = {
  [spending]: { originalBudget: "7000581.64元", finalAccounts: "19064015.35元" },
  [`${spending}/201/一般公共服务支出`]: {
    originalBudget: "3400581.64元",
    finalAccounts: "4325781.81元",
  },
  [`${spending}/205/教育支出`]: { originalBudget: "", finalAccounts: "329909.36元" },
  [`${spending}/206/科学技术支出`]: {
    originalBudget: "3600000.00元",
    finalAccounts: "12629894.80元",
  },
  [`${spending}/215/资源勘探信息等支出`]: { originalBudget: "", finalAccounts: "1778429.38元" },
};

const lusongStatement =
  "支出年初预算为700.06万元，支出决算为1906.40万元，完成年初预算的272.32%，比年初预算数增加1206.34万元，增长172.32%。";

const threePublic = "threePublicExpenses";

/** In 万元, as the report of Wangcheng 2019 prints them. */
const wangcheng: DrawnFacts = {
  [`${threePublic}.total`]: { originalBudget: "93.00", finalAccounts: "40.14" },
  [`${threePublic}.overseasTravel`]: { originalBudget: "8.00", finalAccounts: "18.60" },
  [`${threePublic}.officialVehicles`]: { originalBudget: "25.00", finalAccounts: "9.19" },
  [`${threePublic}.officialReception`]: { originalBudget: "60.00", finalAccounts: "12.35" },
};

describe("the length", () => {
  test("brief says the difference only", () => {
    expect(said(lusong, spending, "brief")).toBe(lusongStatement);
  });

  test("standard names lines until four fifths are explained, and how much they explain", () => {
    expect(said(lusong, spending)).toBe(
      `${lusongStatement}其中：科学技术支出增加902.99万元，占增加额的74.85%；` +
        "资源勘探信息等支出增加177.84万元（年初预算数未填列），占14.74%；以上2项合计占89.60%。",
    );
  });

  test("full names all of them; that all make up all needs no words", () => {
    expect(said(lusong, spending, "full")).toBe(
      `${lusongStatement}其中：科学技术支出增加902.99万元，占增加额的74.85%；` +
        "资源勘探信息等支出增加177.84万元（年初预算数未填列），占14.74%；" +
        "一般公共服务支出增加92.52万元，占7.67%；教育支出增加32.99万元（年初预算数未填列），占2.73%。",
    );
  });

  test("full looks at it from every side", () => {
    const facts = {
      [spending]: { originalBudget: "10.00", finalAccounts: "20.00" },
      [`${spending}/206/科学技术支出`]: { originalBudget: "10.00", finalAccounts: "20.00" },
      [`${spending}/301/工资福利支出`]: { originalBudget: "10.00", finalAccounts: "20.00" },
      "expenditure.basic": { originalBudget: "4.00", finalAccounts: "6.00" },
      "expenditure.project": { originalBudget: "6.00", finalAccounts: "14.00" },
    };
    expect(said(facts, spending, "full")).toContain(
      "其中：科学技术支出增加10.00万元，占增加额的100.00%。" +
        "按构成看，项目支出增加8.00万元，占增加额的80.00%。" +
        "按经济分类看，工资福利支出增加10.00万元，占增加额的100.00%。",
    );
  });
});

describe("what goes against the difference", () => {
  test("is named, and then the shares are left out that would be more than all", () => {
    expect(said(wangcheng, `${threePublic}.total`)).toContain(
      "其中：公务接待费减少47.65万元；公务用车购置及运行维护费减少15.81万元；" +
        "因公出国（境）费增加10.60万元，抵消了上述部分减少。",
    );
  });

  test("is left out where it is small beside the largest line", () => {
    // 203 takes a fiftieth of what 201 adds; 50 + 40 of 139 and 30 are named, 20 is not
    const facts = {
      [spending]: { originalBudget: "50.00", finalAccounts: "189.00" },
      [`${spending}/201/一般公共服务支出`]: { originalBudget: "10.00", finalAccounts: "60.00" },
      [`${spending}/204/公共安全支出`]: { originalBudget: "10.00", finalAccounts: "50.00" },
      [`${spending}/205/教育支出`]: { originalBudget: "10.00", finalAccounts: "40.00" },
      [`${spending}/206/科学技术支出`]: { originalBudget: "10.00", finalAccounts: "30.00" },
      [`${spending}/203/国防支出`]: { originalBudget: "10.00", finalAccounts: "9.00" },
    };
    expect(said(facts, spending)).toContain(
      "其中：一般公共服务支出增加50.00万元，占增加额的35.97%；" +
        "公共安全支出增加40.00万元，占28.78%；教育支出增加30.00万元，占21.58%；" +
        "以上3项合计占86.33%。",
    );
  });

  test("is named however small where what is named is more than the whole", () => {
    const facts = {
      [spending]: { originalBudget: "10.00", finalAccounts: "29.10" },
      "expenditure.basic": { originalBudget: "5.00", finalAccounts: "4.10" },
      "expenditure.project": { originalBudget: "5.00", finalAccounts: "25.00" },
    };
    expect(said(facts, spending)).toContain(
      "其中：项目支出增加20.00万元；基本支出减少0.90万元，抵消了上述部分增加。",
    );
  });
});

describe("a single row by nature", () => {
  test("the natures are named, not the row again", () => {
    const row = "2010301/行政运行";
    expect(
      said(
        {
          [`${spending}/${row}`]: { originalBudget: "10.00", finalAccounts: "13.00" },
          [`expenditure.basic/${row}`]: { originalBudget: "10.00", finalAccounts: "11.00" },
          [`expenditure.project/${row}`]: { originalBudget: "0.00", finalAccounts: "2.00" },
        },
        `${spending}/${row}`,
      ),
    ).toBe(
      "行政运行年初预算为10.00万元，支出决算为13.00万元，完成年初预算的130.00%，比年初预算数增加3.00万元，增长30.00%。" +
        "其中：项目支出增加2.00万元（年初预算数为0），占增加额的66.67%；基本支出增加1.00万元，占33.33%。",
    );
  });
});

const halves = (current: readonly [string, string, string]): DrawnFacts => ({
  [spending]: { originalBudget: "10.00", finalAccounts: current[0] },
  "expenditure.basic": { originalBudget: "6.00", finalAccounts: current[1] },
  "expenditure.project": { originalBudget: "4.00", finalAccounts: current[2] },
});

describe("odd differences", () => {
  test.each([
    [
      "level: nothing is a share of nothing",
      halves(["10.00", "7.00", "3.00"]),
      "与年初预算数持平。其中：基本支出增加1.00万元；项目支出减少1.00万元，与上述增加相抵。",
    ],
    [
      "level in every line",
      halves(["10.00", "6.00", "4.00"]),
      "支出年初预算为10.00万元，支出决算为10.00万元，完成年初预算的100.00%，与年初预算数持平。",
    ],
    [
      "something left over",
      halves(["15.00", "8.00", "5.00"]),
      "其中：基本支出增加2.00万元，占增加额的40.00%；项目支出增加1.00万元，占20.00%；以上2项合计占60.00%；另有增加2.00万元表中未列明构成。",
    ],
    [
      "lines that say more than the whole",
      halves(["15.00", "10.00", "6.00"]),
      "其中：基本支出增加4.00万元；项目支出增加2.00万元；表中所列各项合计与增加额相差1.00万元。",
    ],
    [
      "so little that only 元 shows it",
      {
        [spending]: { originalBudget: "100000.00元", finalAccounts: "100050.00元" },
        "expenditure.basic": { originalBudget: "60000.00元", finalAccounts: "60040.00元" },
        "expenditure.project": { originalBudget: "40000.00元", finalAccounts: "40010.00元" },
      },
      "比年初预算数增加0.01万元，增长0.05%。其中：基本支出增加40.00元，占增加额的80.00%。",
    ],
    [
      "more than ten times the budget",
      {
        [spending]: { originalBudget: "351.45", finalAccounts: "4315.68" },
        "expenditure.basic": { originalBudget: "271.75", finalAccounts: "527.17" },
        "expenditure.project": { originalBudget: "79.70", finalAccounts: "3788.51" },
      },
      "增长11.28倍。其中：项目支出增加3708.81万元，占增加额的93.56%。",
    ],
    [
      "below zero",
      {
        [spending]: { originalBudget: "10.00", finalAccounts: "-2.00" },
        "expenditure.basic": { originalBudget: "6.00", finalAccounts: "-4.00" },
        "expenditure.project": { originalBudget: "4.00", finalAccounts: "2.00" },
      },
      "（涉及负数，不计算增减率）。其中：基本支出减少10.00万元，占减少额的83.33%。",
    ],
  ])("%s", (_name, facts, end) => {
    expect(said(facts, spending).endsWith(end)).toBe(true);
  });

  test("spent though nothing was budgeted", () => {
    expect(
      said(
        {
          [spending]: { originalBudget: "0.00", finalAccounts: "5.00" },
          "expenditure.basic": { originalBudget: "0.00", finalAccounts: "5.00" },
        },
        spending,
      ),
    ).toBe(
      "支出年初预算为0.00万元，支出决算为5.00万元，比年初预算数增加5.00万元（年初预算数为0，增长率无可比性）。" +
        "其中：基本支出增加5.00万元（年初预算数为0），占增加额的100.00%。",
    );
  });

  test("an empty budget of income is said of income", () => {
    expect(
      said({ "income.other": { originalBudget: "", finalAccounts: "5.00" } }, "income.other"),
    ).toBe("其他收入年初预算数未填列，收入决算为5.00万元。");
  });

  test("balances of one year are not taken apart", () => {
    const facts = {
      "carryOver.opening": { finalAccounts: "1.00" },
      "carryOver.closing": { finalAccounts: "3.00" },
    };
    const difference = {
      topic: "carryOver.closing",
      phase: "finalAccounts",
      against: "opening",
    } as const;
    expect(saidOf(facts, difference, "full")).toBe(
      "年末结转和结余为3.00万元，比年初增加2.00万元，增长200.00%。",
    );
  });
});

describe("by unit", () => {
  const units: DrawnFacts = {
    [spending]: { originalBudget: "300.00", finalAccounts: "330.00" },
    "expenditure.basic": { originalBudget: "200.00", finalAccounts: "210.00" },
    "expenditure.project": { originalBudget: "100.00", finalAccounts: "120.00" },
    [`${spending}/unit:101001/某某局本级`]: { originalBudget: "180.00", finalAccounts: "190.00" },
    [`${spending}/unit:101002/某某中心`]: { originalBudget: "120.00", finalAccounts: "140.00" },
    "expenditure.basic/unit:101002/某某中心": { originalBudget: "80.00", finalAccounts: "85.00" },
    "expenditure.project/unit:101002/某某中心": {
      originalBudget: "40.00",
      finalAccounts: "55.00",
    },
  };

  test("the whole is seen by unit beside its nature, and a unit by its own", () => {
    expect(said(units, spending, "full")).toContain(
      "其中：项目支出增加20.00万元，占增加额的66.67%；基本支出增加10.00万元，占33.33%。" +
        "按单位看，某某中心增加20.00万元，占增加额的66.67%；某某局本级增加10.00万元，占33.33%。",
    );
    expect(said(units, `${spending}/unit:101002/某某中心`)).toBe(
      "某某中心年初预算为120.00万元，支出决算为140.00万元，完成年初预算的116.67%，" +
        "比年初预算数增加20.00万元，增长16.67%。其中：项目支出增加15.00万元，占增加额的75.00%；" +
        "基本支出增加5.00万元，占25.00%。",
    );
  });

  test("one unit alone takes nothing apart, and neither does a list for one year only", () => {
    const one = {
      [spending]: { originalBudget: "300.00", finalAccounts: "330.00" },
      [`${spending}/unit:101/某某局`]: { originalBudget: "300.00", finalAccounts: "330.00" },
    };
    expect(said(one, spending, "full")).not.toContain("按单位");
    const accounts = {
      [spending]: { originalBudget: "300.00", finalAccounts: "330.00" },
      [`${spending}/unit:/甲`]: { finalAccounts: "200.00" },
      [`${spending}/unit:/甲中心`]: { finalAccounts: "130.00" },
    };
    expect(said(accounts, spending, "full")).not.toContain("按单位");
  });

  test("a unit's money of another kind is called by both", () => {
    const reception = {
      "threePublicExpenses.officialReception/unit:/某某中心": {
        originalBudget: "2.00",
        finalAccounts: "1.00",
      },
    };
    expect(said(reception, "threePublicExpenses.officialReception/unit:/某某中心")).toMatch(
      /^某某中心公务接待费年初预算为2\.00万元/,
    );
  });
});
