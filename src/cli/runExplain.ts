import type { Analysis } from "../app/analyse";
import { findDifference, listedDifferences } from "../app/findDifference";
import { explainJson, explanationsJson } from "../app/json/explainJson";
import { findTables } from "../app/findTables";
import { tablesJson } from "../app/json/tablesJson";
import { type AppError, terminal } from "../app/messages";
import type { Instructions } from "../app/instructions";
import { explainText, explanationsText } from "../app/text/explainText";
import { tablesText } from "../app/text/tablesText";
import { ok, type Result } from "../lib/result";
import type { ExplainOptions } from "./request";
import type { CommandLineHost } from "./commandLineHost";
import type { ExitCode } from "./exitCode";
import { instructionsOption } from "./instructionsOption";
import { priorOption } from "./priorOption";

/** Takes one difference apart, explains one table, or takes apart all that are to be explained. */
export async function runExplain(
  request: ExplainOptions & { readonly isJson: boolean },
  analysis: Analysis,
  host: CommandLineHost,
): Promise<Result<ExitCode, AppError>> {
  const instructions = await instructionsOption(request, host);
  if (!instructions.ok) {
    return instructions;
  }
  const prior = await priorOption(request.prior, host, analysis.recognition.fiscalYear);
  if (!prior.ok) {
    return prior;
  }
  complainOfUnread(analysis, host);
  const { line, table } = request;
  const asked = { ...request, instructions: { ...instructions.value, prior: prior.value } };
  if (table !== null) {
    return tellTables(host, analysis, { ...asked, table });
  }
  if (line !== null) {
    return tellLine(host, analysis, { ...asked, line });
  }
  tellAll(host, analysis, asked);
  return ok(0);
}

/** What is made up of figures that were not taken looks like less than it is. */
function complainOfUnread({ recognition }: Analysis, host: CommandLineHost): void {
  const missed = recognition.problems.filter(({ severity }) => severity !== "info").length;
  if (missed > 0) {
    host.complain(terminal.unread(missed));
  }
}

function tellTables(
  host: CommandLineHost,
  analysis: Analysis,
  { isJson, instructions, table, against }: Asked & { readonly table: string },
): Result<ExitCode, AppError> {
  const tables = findTables(analysis, instructions, { table, against });
  if (!tables.ok) {
    return tables;
  }
  host.say(
    isJson
      ? json(tablesJson(analysis, instructions, tables.value))
      : tablesText(analysis, instructions, tables.value),
  );
  return ok(0);
}

function tellLine(
  host: CommandLineHost,
  analysis: Analysis,
  { isJson, instructions, line, against }: Asked & { readonly line: string },
): Result<ExitCode, AppError> {
  const difference = findDifference(analysis.facts, { line, against });
  if (!difference.ok) {
    return difference;
  }
  host.say(
    isJson
      ? json(explainJson(analysis, instructions, difference.value))
      : explainText(analysis, instructions, difference.value),
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
