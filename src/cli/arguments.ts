import { parseArgs } from "node:util";
import { comparedBases } from "../app/comparedBases";
import { err, ok, type Result } from "../lib/result";
import type { UsageError } from "../app/messages";
import type { ExplainOptions, ReportOptions, Request, ScoreOptions } from "./request";

const ofWorkbooks = ["json", "year", "mapping"] as const;

/** The options of each command; help and version stand beside all of them. */
const ownOptions = {
  read: ofWorkbooks,
  indicators: ofWorkbooks,
  review: ofWorkbooks,
  explain: [...ofWorkbooks, "line", "table", "against", "answers", "materiality", "prior"],
  score: [...ofWorkbooks, "table", "partial-step", "answers"],
  report: [...ofWorkbooks, "template", "output", "answers", "materiality", "final"],
  refresh: [...ofWorkbooks, "workbook", "output", "take"],
  templates: ["json"],
} as const satisfies Readonly<Record<string, readonly (keyof Values)[]>>;

type CommandName = keyof typeof ownOptions;

/** Reads the arguments after `juesuan`. */
export function readArguments(args: readonly string[]): Result<Request, UsageError> {
  const parsed = parsedArguments(args);
  if (!parsed.ok) {
    return parsed;
  }
  const { values, positionals } = parsed.value;
  const [command, ...files] = positionals;
  const isJson = values.json === true;
  if (values.version === true) {
    return ok({ command: "version" });
  }
  if (command === undefined || command === "help" || values.help === true) {
    return ok({ command: "help" });
  }
  if (!isCommand(command)) {
    return err({ code: "usage.unknownCommand", command });
  }
  const foreign = foreignOption(command, values);
  if (foreign !== null) {
    return err(foreign);
  }
  if (command === "templates") {
    return ok({ command, isJson });
  }
  return command === "refresh"
    ? refreshRequest(files, values)
    : workbookRequest({ command, files, isJson }, values);
}

function isCommand(command: string): command is CommandName {
  return Object.keys(ownOptions).includes(command);
}

/** An option that another command has is a mistake to be told, not to be passed over. */
function foreignOption(command: CommandName, values: Values): UsageError | null {
  const own: readonly string[] = ownOptions[command];
  const foreign = Object.keys(values).find((option) => !own.includes(option));
  return foreign === undefined
    ? null
    : { code: "usage.foreignOption", command, option: written(foreign), own: own.map(written) };
}

function written(option: string): string {
  return option === "output" ? "-o" : `--${option}`;
}

type Values = ReturnType<typeof parse>["values"];

type WorkbookCommand = {
  readonly command: Exclude<CommandName, "templates" | "refresh">;
  readonly files: readonly string[];
  readonly isJson: boolean;
};

function workbookRequest(
  { command, files, isJson }: WorkbookCommand,
  values: Values,
): Result<Request, UsageError> {
  const fiscalYear = yearOption(values);
  if (!fiscalYear.ok) {
    return fiscalYear;
  }
  if (files.length === 0) {
    return err({ code: "usage.noWorkbook", command });
  }
  const input = { files, isJson, fiscalYear: fiscalYear.value, mapping: values.mapping ?? null };
  if (command === "score") {
    return ok({ command, ...input, ...scoreOptions(values) });
  }
  if (command === "explain") {
    const options = explainOptions(values);
    return options.ok ? ok({ command, ...input, ...options.value }) : options;
  }
  if (command !== "report") {
    return ok({ command, ...input });
  }
  const options = reportOptions(values);
  return options.ok ? ok({ command, ...input, ...options.value }) : options;
}

/** What stands beside options that take several values belongs to them: tags, workbooks, and one draft. */
function refreshRequest(places: readonly string[], values: Values): Result<Request, UsageError> {
  const tags = places.filter((place) => /^juesuan:\d+$/.test(place));
  const isDraft = (place: string): boolean => /\.docx$/i.test(place);
  const [draft, ...drafts] = places.filter(isDraft);
  const beside = places.filter((place) => !tags.includes(place) && !isDraft(place));
  const { output, workbook = [], take = [], mapping = null } = values;
  const files = [...workbook, ...beside];
  if (draft === undefined || drafts.length > 0) {
    return err({ code: "usage.noDraft" });
  }
  if (files.length === 0) {
    return err({ code: "usage.noDraftWorkbook" });
  }
  if (output === undefined) {
    return err({ code: "usage.noDraftOutput" });
  }
  const year = yearOption(values);
  if (!year.ok) {
    return year;
  }
  const path = outputOption(output);
  if (!path.ok) {
    return path;
  }
  const input = { files, isJson: values.json === true, fiscalYear: year.value, mapping };
  return ok({ command: "refresh", ...input, draft, output, take: [...take, ...tags] });
}

function yearOption({ year }: Values): Result<number | null, UsageError> {
  if (year === undefined) {
    return ok(null);
  }
  return /^20\d{2}$/.test(year) ? ok(Number(year)) : err({ code: "usage.wrongYear", year });
}

function outputOption(output: string): Result<string, UsageError> {
  return output.toLowerCase().endsWith(".docx")
    ? ok(output)
    : err({ code: "usage.outputNotDocx", output });
}

function reportOptions(values: Values): Result<ReportOptions, UsageError> {
  const { template, output, answers = null, materiality = null, final: isFinal = false } = values;
  if (template === undefined) {
    return err({ code: "usage.noTemplate" });
  }
  if (output === undefined) {
    return err({ code: "usage.noOutput" });
  }
  const path = outputOption(output);
  return path.ok ? ok({ template, output, answers, materiality, isFinal }) : path;
}

function explainOptions(values: Values): Result<ExplainOptions, UsageError> {
  const { line = null, table = null, against, answers = null, materiality = null } = values;
  const { prior = [] } = values;
  const base = comparedBases.find((known) => known === against) ?? null;
  if (line !== null && table !== null) {
    return err({ code: "usage.lineAndTable" });
  }
  return against !== undefined && base === null
    ? err({ code: "usage.wrongAgainst", against, known: comparedBases })
    : ok({ line, table, against: base, answers, materiality, prior });
}

function scoreOptions(values: Values): ScoreOptions {
  const { table = null, answers = null, "partial-step": partialStep = null } = values;
  return { table, partialStep, answers };
}

function parsedArguments(args: readonly string[]): Result<ReturnType<typeof parse>, UsageError> {
  try {
    return ok(parse(args));
  } catch (error) {
    return err({ code: "usage.unknownOption", option: optionIn(error) });
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      year: { type: "string" },
      template: { type: "string" },
      output: { type: "string", short: "o" },
      answers: { type: "string" },
      line: { type: "string" },
      against: { type: "string" },
      materiality: { type: "string" },
      table: { type: "string" },
      "partial-step": { type: "string" },
      mapping: { type: "string" },
      final: { type: "boolean" },
      workbook: { type: "string", multiple: true },
      take: { type: "string", multiple: true },
      prior: { type: "string", multiple: true },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" },
    },
  });
}

/** The option that node's own message quotes. */
function optionIn(error: unknown): string {
  return /'([^']+)'/.exec(String(error))?.[1] ?? "";
}
