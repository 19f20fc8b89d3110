import { type DraftModel, draftNamespace } from "../../document/draft";
import type { Provenance, ProvenanceFact } from "../../document/reportDocument";
import type { Sentence } from "../../document/sentence";
import { assertNever } from "../../lib/assertNever";
import { escapeMarkup } from "../escapeMarkup";
import { markupElement } from "../markupElement";
import { xmlPart } from "./xmlPart";

/**
 * The model of a draft as a custom XML part: enough to verify and refresh its figures later.
 *
 * `figures`, `blanks` and `answers` are numbered as the tags of their content controls; `sentences` are
 * words with the numbers of the figures between them; `charts` are found by what they state.
 */
export function draftPart({ title, provenance, ...written }: DraftModel): string {
  const content = [
    markupElement("workbooks", {}, provenance.workbooks.map(workbook)),
    markupElement("settings", {}, Object.entries(provenance.settings).map(setting)),
    markupElement("facts", {}, provenance.facts.map(fact)),
    markupElement(
      "figures",
      {},
      written.figures.map(({ number, reference, form, text, alias }) =>
        markupElement("figure", { number, reference, form, text, alias }),
      ),
    ),
    markupElement(
      "blanks",
      {},
      written.blanks.map(({ id, prompt }, index) =>
        markupElement("blank", { number: index + 1, id, prompt }),
      ),
    ),
    markupElement(
      "answers",
      {},
      written.answers.map(({ id, text }, index) =>
        markupElement("answer", { number: index + 1, id, text }),
      ),
    ),
    markupElement("sentences", {}, written.sentences.map(sentence)),
    markupElement(
      "charts",
      {},
      written.charts.map(({ id, unitLine, alternative }) =>
        markupElement("chart", { id, unitLine, alternative }),
      ),
    ),
  ];
  const { productVersion, template, fiscalYear, department } = provenance;
  const root = { xmlns: draftNamespace, productVersion, template, fiscalYear, department, title };
  return xmlPart(markupElement("draft", root, content));
}

function workbook({ file, sha256 }: Provenance["workbooks"][number]): string {
  return markupElement("workbook", { file, sha256 });
}

function setting([name, value]: readonly [string, string]): string {
  return markupElement("setting", { name, value });
}

function fact({ key, label, yuan, sources }: ProvenanceFact): string {
  const cells = sources.map(({ file, sheet, cell }) =>
    markupElement("source", { file, sheet, cell }),
  );
  return markupElement("fact", { key, label, yuan }, cells);
}

/** Short, since there are many: `s` for a sentence, `f` for the number of a figure, `o` for an open place. */
function sentence(parts: Sentence): string {
  const written = parts.map((part) => {
    switch (part.kind) {
      case "words":
        return escapeMarkup(part.text);
      case "figure":
        return `<f>${String(part.number)}</f>`;
      case "open":
        return "<o/>";
      default:
        return assertNever(part);
    }
  });
  return markupElement("s", {}, written);
}
