import type { WordText, WordTextProblem } from "../../../document/wordText";
import { err, ok, type Result } from "../../../lib/result";
import { documentParts } from "./documentParts";
import { filledPlaces } from "./filledPlaces";
import { openDraft } from "./openDraft";
import { type PackageText, textOfFiles, unzipPackage } from "./packageText";
import { type ScannedItem, scanPart } from "./scanPart";

/**
 * Reads the text of a .docx, whoever wrote it, and what was filled in where it is a draft of ours.
 *
 * Text that a revision deletes does not count, text that one inserts does. Numbers that Word itself
 * puts before paragraphs are no text.
 */
export function readWordText(bytes: Uint8Array): Result<WordText, WordTextProblem> {
  const files = unzipPackage(bytes);
  if (!files.ok) {
    return files;
  }
  const source = textOfFiles(files.value);
  const paragraphs = paragraphsIn(source);
  return paragraphs.ok ? ok({ paragraphs: paragraphs.value, ...saidInDraft(source) }) : paragraphs;
}

function paragraphsIn(source: PackageText): Result<readonly string[], WordTextProblem> {
  const found = documentParts(source);
  if (found === null) {
    return err("draft.notWord");
  }
  const paragraphs: string[] = [];
  for (const path of found.texts) {
    const items = scanPart(source.text(path) ?? "");
    if (items === null) {
      return err("draft.damaged");
    }
    paragraphs.push(...paragraphsOf(items));
  }
  return ok(paragraphs);
}

function paragraphsOf(items: readonly ScannedItem[]): readonly string[] {
  return items
    .map((item) => {
      if (item.kind === "run" && !item.isFallback) {
        return item.text;
      }
      return item.kind === "break" ? paragraphEnd : "";
    })
    .join("")
    .split(paragraphEnd)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

/** No document can hold this character. */
const paragraphEnd = "\0";

/** A draft whose model cannot be read is a document like any other. */
function saidInDraft(source: PackageText): Pick<WordText, "fiscalYear" | "filled"> {
  const draft = openDraft(source, null);
  if (!draft.ok) {
    return { fiscalYear: null, filled: [] };
  }
  const { model, parts } = draft.value;
  return {
    fiscalYear: model.provenance.fiscalYear,
    filled: filledPlaces(
      parts.flatMap(({ pieces }) => pieces),
      model,
    ),
  };
}
