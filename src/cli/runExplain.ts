import type { Analysis } from "../app/analyse";
import { findDifference, listedDifferences } from "../app/findDifference";
import { explainJson, explanationsJson } from "../app/json/explainJson";
import type { AppError } from "../app/messages";
import type { Instructions } from "../app/instructions";
import { explainText, explanationsText } from "../app/text/explainText";
import { ok, type Result } from "../lib/result";
import type { ExplainOptions } from "./request";
import type { CommandLineHost } from "./commandLineHost";
import type { ExitCode } from "./exitCode";
import { instructionsOption } from "./instructionsOption";

/** Takes one difference apart, or all that are to be explained where no line is named. */
export async function runExplain(
  request: ExplainOptions & { readonly isJson: boolean },
  analysis: Analysis,
  host: CommandLineHost,
): Promise<Result<ExitCode, AppError>> {
  const instructions = await instructionsOption(request, host);
  if (!instructions.ok) {
    return instructions;
  }
  if (request.line === null) {
    tellAll(host, analysis, { ...request, instructions: instructions.value });
    return ok(0);
  }
  const { line, against } = request;
  const difference = findDifference(analysis.facts, { line, against });
  if (!difference.ok) {
    return difference;
  }
  host.say(
    request.isJson
      ? json(explainJson(analysis, instructions.value, difference.value))
      : explainText(analysis, instructions.value, difference.value),
  );
  return ok(0);
}

function tellAll(
  host: CommandLineHost,
  analysis: Analysis,
  { isJson, against, instructions }: Asked,
): void {
  const differences = listedDifferences(analysis, instructions, against);
  host.say(
    isJson
      ? json(explanationsJson(analysis, instructions, differences))
      : explanationsText(analysis, instructions, differences),
  );
}

type Asked = Pick<ExplainOptions, "against"> & {
  readonly isJson: boolean;
  readonly instructions: Instructions;
};

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
