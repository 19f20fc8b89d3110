import { figuresOf, figuresOfAll, readingOf } from "../../../src/domain/checks/figureTable";
import { collectFacts } from "../../../src/domain/factSet";
import type { Statement } from "../../../src/domain/statement";
import { drawTable } from "../../support/domain/drawTable";

const income = "income.total.finalAccounts";

/** One table that prints several readings of income, one below the other. */
function printing(...texts: readonly string[]): Statement {
  const readings = texts.flatMap((text, row) =>
    drawTable({ lines: { [income]: text } }).readings.map((reading) => ({
      ...reading,
      source: { ...reading.source, cell: `A${String(row + 1)}` },
    })),
  );
  return { ...drawTable({ lines: {} }), readings };
}

describe("figuresOf", () => {
  test.each([
    ["the first of two amounts", ["1.00", "2.00"], "A1"],
    ["an amount rather than the blank before it", ["", "2.00"], "A2"],
    ["an amount rather than the blank after it", ["1.00", ""], "A1"],
    ["the first of two blanks", ["", "—"], "A1"],
  ])("takes %s", (_name, texts, cell) => {
    expect(figuresOf(printing(...texts)).get(income)?.source.cell).toBe(cell);
  });

  test("a blank is nothing, and known to be blank", () => {
    const figure = figuresOf(printing("—")).get(income);
    expect(figure?.isBlank).toBe(true);
    expect(figure?.amount.isZero).toBe(true);
    expect(figure?.step.isZero).toBe(true);
  });

  test("leaves out counts, blank or not", () => {
    const lines = { "staffing.onDuty.finalAccounts": "3", "staffing.retired.finalAccounts": "—" };
    const statement = drawTable({ lines });
    expect(figuresOf(statement).size).toBe(0);
    expect(figuresOfAll(collectFacts([statement])).size).toBe(0);
  });

  test("is worked out once for a table", () => {
    const statement = printing("1.00");
    expect(figuresOf(statement)).toBe(figuresOf(statement));
  });
});

describe("readingOf", () => {
  test("leads to the very reading that the value was taken from", () => {
    const { facts } = collectFacts([
      drawTable({ sheet: "粗", unit: "tenThousandYuan", lines: { [income]: "1904.02" } }),
      drawTable({ sheet: "另", lines: { [income]: "19040200" } }),
      drawTable({ sheet: "细", lines: { [income]: "19040215.35" } }),
    ]);
    const fact = facts.get(income);
    expect(fact && readingOf(fact).source.sheet).toBe("细");
  });

  test("tells equal amounts apart by their digits", () => {
    const { facts } = collectFacts([
      drawTable({ sheet: "粗", unit: "tenThousandYuan", lines: { [income]: "5.00" } }),
      drawTable({ sheet: "细", lines: { [income]: "50000.00" } }),
    ]);
    const fact = facts.get(income);
    expect(fact && readingOf(fact).source.sheet).toBe("细");
  });

  test("of a fact that lost its reading is a mistake of ours", () => {
    const lines = { [income]: "1.00", "staffing.onDuty.finalAccounts": "3" };
    for (const fact of collectFacts([drawTable({ lines })]).facts.values()) {
      expect(() => readingOf({ ...fact, readings: [] })).toThrow(
        `fact ${fact.key} has no reading of its value`,
      );
    }
  });
});
