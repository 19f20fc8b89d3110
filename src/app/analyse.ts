import { collectFacts, type FactSet } from "../domain/factSet";
import { keyOf } from "../domain/factKey";
import {
  type EvaluatedIndicator,
  evaluateIndicators,
} from "../domain/indicators/evaluateIndicators";
import { review } from "../domain/review";
import type { Review } from "../domain/rule";
import type { Recognition } from "../recognition/recognition";
import type { Grid } from "../grid/grid";
import type { Workbook } from "../hosts/host";
import { remembered } from "../lib/remembered";
import { err, ok, type Result } from "../lib/result";
import { recognise, type RecogniseOptions } from "../recognition/recognise";
import { withoutOwnSheets } from "./withoutOwnSheets";
import type { WorkspaceError } from "./workspaceError";

/** Everything the engine says about one or more workbooks; indicators and review when first asked. */
export type Analysis = {
  readonly workbooks: readonly { readonly file: string; readonly sha256: string }[];
  readonly grids: readonly Grid[];
  readonly recognition: Recognition;
  readonly facts: FactSet;
  readonly indicators: readonly EvaluatedIndicator[];
  readonly review: Review;
};

/** What a person says of the workbooks: their year, and what tables and columns are. */
export type AnalyseOptions = RecogniseOptions;

/**
 * Recognises, computes and reviews: the one way from workbooks to results.
 *
 * @returns err when no figure was understood, and there is nothing to ask that could help
 */
export function analyse(
  workbooks: readonly Workbook[],
  options: AnalyseOptions,
): Result<Analysis, WorkspaceError> {
  const grids = withoutCopies(workbooks).flatMap((workbook) => workbook.grids);
  const recognition = recognise(withoutOwnSheets(grids), options);
  const facts = factsOf(recognition);
  if (facts.facts.size === 0 && !isAskable(recognition)) {
    return err(noFigures(workbooks, recognition));
  }
  return ok({
    workbooks: workbooks.map(({ file: name, sha256 }) => ({ file: name, sha256 })),
    grids,
    recognition,
    facts,
    get indicators() {
      return indicatorsOf(facts);
    },
    get review() {
      return reviewOf(recognition);
    },
  });
}

/** Why workbooks without a figure are of no use. */
export function noFigures(
  workbooks: readonly Pick<Workbook, "file">[],
  { statements }: Recognition,
): WorkspaceError {
  const file = workbooks.map((workbook) => workbook.file).join(", ");
  const code = statements.length === 0 ? "workspace.noBudgetTable" : "workspace.noFigures";
  return { code, file };
}

function isAskable(recognition: Recognition): boolean {
  return recognition.questions().some(({ candidates }) => candidates.length > 0);
}

/** The same file given twice is read once. */
function withoutCopies(workbooks: readonly Workbook[]): readonly Workbook[] {
  return workbooks.filter(
    ({ sha256 }, index) => workbooks.findIndex((other) => other.sha256 === sha256) === index,
  );
}

const indicatorsOf = remembered(evaluateIndicators);

const reviewOf = remembered((recognition: Recognition): Review => {
  const { statements, problems } = recognition;
  const causes = statements.flatMap((statement) => statement.causes);
  const explained = new Set(causes.map(({ subject }) => keyOf(subject)));
  return review({ facts: factsOf(recognition), statements, problems, explained });
});

const factsOf = remembered(({ statements }: Recognition) => collectFacts(statements));
