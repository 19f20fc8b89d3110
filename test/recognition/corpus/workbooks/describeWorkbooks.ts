import type { Grid } from "../../../../src/grid/grid";
import { recognise } from "../../../../src/recognition/recognise";
import { drawGrid } from "../../../support/drawGrid";
import { readFacts } from "../measure";

/** One fixed workbook; facts and problems were worked out by hand from what is drawn. */
export type FixedWorkbook = {
  /** The real-world form that it imitates. */
  readonly name: string;
  /** What the user says; left out, titles must tell it. */
  readonly fiscalYear?: number;
  readonly sheets: readonly FixedSheet[];
  /** One a line, `B5 key yuan`; a line `[sheet]` stands before those of a sheet. */
  readonly facts: string;
  /** `code sheet!cell`, without what only says that a figure was read from an untidy cell. */
  readonly problems?: readonly string[];
};

export type FixedSheet = {
  readonly sheet: string;
  readonly drawing: string;
  readonly frame?: Partial<Grid>;
};

/** Tests that each workbook is read as was worked out. */
export function describeWorkbooks(group: string, workbooks: readonly FixedWorkbook[]): void {
  describe(group, () => {
    test.each(workbooks)("$name", ({ fiscalYear = null, sheets, facts, problems = [] }) => {
      const grids = sheets.map(({ sheet, drawing, frame }) =>
        drawGrid(drawing, { sheet, ...frame }),
      );
      const recognition = recognise(grids, { fiscalYear });
      expect(readFacts(recognition)).toEqual(expectedFacts(facts, sheets[0]?.sheet ?? ""));
      const named = recognition.problems
        .filter(({ code }) => !untidyOnly.includes(code))
        .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
      expect(named).toEqual(problems);
    });
  });
}

/** These tell how a figure that was read is written, or that none is. */
const untidyOnly: readonly string[] = ["textNumber", "blankInside"];

function expectedFacts(facts: string, firstSheet: string): readonly string[] {
  let sheet = firstSheet;
  return facts.split("\n").flatMap((line) => {
    const fact = line.trim();
    const heading = /^\[(.+)\]$/.exec(fact);
    sheet = heading?.[1] ?? sheet;
    return fact === "" || heading !== null ? [] : [`${sheet}!${fact}`];
  });
}
