import { blankTag, figureBookmark, figureTag } from "../../document/draft";
import type { AnswerRun, BlankRun, FigureRun, Run } from "../../document/reportDocument";
import { assertNever } from "../../lib/assertNever";
import { contentControl } from "./contentControl";
import { wordElement } from "./wordElement";
import { textRun } from "./textRun";
import { blankStyle } from "./styles";

/** The runs that stand in content controls, in writing order; place 0 is control number 1. */
export type WrittenRuns = {
  readonly figures: readonly FigureRun[];
  readonly blanks: readonly BlankRun[];
  readonly answers: readonly AnswerRun[];
};

/** Turns runs into Word's, and remembers what it put into content controls. */
export type RunWriter = {
  readonly write: (runs: readonly Run[]) => string[];
  readonly written: WrittenRuns;
};

/** Starts one document's runs: controls are numbered as they are written. */
export function createRunWriter(): RunWriter {
  const written: MutableWrittenRuns = { figures: [], numbers: new Set(), blanks: [], answers: [] };
  return {
    write: (runs) => runs.flatMap((run) => writtenRun(run, written)),
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

function writtenRun(run: Run, written: MutableWrittenRuns): string[] {
  switch (run.kind) {
    case "text":
      return run.text === "" ? [] : [textRun(run.text)];
    case "figure":
      rememberFigure(run, written);
      return figureRun(run);
    case "blank":
      return [blankRun(run, written.blanks.push(run))];
    case "answer":
      return [answerRun(run, written.answers.push(run))];
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
function figureRun(run: FigureRun): string[] {
  const control = contentControl({
    id: run.number,
    tag: figureTag(run.number),
    alias: run.alias,
    content: textRun(run.text),
  });
  return [
    wordElement("bookmarkStart", { id: run.number, name: figureBookmark(run.number) }),
    control,
    wordElement("bookmarkEnd", { id: run.number }),
  ];
}

function blankRun(run: BlankRun, number: number): string {
  return contentControl({
    id: controlIds.blanks + number,
    tag: blankTag(number),
    alias: run.prompt,
    content: textRun(run.prompt, blankStyle),
  });
}

function answerRun(run: AnswerRun, number: number): string {
  return contentControl({
    id: controlIds.answers + number,
    tag: `juesuan:answer:${number}`,
    alias: "",
    content: textRun(run.text),
  });
}

/** Where the ids of each kind begin; figures begin at 1 and never reach a million. */
const controlIds = { blanks: 1_000_000, answers: 2_000_000 } as const;
