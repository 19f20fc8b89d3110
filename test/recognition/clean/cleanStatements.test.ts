import { collectFacts } from "../../../src/domain/factSet";
import { review, rules } from "../../../src/domain/review";
import type { Grid } from "../../../src/grid/grid";
import { recognise } from "../../../src/recognition/recognise";
import { profiles } from "./profiles";
import { shapes } from "./shapes";
import { workbooksOf } from "./workbook";

const workbooks = profiles.flatMap((profile, row) =>
  shapes.map((shape, column) => ({
    name: `${profile.name}; ${shape.name}`,
    ...reviewed(
      workbooksOf(profile, shape, 1 + row * shapes.length + column).map((drawing) =>
        drawing.grid(),
      ),
    ),
  })),
);

test("there are enough of them", () => {
  expect(workbooks.length).toBeGreaterThanOrEqual(40);
});

test.each(workbooks)("nothing above information: $name", ({ problems, findings }) => {
  expect([
    ...problems
      .filter(({ severity }) => severity !== "info")
      .map(({ code, sheet, cell, text }) => `${code} ${sheet}!${cell} ${text}`),
    ...findings
      .filter(({ severity }) => severity !== "info")
      .map(({ rule, sources }) =>
        [rule, ...sources.map(({ sheet, cell, text }) => `${sheet}!${cell}=${text}`)].join(" "),
      ),
  ]).toEqual([]);
});

test.each(workbooks)("every table is read: $name", ({ grids, statements }) => {
  const read = new Set(statements.map(({ file, sheet }) => `${file} ${sheet}`));
  const drawn = grids.map(({ file, sheet }) => `${file} ${sheet}`);
  expect(drawn.filter((sheet) => !read.has(sheet))).toEqual([]);
});

test("every rule was put to the test, but those on county forms and on sums that are wrong", () => {
  const applied = workbooks.flatMap(({ outcomes }) =>
    outcomes.filter(({ status }) => status !== "notApplicable").map(({ rule }) => rule),
  );
  expect(rules.map(({ id }) => id).filter((id) => !applied.includes(id))).toEqual([
    "specialDiffersFromProject",
    "assetPurchaseDiffersFromCapital",
    "digitSlip",
  ]);
});

function reviewed(grids: readonly Grid[]) {
  const { statements, problems } = recognise(grids, { fiscalYear: null });
  const facts = collectFacts(statements);
  return {
    grids,
    statements,
    problems,
    ...review({ facts, statements, problems, explained: new Set() }),
  };
}
