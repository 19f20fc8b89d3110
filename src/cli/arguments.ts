import { parseArgs } from "node:util";
import { err, ok, type Result } from "../lib/result";
import type { UsageError } from "../app/messages";

/** What the user asked the command line for. */
export type Request =
  | { readonly command: "help" | "version" }
  | ({ readonly command: "templates" } & Output)
  | ({ readonly command: "read" | "indicators" | "review" } & Output & Input)
  | ({ readonly command: "report" } & Output & Input & ReportOptions);

type Output = { readonly isJson: boolean };

type Input = {
  readonly files: readonly string[];
  readonly fiscalYear: number | null;
  /** The path of a file of mappings. */
  readonly mapping: string | null;
};

export type ReportOptions = {
  readonly template: string;
  readonly output: string;
  readonly answers: string | null;
  readonly isFinal: boolean;
};

const ofWorkbooks = ["json", "year", "mapping"] as const;

/** The options of each command; help and version stand beside all of them. */
const ownOptions = {
  read: ofWorkbooks,
  indicators: ofWorkbooks,
  review: ofWorkbooks,
  report: [...ofWorkbooks, "template", "output", "answers", "final"],
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
  return command === "templates"
    ? ok({ command, isJson })
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
  readonly command: Exclude<CommandName, "templates">;
  readonly files: readonly string[];
  readonly isJson: boolean;
};

function workbookRequest(
  { command, files, isJson }: WorkbookCommand,
  values: Values,
): Result<Request, UsageError> {
  const fiscalYear = values.year === undefined ? null : Number(values.year);
  if (fiscalYear !== null && !/^20\d{2}$/.test(values.year ?? "")) {
    return err({ code: "usage.wrongYear", year: values.year ?? "" });
  }
  if (files.length === 0) {
    return err({ code: "usage.noWorkbook", command });
  }
  const input = { files, isJson, fiscalYear, mapping: values.mapping ?? null };
  if (command !== "report") {
    return ok({ command, ...input });
  }
  const options = reportOptions(values);
  return options.ok ? ok({ command, ...input, ...options.value }) : options;
}

function reportOptions(values: Values): Result<ReportOptions, UsageError> {
  const { template, output, answers = null, final: isFinal = false } = values;
  if (template === undefined) {
    return err({ code: "usage.noTemplate" });
  }
  if (output === undefined) {
    return err({ code: "usage.noOutput" });
  }
  return output.toLowerCase().endsWith(".docx")
    ? ok({ template, output, answers, isFinal })
    : err({ code: "usage.outputNotDocx", output });
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
      mapping: { type: "string" },
      final: { type: "boolean" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" },
    },
  });
}

/** The option that node's own message quotes. */
function optionIn(error: unknown): string {
  return /'([^']+)'/.exec(String(error))?.[1] ?? "";
}
