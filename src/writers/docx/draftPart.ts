import type { Provenance, ProvenanceFact, ReportDocument } from "../../document/reportDocument";
import { markupElement } from "../markupElement";
import type { WrittenRuns } from "./runWriter";
import { xmlPart } from "./xmlPart";

/** Of the part in which a draft carries its own model; the last number grows when its form changes. */
export const draftNamespace = "urn:juesuan:draft:1";

/**
 * The model of a draft as a custom XML part: enough to verify and refresh its figures later.
 *
 * `figures`, `blanks` and `answers` are numbered as the tags of their content controls.
 */
export function draftPart({ title, provenance }: ReportDocument, written: WrittenRuns): string {
  const content = [
    markupElement("workbooks", {}, provenance.workbooks.map(workbook)),
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
  ];
  const { productVersion, template, fiscalYear, department } = provenance;
  const root = { xmlns: draftNamespace, productVersion, template, fiscalYear, department, title };
  return xmlPart(markupElement("draft", root, content));
}

function workbook({ file, sha256 }: Provenance["workbooks"][number]): string {
  return markupElement("workbook", { file, sha256 });
}

function fact({ key, label, yuan, sources }: ProvenanceFact): string {
  const cells = sources.map(({ file, sheet, cell }) =>
    markupElement("source", { file, sheet, cell }),
  );
  return markupElement("fact", { key, label, yuan }, cells);
}
