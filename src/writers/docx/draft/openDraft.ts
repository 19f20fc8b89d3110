import type { DraftModel, DraftProblem } from "../../../document/draft";
import { err, ok, type Result } from "../../../lib/result";
import type { ControlMark } from "./controlMark";
import { documentParts } from "./documentParts";
import { type DraftPiece, draftPieces } from "./draftText";
import { type DrawnChart, drawnCharts } from "./drawnCharts";
import { interpreter } from "./findFigures";
import type { PackageText } from "./packageText";
import { isDraftModel, readDraftModel } from "./readDraftModel";
import { type ScannedItem, scanPart } from "./scanPart";

/** A draft whose parts are known, piece by piece. */
export type OpenDraft = {
  readonly model: DraftModel;
  /** Where the model stands; null where it was not among the parts. */
  readonly modelPath: string | null;
  readonly parts: readonly {
    readonly path: string;
    readonly xml: string;
    readonly pieces: readonly DraftPiece[];
    readonly charts: readonly DrawnChart[];
    readonly controls: readonly ControlMark[];
  }[];
  readonly tracksChanges: boolean;
};

/**
 * Finds the text and the model of a draft among the parts of a document.
 *
 * `given` is the model where it came another way than in one of the parts.
 */
export function openDraft(
  source: PackageText,
  given: string | null,
): Result<OpenDraft, DraftProblem> {
  const found = documentParts(source);
  if (found === null) {
    return err("draft.notWord");
  }
  const modelPath = source.paths.find((path) => isModelPath(path, source)) ?? null;
  const modelXml = given ?? (modelPath === null ? null : source.text(modelPath));
  if (modelXml === null) {
    return err("draft.noModel");
  }
  const model = readDraftModel(modelXml);
  if (!model.ok) {
    return model;
  }
  const texts = found.texts.map((path) => ({ path, xml: source.text(path) ?? "" }));
  const scanned = texts.map((part) => ({ ...part, items: scanPart(part.xml) })).filter(isScanned);
  if (scanned.length < texts.length) {
    return err("draft.damaged");
  }
  const interpret = interpreter(
    scanned.flatMap(({ items }) => items),
    model.value,
  );
  return ok({
    model: model.value,
    modelPath,
    parts: scanned.map(({ path, xml, items }) => ({
      path,
      xml,
      pieces: draftPieces(items, interpret),
      charts: model.value.charts.length === 0 ? [] : drawnCharts(xml),
      controls: controlsIn(items),
    })),
    tracksChanges: tracksChanges(found.settings === null ? null : source.text(found.settings)),
  });
}

function isScanned<Part extends { readonly items: readonly ScannedItem[] | null }>(
  part: Part,
): part is Part & { readonly items: readonly ScannedItem[] } {
  return part.items !== null;
}

function controlsIn(items: readonly ScannedItem[]): readonly ControlMark[] {
  const around = items.flatMap((item) =>
    item.kind === "break" || item.isFallback || item.enclosing === null ? [] : [item.enclosing],
  );
  return [...new Set(around)];
}

function isModelPath(path: string, source: PackageText): boolean {
  return /^customXml\/[^/]+\.xml$/i.test(path) && isDraftModel(source.text(path) ?? "");
}

function tracksChanges(settings: string | null): boolean {
  const mark = /<[\w.-]*:?trackRevisions\b([^>]*)>/.exec(settings ?? "");
  return mark !== null && !/"(?:0|false|off)"/.test(mark[1] ?? "");
}
