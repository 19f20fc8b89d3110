import type { IXmlableObject } from "docx";
import type { AnswerRun, BlankRun, FigureRun, Run } from "../../document/reportDocument";
import { assertNever } from "../../lib/assertNever";
import { contentControl } from "./contentControl";
import { emptyNode } from "./node";
import { runNode } from "./runNode";
import { blankStyle } from "./styles";

/** The runs that stand in content controls, in writing order; place 0 is control number 1. */
export type WrittenRuns = {
  readonly figures: readonly FigureRun[];
  readonly blanks: readonly BlankRun[];
  readonly answers: readonly AnswerRun[];
};

/** Turns runs into Word's, and remembers what it put into content controls. */
export type RunWriter = {
  readonly write: (runs: readonly Run[]) => IXmlableObject[];
  readonly written: WrittenRuns;
};

/** Starts one document's runs: controls are numbered as they are written. */
export function createRunWriter(): RunWriter {
  const written: MutableWrittenRuns = { figures: [], numbers: new Set(), blanks: [], answers: [] };
  return {
    write: (runs) => runs.flatMap((run) => runNodes(run, written)),
    written,
  };
}

type MutableWrittenRuns = {
  readonly figures: FigureRun[];
  /** Of the figures. */
  readonly numbers: Set<number>;
  readonly blanks: BlankRun[];
  readonly answers: AnswerRun[];
};

function runNodes(run: Run, written: MutableWrittenRuns): IXmlableObject[] {
  switch (run.kind) {
    case "text":
      return run.text === "" ? [] : [runNode(run.text)];
    case "figure":
      rememberFigure(run, written);
      return figureNodes(run);
    case "blank":
      return [blankNode(run, written.blanks.push(run))];
    case "answer":
      return [answerNode(run, written.answers.push(run))];
    default:
      return assertNever(run);
  }
}

function rememberFigure(run: FigureRun, { figures, numbers }: MutableWrittenRuns): void {
  if (numbers.has(run.number)) {
    throw new Error(`figure ${run.number} stands in the document twice`);
  }
  numbers.add(run.number);
  figures.push(run);
}

/** Tag, alias and bookmark: some programs keep only one or two of them when they save. */
function figureNodes(run: FigureRun): IXmlableObject[] {
  const control = contentControl({
    id: run.number,
    tag: `juesuan:${run.number}`,
    alias: run.alias,
    holds: "plain",
    content: runNode(run.text),
  });
  return [
    emptyNode("w:bookmarkStart", { "w:id": run.number, "w:name": `juesuan_${run.number}` }),
    control,
    emptyNode("w:bookmarkEnd", { "w:id": run.number }),
  ];
}

function blankNode(run: BlankRun, number: number): IXmlableObject {
  return contentControl({
    id: controlIds.blanks + number,
    tag: `juesuan:blank:${number}`,
    alias: run.prompt,
    holds: "rich",
    content: runNode(run.prompt, blankStyle),
  });
}

function answerNode(run: AnswerRun, number: number): IXmlableObject {
  return contentControl({
    id: controlIds.answers + number,
    tag: `juesuan:answer:${number}`,
    alias: "",
    holds: "rich",
    content: runNode(run.text),
  });
}

/** Where the ids of each kind begin; figures begin at 1 and never reach a million. */
const controlIds = { blanks: 1_000_000, answers: 2_000_000 } as const;
