/**
 * What each workbook bears and where, as its layout placed it: `figures` are amounts of a report's
 * data, named by line and column; `tableFigures` are those of the clean department, named by table, row
 * and column; `printed` are rates and differences that a sheet prints beside them.
 *
 * It comes from drawing alone, so that recognition can be tested against it.
 */
export function expectedFigures(samples) {
  const all = samples.flatMap(({ file, pages }) =>
    pages.flatMap((page) =>
      page.expectations.map((expectation) => ({ file, sheet: page.name, ...expectation })),
    ),
  );
  return {
    figures: all.filter(({ line }) => line !== undefined),
    tableFigures: all.filter(({ table, kind }) => table !== undefined && kind === undefined),
    printed: all.filter(({ kind }) => kind !== undefined),
  };
}

/** The expectations as JSON text, one figure a line. */
export function expectedFiguresText(expected) {
  const groups = Object.entries(expected).map(([name, items]) => `  "${name}": ${lines(items)}`);
  return `{\n${groups.join(",\n")}\n}\n`;
}

function lines(items) {
  return `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
}
