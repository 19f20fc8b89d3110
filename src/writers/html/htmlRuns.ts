import type { Run } from "../../document/reportDocument";
import { assertNever } from "../../lib/assertNever";
import { escapeMarkup } from "../escapeMarkup";
import { markupElement } from "../markupElement";
import { textLines } from "../textLines";

/** Runs as inline HTML: a figure, a blank and an answer each carry what they stand for. */
export function htmlRuns(runs: readonly Run[]): string {
  return runs.map(htmlRun).join("");
}

/** Lines of text with breaks between them. */
export function htmlLines(lines: readonly string[]): string {
  return lines.map(escapeMarkup).join("<br>");
}

function htmlRun(run: Run): string {
  switch (run.kind) {
    case "text":
      return htmlText(run.text);
    case "figure":
      return markupElement(
        "span",
        {
          class: "report-figure",
          "data-number": run.number,
          "data-reference": run.reference,
          "data-form": run.form,
          title: run.alias,
        },
        [htmlText(run.text)],
      );
    case "blank":
      return markupElement("mark", { class: "report-blank", "data-blank": run.id }, [
        htmlText(run.prompt),
      ]);
    case "answer":
      return markupElement("span", { class: "report-answer", "data-answer": run.id }, [
        htmlText(run.text),
      ]);
    default:
      return assertNever(run);
  }
}

function htmlText(text: string): string {
  return htmlLines(textLines(text));
}
