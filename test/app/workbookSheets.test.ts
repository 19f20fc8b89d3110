import { analyse, type Analysis } from "../../src/app/analyse";
import type { SheetDocument } from "../../src/document/sheetDocument";
import { conceptOf } from "../../src/domain/concepts/concept";
import { subjectOf } from "../../src/domain/factKey";
import type { Indicator } from "../../src/domain/indicators/defineIndicator";
import type { Grid } from "../../src/grid/grid";
import type { Workbook } from "../../src/hosts/host";
import { phaseName } from "../../src/narrative/phrases/phaseName";
import { ComputedSheet } from "../support/computeSheet";
import { readSample } from "../support/readSample";
import { sheetsOf } from "../support/writtenSheets";

type Written = {
  readonly workbook: Workbook;
  readonly analysis: Analysis;
  readonly computed: ComputedSheet;
  readonly findings: SheetDocument;
};

function analysed(workbook: Workbook): Analysis {
  const analysis = analyse([workbook], { fiscalYear: null });
  if (!analysis.ok) {
    throw new Error(analysis.error.code);
  }
  return analysis.value;
}

async function written(name: string): Promise<Written> {
  const workbook = await readSample(name);
  const analysis = analysed(workbook);
  const sheets = sheetsOf(analysis, workbook.file);
  const computed = new ComputedSheet(sheets.analysis, workbook.grids);
  return { workbook, analysis, computed, findings: sheets.findings };
}

/** The facts as the sheet shows them: in 万元, or as they are counted. */
function factsShown({ facts }: Analysis): readonly number[] {
  return [...facts.facts.values()].map(({ value }) =>
    value.kind === "amount" ? Number(value.amount.toYuanText()) / 10_000 : value.count,
  );
}

/** Every number of the columns that are named for a phase. */
function figuresOn({ computed }: Written): readonly number[] {
  const phases = headersOf(computed.sheet).map((header) => phaseHeaders.has(header));
  return computed.sheet.rows.slice(computed.sheet.frozen.rows).flatMap(({ cells }) =>
    cells.flatMap((cell, column) => {
      const value = phases[column] === true ? computed.valueOf(cell) : null;
      return typeof value === "number" ? [value] : [];
    }),
  );
}

const phaseHeaders = new Set([
  "年初预算数",
  "调整预算数",
  "决算数",
  "上年决算数",
  "上年年初预算数",
]);

function headersOf({ rows, frozen }: SheetDocument): readonly string[] {
  return (rows[frozen.rows - 1]?.cells ?? []).map((cell) =>
    cell.kind === "text" ? cell.text : "",
  );
}

function inOrder(values: readonly number[]): readonly string[] {
  return values.map((value) => value.toFixed(8)).sort();
}

/** Which column shows an indicator of two phases of one line, as its two phases are called. */
const columnOfPhases: Readonly<Record<string, string>> = {
  "决算数 ÷ 年初预算数": "完成年初预算",
  "决算数 ÷ 调整预算数": "预算执行率",
  "决算数 − 年初预算数": "比年初预算增减%",
  "决算数 − 上年决算数": "比上年增减%",
};

/** The row and the column in which an indicator can be read off; `null` for one of several lines. */
function placeOf({ numerator, denominator, numeratorLess, denominatorAlso }: Indicator) {
  const [current, base] = [subjectOf(numerator), subjectOf(denominator)];
  const sign = numeratorLess.length > 0 ? "−" : "÷";
  const header = columnOfPhases[`${phaseName(current.phase)} ${sign} ${phaseName(base.phase)}`];
  return current.concept === base.concept && denominatorAlso.length === 0 && header !== undefined
    ? { label: conceptOf(current.concept).label, header }
    : null;
}

function valueOn({ computed: { sheet }, computed }: Written, label: string, header: string) {
  const column = headersOf(sheet).indexOf(header);
  // a class may be called like a concept, but it has a code
  const row = sheet.rows.find(
    ({ cells: [name, code] }) =>
      name?.kind === "text" && name.text === label && code?.kind === "text" && code.text === "",
  );
  const cell = row?.cells[column];
  return cell === undefined ? null : computed.valueOf(cell);
}

describe.each([
  ["clean-department-2023.xlsx", 23],
  ["furong-industry-2020.xlsx", 0],
  ["lusong-science-2019.xlsx", 4],
  ["tianxin-industry-2019.xlsx", 9],
  ["tianxin-office-2019.xls", 10],
  ["wangcheng-zone-2019.xlsx", 13],
])("%s", (name, comparable) => {
  test("every fact is referred to once, in one unit", async () => {
    const sample = await written(name);
    expect(inOrder(figuresOn(sample))).toEqual(inOrder(factsShown(sample.analysis)));
  });

  test("what the formulas give are the indicators of the engine", async () => {
    const sample = await written(name);
    const read = sample.analysis.indicators.flatMap(({ indicator, value }) => {
      const place = placeOf(indicator);
      return place === null || value.status !== "value"
        ? []
        : [
            {
              id: indicator.id,
              percent: value.ratio.roundedPercent(6),
              shown: valueOn(sample, place.label, place.header),
            },
          ];
    });
    expect(read.map(({ id, shown }) => `${id} ${(Number(shown) * 100).toFixed(6)}`)).toEqual(
      read.map(({ id, percent }) => `${id} ${percent}`),
    );
    expect(read).toHaveLength(comparable);
  });

  test("every finding has its row", async () => {
    const { analysis, findings } = await written(name);
    expect(findings.rows).toHaveLength(findings.frozen.rows + analysis.review.findings.length);
  });

  test("the sheets are not read when they are met again", async () => {
    const { workbook, analysis, computed, findings } = await written(name);
    const again = analysed({
      ...workbook,
      grids: [
        ...[computed.sheet, findings].map((sheet) => gridOf(sheet, computed, workbook.file)),
        ...workbook.grids,
      ],
    });
    expect(again.facts).toEqual(analysis.facts);
    expect(again.recognition.problems).toEqual(analysis.recognition.problems);
  });
});

/** A written sheet as a host sees it when it reads the workbook again. */
function gridOf({ name, rows }: SheetDocument, computed: ComputedSheet, file: string): Grid {
  return {
    file,
    sheet: name,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    rows: rows.map(({ cells }) =>
      cells.map((cell) => {
        const value = computed.valueOf(cell);
        return {
          value,
          text: String(value ?? ""),
          numberFormat: "General",
          isFormula: cell.kind === "formula",
        };
      }),
    ),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
