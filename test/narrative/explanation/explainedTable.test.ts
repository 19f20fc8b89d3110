import fc from "fast-check";
import { everyDifference } from "../../../src/domain/explanation/materiality";
import type { ExplanationLength } from "../../../src/narrative/explanation/explainedDifference";
import { explainedTable } from "../../../src/narrative/explanation/explainedTable";
import {
  type TableBase,
  tableDifferences,
} from "../../../src/narrative/explanation/tableDifferences";
import { amountByKey } from "../../../src/narrative/factFigures";
import { narrate } from "../../../src/narrative/narration";
import { plainText, runsOf } from "../../../src/narrative/prose";
import { Money } from "../../../src/money/money";
import { drawContext, type DrawnContext } from "../../support/narrative/context";
import type { DrawnFacts } from "../../support/narrative/facts";

type Asked = {
  readonly length?: ExplanationLength;
  readonly against?: TableBase;
  readonly context?: DrawnContext;
  /** Concepts that stand in another table. */
  readonly elsewhere?: readonly string[];
};

/** All facts that are drawn stand in one table, but for those said to stand elsewhere. */
function paragraphsOf(
  facts: DrawnFacts,
  { length = "standard", against, context, elsewhere = [] }: Asked,
) {
  const drawn = drawContext({ ...context, facts });
  const readings = [
    ...[...drawn.facts.facts.values()].flatMap((fact) => fact.readings),
    ...drawn.facts.blanks.values(),
  ].filter(({ subject }) => !elsewhere.includes(subject.concept));
  const table = tableDifferences(drawn, { readings }, against ?? "originalBudget");
  return table === null ? null : explainedTable(narrate(drawn), table, length);
}

function said(facts: DrawnFacts, asked: Asked = {}): readonly string[] | null {
  return paragraphsOf(facts, asked)?.map(plainText) ?? null;
}

const row = (originalBudget: string, finalAccounts: string) => ({ originalBudget, finalAccounts });

const spending: DrawnFacts = {
  "expenditure.total": row("100.00", "120.00"),
  "expenditure.total/201/一般公共服务支出": row("100.00", "120.00"),
  "expenditure.total/2010301/行政运行": row("60.00", "85.00"),
  "expenditure.total/2010302/一般行政管理事务": row("30.00", "25.00"),
  "expenditure.total/2010350/事业运行": row("10.00", "10.00"),
  "expenditure.total/2010399/其他政府办公厅事务支出": row("0.00", "0.00"),
};

const blank = "主要原因是【请填写原因】。";
const overall =
  "支出年初预算为100.00万元，支出决算为120.00万元，完成年初预算的120.00%，比年初预算数增加20.00万元，增长20.00%。";
const running = `行政运行年初预算为60.00万元，支出决算为85.00万元，完成年初预算的141.67%，决算数大于年初预算数的${blank}`;
const management = `一般行政管理事务年初预算为30.00万元，支出决算为25.00万元，完成年初预算的83.33%，决算数小于年初预算数的${blank}`;

test("what a table lists goes before what other tables say of its whole", () => {
  const facts: DrawnFacts = {
    "expenditure.total": row("100.00", "120.00"),
    "expenditure.total/301/工资福利支出": row("60.00", "90.00"),
    "expenditure.total/302/商品和服务支出": row("40.00", "30.00"),
    "expenditure.basic": row("70.00", "75.00"),
    "expenditure.project": row("30.00", "45.00"),
  };
  const elsewhere = ["expenditure.basic", "expenditure.project"];
  expect(said(facts, { elsewhere })?.[0]).toBe(
    `${overall}其中：工资福利支出增加30.00万元；商品和服务支出减少10.00万元，抵消了上述部分增加。` +
      `决算数大于年初预算数的${blank}`,
  );
});

describe("the length", () => {
  test("standard: the whole with what drives it, each line that differs, the others in one clause", () => {
    expect(said(spending)).toEqual([
      `${overall}其中：一般公共服务支出增加20.00万元，占增加额的100.00%。决算数大于年初预算数的${blank}`,
      running,
      management,
      "其余1项与年初预算数持平。",
    ]);
  });

  test("brief counts the lines instead", () => {
    expect(said(spending, { length: "brief" })).toEqual([
      `支出年初预算为100.00万元，支出决算为120.00万元，完成年初预算的120.00%，决算数大于年初预算数的${blank}`,
      "所列项目中2项与年初预算数有差异；其余1项与年初预算数持平。",
    ]);
  });

  test("full names what is level", () => {
    expect(said(spending, { length: "full" })?.slice(-1)).toEqual([
      "其余事业运行与年初预算数持平。",
    ]);
  });
});

test("a cause that is known stands where the blank would", () => {
  const context = {
    answers: { "cause.expenditure.2010301.total.finalAccounts.originalBudget": "年中调标" },
  };
  expect(said(spending, { context })?.[1]).toBe(running.replace("【请填写原因】", "年中调标"));
});

test("below a limit lines are counted, the three public expenses never", () => {
  const context = { materiality: { ...everyDifference, amountYuan: "100000" } };
  expect(said(spending, { context })?.slice(1)).toEqual([
    running,
    "其余1项与年初预算数持平；另有1项差异未达到需要说明的界限。",
  ]);
  const reception = { "threePublicExpenses.officialReception": row("1.00", "0.90") };
  expect(said(reception, { context })).toHaveLength(1);
});

test("lines without the base are counted, an empty budget of a row is said", () => {
  const facts = {
    "income.total": row("10.00", "12.00"),
    "income.other": { finalAccounts: "2.00" },
    "income.business": { finalAccounts: "1.00", originalBudget: "" },
    "expenditure.total/201/一般公共服务支出": row("", "3.00"),
  };
  expect(said(facts)).toEqual([
    `收入年初预算为10.00万元，收入决算为12.00万元，完成年初预算的120.00%，决算数大于年初预算数的${blank}`,
    `一般公共服务支出年初预算数未填列，支出决算为3.00万元，${blank}`,
    "另有2项没有年初预算数可以比较。",
  ]);
});

test("a balance is not completed, it is more or less", () => {
  expect(said({ "carryOver.closing": row("10.00", "13.00") })).toEqual([
    `年末结转和结余为13.00万元，比年初预算数增加3.00万元，增长30.00%，增加的${blank}`,
  ]);
});

test("another base, and none at all", () => {
  const facts = {
    "expenditure.total": { finalAccounts: "120.00", priorYearFinalAccounts: "100.00" },
  };
  expect(said(facts, { against: "priorYearFinalAccounts" })).toEqual([
    `支出决算数为120.00万元，比上年增加20.00万元，增长20.00%，增加的${blank}`,
  ]);
  expect(said(facts)).toBeNull();
});

const cell = fc.oneof(
  fc.integer({ min: 0, max: 900_000 }).map((cents) => (cents / 100).toFixed(2)),
  fc.constantFrom("", "0.00"),
);

const table = fc
  .record({
    total: fc.tuple(cell, cell),
    rows: fc.uniqueArray(
      fc.tuple(fc.constantFrom("201", "2010301", "2010302", "205", "2050201"), cell, cell),
      { selector: ([code]) => code },
    ),
  })
  .map(({ total, rows }): DrawnFacts => ({
    "expenditure.total": row(...total),
    ...Object.fromEntries(
      rows.map(([code, base, current]) => [
        `expenditure.total/${code}/科目${code}`,
        row(base, current),
      ]),
    ),
  }));

const lengths = fc.constantFrom<ExplanationLength>("brief", "standard", "full");

test("every amount, read from the text again, is its fact's; no row stands with the row above it", () => {
  fc.assert(
    fc.property(table, lengths, (facts, length) => {
      const { facts: known } = drawContext({ facts });
      const subjects: string[] = [];
      for (const paragraph of paragraphsOf(facts, { length }) ?? []) {
        subjects.push(...(/^科目(\d+)/.exec(plainText(paragraph))?.slice(1) ?? []));
        for (const run of runsOf(paragraph)) {
          if (run.kind === "figure" && run.form.startsWith("amount:")) {
            const exact = amountByKey(known, run.reference);
            const printed = Money.of(run.text.replace("万元", ""), "tenThousandYuan");
            expect(printed.toYuanText()).toBe(exact?.toYuanText());
          }
        }
      }
      for (const code of subjects) {
        expect(subjects.filter((other) => other !== code && other.startsWith(code))).toEqual([]);
      }
      expect(new Set(subjects).size).toBe(subjects.length);
    }),
  );
});

test("what is counted and what is told are all lines that hold money, each once; said twice it reads alike", () => {
  fc.assert(
    fc.property(table, (facts) => {
      const drawn = drawContext({ facts });
      const readings = [...drawn.facts.facts.values()].flatMap((fact) => fact.readings);
      const found = tableDifferences(drawn, { readings }, "originalBudget");
      if (found !== null) {
        const lists = [found.told, found.small, found.level, found.unknown];
        const ids = lists.flat().map(({ topic }) => JSON.stringify(topic));
        expect(new Set(ids).size).toBe(ids.length);
      }
      expect(said(facts)).toEqual(said(facts));
    }),
  );
});
