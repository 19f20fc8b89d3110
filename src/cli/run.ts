import { analyse, type Analysis, noFigures } from "../app/analyse";
import { indicatorsJson } from "../app/json/indicatorsJson";
import { readJson } from "../app/json/readJson";
import { reviewJson } from "../app/json/reviewJson";
import { templatesJson } from "../app/json/templatesJson";
import { messageOf, problemMessage } from "../app/messages";
import {
  helpText,
  indicatorsText,
  readText,
  reviewText,
  templatesText,
} from "../app/text/commandTexts";
import { assertNever } from "../lib/assertNever";
import { err, ok, type Result } from "../lib/result";
import type { AppError } from "../app/messages";
import { readArguments } from "./arguments";
import type { Request } from "./request";
import type { CommandLineHost } from "./commandLineHost";
import type { ExitCode } from "./exitCode";
import { fileOption } from "./fileOption";
import { runReport } from "./runReport";

/** Runs one command; says everything through the host. */
export async function run(args: readonly string[], host: CommandLineHost): Promise<ExitCode> {
  const request = readArguments(args);
  const outcome = request.ok ? await runRequest(request.value, host) : request;
  if (!outcome.ok) {
    host.complain(messageOf(outcome.error));
    return 2;
  }
  return outcome.value;
}

async function runRequest(
  request: Request,
  host: CommandLineHost,
): Promise<Result<ExitCode, AppError>> {
  switch (request.command) {
    case "help":
      host.say(helpText());
      return ok(0);
    case "version":
      host.say(__PRODUCT_VERSION__);
      return ok(0);
    case "templates":
      host.say(request.isJson ? json(templatesJson()) : templatesText());
      return ok(0);
    case "read":
    case "indicators":
    case "review":
    case "explain":
    case "score":
    case "report":
    case "refresh":
      return runOnWorkbooks(request, host);
    default:
      return assertNever(request);
  }
}

type WorkbookRequest = Extract<Request, { readonly files: readonly string[] }>;

async function runOnWorkbooks(
  request: WorkbookRequest,
  host: CommandLineHost,
): Promise<Result<ExitCode, AppError>> {
  const workbooks = await host.readWorkbooks(request.files);
  if (!workbooks.ok) {
    return workbooks;
  }
  const mappings = await fileOption(request.mapping, host, mappingsReader);
  if (!mappings.ok) {
    return mappings;
  }
  const { fiscalYear } = request;
  const analysis = analyse(workbooks.value, { fiscalYear, mappings: mappings.value });
  if (!analysis.ok) {
    return analysis;
  }
  const { facts, recognition } = analysis.value;
  if (request.command !== "read" && facts.facts.size === 0) {
    return err(noFigures(workbooks.value, recognition));
  }
  complainOfOthers(request, recognition, host);
  switch (request.command) {
    case "report":
      return runReport(request, analysis.value, host);
    case "explain":
      return (await import("./runExplain")).runExplain(request, analysis.value, host);
    case "score":
      return (await import("./runScore")).runScore(request, analysis.value, host);
    case "refresh":
      return (await import("./runRefresh")).runRefresh(request, analysis.value, host);
    default:
      return ok(show(request, analysis.value, host));
  }
}

/** A whole file that is left out is said at once; `read` lists it among the rest. */
function complainOfOthers(
  { command }: WorkbookRequest,
  { problems }: Analysis["recognition"],
  host: CommandLineHost,
): void {
  for (const problem of command === "read" ? [] : problems) {
    if (problem.code === "otherDepartment") {
      host.complain(problemMessage(problem));
    }
  }
}

/** Loaded only when it is asked for. */
async function mappingsReader() {
  return (await import("../app/mappings")).readMappings;
}

function show(
  request: Exclude<
    WorkbookRequest,
    { readonly command: "explain" | "score" | "report" | "refresh" }
  >,
  analysis: Analysis,
  host: CommandLineHost,
): ExitCode {
  const { command, isJson } = request;
  switch (command) {
    case "read":
      host.say(isJson ? json(readJson(analysis)) : readText(analysis));
      return 0;
    case "indicators":
      host.say(isJson ? json(indicatorsJson(analysis)) : indicatorsText(analysis));
      return 0;
    case "review":
      host.say(isJson ? json(reviewJson(analysis)) : reviewText(analysis));
      return analysis.review.findings.some(({ severity }) => severity === "error") ? 1 : 0;
    default:
      return assertNever(command);
  }
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
