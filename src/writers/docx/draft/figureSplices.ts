import { textElements } from "../wordElement";
import { markupElement } from "../../markupElement";
import type { LocatedFigure } from "./draftText";
import type { ScannedRun } from "./scanPart";
import type { Splice } from "./splice";

/** How a change is written: as it is, or as a revision that people can accept or refuse. */
export type Writing =
  | { readonly kind: "plain" }
  | { readonly kind: "revision"; readonly author: string; readonly nextId: () => number };

/**
 * The changes to a part's markup that give a figure another text.
 *
 * The new text stands in the formatting of the first run. As a revision, the old runs are marked as
 * deleted and a new one as inserted; what a revision inserted before is changed inside it, since a
 * deletion there would belong to somebody else's insertion.
 */
export function figureSplices(
  xml: string,
  { runs, text }: Pick<LocatedFigure, "runs"> & { readonly text: string },
  writing: Writing,
): readonly Splice[] {
  const written = runs.filter(({ texts }) => texts.length > 0);
  const settled = written.filter(({ isInserted }) => !isInserted);
  const last = settled[settled.length - 1];
  if (writing.kind === "plain" || last === undefined) {
    return plainSplices(written, text);
  }
  const { author, nextId } = writing;
  const revision = (name: "ins" | "del", content: string): string =>
    markupElement(`w:${name}`, { "w:id": nextId(), "w:author": author }, [content]);
  return [
    ...plainSplices(
      written.filter(({ isInserted }) => isInserted),
      "",
    ),
    ...settled.map((run): Splice => {
      const deleted = revision("del", deletedRun(xml, run));
      const inserted = run === last ? revision("ins", newRun(xml, settled[0] ?? run, text)) : "";
      return { ...run.place, text: `${deleted}${inserted}` };
    }),
  ];
}

/** The first element of text takes it all, the others stay empty. */
function plainSplices(runs: readonly ScannedRun[], text: string): readonly Splice[] {
  return runs
    .flatMap(({ texts }) => texts)
    .map((place, index) => ({ ...place, text: index === 0 ? textElements(text).join("") : "" }));
}

function deletedRun(xml: string, { place, texts }: ScannedRun): string {
  let run = xml.slice(place.start, place.end);
  for (const { start, end } of [...texts].reverse()) {
    const element = xml.slice(start, end).replace(/^<(\w*:?)t\b/, "<$1delText");
    const renamed = element.replace(/<\/(\w*:?)t>$/, "</$1delText>");
    run = run.slice(0, start - place.start) + renamed + run.slice(end - place.start);
  }
  return run;
}

function newRun(xml: string, { properties }: ScannedRun, text: string): string {
  const formatting = properties === null ? "" : xml.slice(properties.start, properties.end);
  // a formatting that is a revision itself bears a number that must not stand twice
  const own = /PrChange\b/.test(formatting) ? "" : formatting;
  return markupElement("w:r", {}, [own, ...textElements(text)]);
}
