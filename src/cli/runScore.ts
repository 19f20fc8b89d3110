import { textsOf } from "../app/keptAnswers";
import type { Analysis } from "../app/analyse";
import { scoreJson } from "../app/json/scoreJson";
import type { AppError } from "../app/messages";
import { chosenScore } from "../app/chosenScore";
import { scoreText } from "../app/text/scoreText";
import { ok, type Result } from "../lib/result";
import type { ScoreOptions } from "./request";
import type { CommandLineHost } from "./commandLineHost";
import type { ExitCode } from "./exitCode";
import { fileOption } from "./fileOption";

/** Fills an evaluation table and shows it. */
export async function runScore(
  request: ScoreOptions & { readonly isJson: boolean },
  analysis: Analysis,
  host: CommandLineHost,
): Promise<Result<ExitCode, AppError>> {
  const answers = await fileOption(request.answers, host, answersReader);
  if (!answers.ok) {
    return answers;
  }
  const sheet = chosenScore(analysis, textsOf(answers.value), request);
  if (!sheet.ok) {
    return sheet;
  }
  host.say(
    request.isJson
      ? JSON.stringify(scoreJson(sheet.value, analysis.facts), null, 2)
      : scoreText(sheet.value, analysis.facts),
  );
  return ok(0);
}

/** Loaded only when it is asked for. */
async function answersReader() {
  return (await import("../app/answers")).readAnswers;
}
