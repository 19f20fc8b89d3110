import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { samplesFolder } from "../support/readSample";

const figure = z.object({
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  line: z.string(),
  column: z.enum(["originalBudget", "adjustedBudget", "finalAccounts", "priorYear"]),
  unit: z.string(),
  text: z.string(),
});

const tableFigure = z.object({
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  table: z.string(),
  row: z.string().optional(),
  code: z.string().optional(),
  column: z.string(),
  unit: z.string().optional(),
  text: z.string(),
});

const printed = z.object({
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  kind: z.string(),
  text: z.string(),
});

const expected = z.object({
  figures: z.array(figure),
  tableFigures: z.array(tableFigure),
  printed: z.array(printed),
});

/** Where the samples' script placed each figure, by the figure's own name; knows nothing of recognition. */
export const sampleFigures = expected.parse(
  JSON.parse(readFileSync(join(samplesFolder, "data/expected.json"), "utf8")),
);

export type SampleFigure = z.infer<typeof figure>;
export type SampleTableFigure = z.infer<typeof tableFigure>;

/** An amount as printed, in yuan with two decimals, by moving the point only. */
export function yuanText(printedText: string, unit: string): string {
  const [whole = "0", fraction = ""] = printedText.replace("-", "").split(".");
  const places = unit === "万元" ? 4 : 0;
  const digits = whole + fraction.padEnd(places + 2, "0").slice(0, places + 2);
  const yuan = digits.slice(0, -2).replace(/^0+(?=\d)/, "");
  const sign = printedText.startsWith("-") && /[1-9]/.test(digits) ? "-" : "";
  return `${sign}${yuan}.${digits.slice(-2)}`;
}
