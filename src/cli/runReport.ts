import type { Analysis } from "../app/analyse";
import { exportReport } from "../app/exportReport";
import { textsOf } from "../app/keptAnswers";
import { type AppError, finalRefused } from "../app/messages";
import { buildReport, templateOf } from "../app/report";
import { type ReportSummary, reportSummary } from "../app/json/reportJson";
import { reportText } from "../app/text/commandTexts";
import { err, ok, type Result } from "../lib/result";
import type { ReportOptions } from "./request";
import type { CommandLineHost } from "./commandLineHost";
import type { ExitCode } from "./exitCode";
import { instructionsOption } from "./instructionsOption";

/** Writes the report, unless it is to be final and blanks are left: then nothing is written. */
export async function runReport(
  request: ReportOptions & { readonly isJson: boolean },
  analysis: Analysis,
  host: CommandLineHost,
): Promise<Result<ExitCode, AppError>> {
  const template = templateOf(request.template);
  if (template === undefined) {
    return err({ code: "usage.unknownTemplate", template: request.template });
  }
  const instructions = await instructionsOption(request, host);
  if (!instructions.ok) {
    return instructions;
  }
  const document = buildReport(analysis, template, instructions.value);
  const summary = reportSummary(analysis, document, textsOf(instructions.value.answers));
  if (request.isFinal && summary.blanks.length > 0) {
    tell(host, request.isJson, { ...summary, path: null });
    host.complain(finalRefused(summary.blanks.length));
    return ok(1);
  }
  const written = await host.write(request.output, await exportReport(document));
  if (!written.ok) {
    return written;
  }
  tell(host, request.isJson, { ...summary, path: request.output });
  return ok(0);
}

function tell(host: CommandLineHost, isJson: boolean, summary: ReportSummary): void {
  host.say(isJson ? JSON.stringify(summary, null, 2) : reportText(summary));
}
