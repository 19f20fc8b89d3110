import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type {
  Block,
  ChartBlock,
  FigureRun,
  ReportDocument,
  Run,
} from "../../../src/document/reportDocument";
import { writeDocx } from "../../../src/writers/docx/writeDocx";

/** What a drawn report says; the rest of it is always the same. */
export type Said = {
  readonly spent?: string;
  readonly verb?: "增加" | "减少";
  readonly change?: string;
  readonly percent?: string | null;
  readonly fiscalYear?: number;
  readonly department?: string;
  readonly file?: string;
  /** A paragraph whose numbers are no figures, as a finding's. */
  readonly finding?: string;
  /** The prompt of the report's blank. */
  readonly prompt?: string;
  /** The report's pictures. */
  readonly charts?: readonly ChartBlock[];
};

/**
 * A report of two sentences and a table; its figures are 1 spent, 2 change, 3 percent, 4 spent in the table.
 *
 * Without a percent the sentence says that the base was zero, and the table's figure is number 3.
 */
export function drawnReport(said: Said = {}): ReportDocument {
  const { spent = "100.00", verb = "增加", change = "5.00万元", percent = "5.26%" } = said;
  const figure = counter();
  const spentFigure = figure("amount", `${spent}万元`);
  const changeFigure = figure("difference", change);
  const rate: readonly Run[] =
    percent === null
      ? [text("（上年为0，增长率无可比性）")]
      : [text(verb === "增加" ? "，增长" : "，下降"), figure("change", percent)];
  const blocks: readonly Block[] = [
    { kind: "heading", level: 1, runs: [text("一、支出情况")] },
    {
      kind: "paragraph",
      style: "body",
      runs: [
        text("本年支出合计"),
        spentFigure,
        text(`。支出比上年${verb}`),
        changeFigure,
        ...rate,
        text(`，${verb}的主要原因是`),
        { kind: "blank", id: "cause", prompt: said.prompt ?? "【请填写原因】" },
        text("。"),
      ],
    },
    ...(said.finding === undefined ? [] : [paragraphOf(said.finding)]),
    tableOf(figure("cell", spent)),
    ...(said.charts ?? []),
  ];
  const { fiscalYear = 2023, department = "某某局", file = "决算.xlsx" } = said;
  return {
    title: "报告",
    blocks,
    provenance: {
      productVersion: "0",
      template: "variance-note",
      fiscalYear,
      department,
      workbooks: [{ file, sha256: "00" }],
      settings: {},
      facts: [],
    },
  };
}

/** A draft of a drawn report whose document part somebody has changed. */
export function drawnDraft(
  said: Said = {},
  edit: (document: string) => string = (document) => document,
): Uint8Array {
  return withPart(writeDocx(drawnReport(said)), "word/document.xml", edit);
}

/** A file with one part changed. */
export function withPart(
  bytes: Uint8Array,
  path: string,
  edit: (xml: string) => string,
): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [path]: strToU8(edit(strFromU8(files[path] ?? new Uint8Array()))) });
}

/** The text of a part of a file. */
export function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

/** Replaces what must be there. */
export function replaced(from: string | RegExp, to: string): (xml: string) => string {
  return (xml) => {
    const changed = xml.replace(from, to);
    if (changed === xml) {
      throw new Error(`the drawn document does not hold ${String(from)}`);
    }
    return changed;
  };
}

/** The markup of a figure with its bookmark, in a document that nobody has changed. */
export function figureMarkup(number: number): RegExp {
  const tag = `juesuan_${String(number)}`;
  return new RegExp(
    `<w:bookmarkStart w:id="${String(number)}" w:name="${tag}"/>(<w:sdt>.*?</w:sdt>)<w:bookmarkEnd w:id="${String(number)}"/>`,
  );
}

function counter(): (form: string, text: string) => FigureRun {
  let number = 0;
  return (form, text) => {
    number += 1;
    const reference = "expenditure.total.finalAccounts";
    return { kind: "figure", number, reference, form, text, alias: `本年支出 ${form}` };
  };
}

function tableOf(figure: FigureRun): Block {
  const cell = (run: Run) => ({ runs: [run], columnSpan: 1, rowSpan: 1 });
  return {
    kind: "table",
    caption: [],
    unitLine: "单位：万元",
    columns: [
      { widthShare: 1, align: "left" },
      { widthShare: 1, align: "right" },
    ],
    headerRows: [],
    rows: [{ cells: [cell(text("本年支出合计")), cell(figure)], emphasis: "none" }],
  };
}

function text(words: string): Run {
  return { kind: "text", text: words };
}

function paragraphOf(words: string): Block {
  return { kind: "paragraph", style: "body", runs: [text(words)] };
}
