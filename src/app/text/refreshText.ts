import { type FigureChange, leftToDecide, type RefreshSummary } from "../json/refreshJson";
import { terminal } from "../messages";

/** What a refresh changed and left, for a person at a terminal. */
export function refreshText(summary: RefreshSummary): string {
  const { otherWorkbooks, clauses, added, charts, duplicated, unchanged, revisions, path } =
    summary;
  const words = terminal.refresh;
  return [
    ...(otherWorkbooks.length === 0 ? [] : [words.otherWorkbooks(otherWorkbooks)]),
    ...list(words.updated, summary.updated.map(changeLine)),
    ...list(words.conflicts, summary.conflicts.map(conflictLine)),
    ...list(words.held, summary.held.map(changeLine)),
    ...list(
      words.clauses,
      clauses.flatMap(({ tags, now, new: next }) => [
        ...(tags.length === 0 ? [] : [tags.join(" ")]),
        now === "" ? words.sentenceAdded : words.sentenceNow(now),
        next === "" ? words.sentenceDropped : words.sentenceNew(next),
      ]),
    ),
    ...list(words.kept, summary.kept.map(changeLine)),
    ...list(words.deleted, summary.deleted.map(changeLine)),
    ...list(words.dropped, summary.dropped.map(changeLine)),
    ...list(
      words.added,
      added.map(({ alias, text, sentence }) => `${alias}\t${text}\t${sentence}`),
    ),
    ...list(words.chartsUpdated, charts.updated),
    ...list(words.chartsDropped, charts.dropped),
    ...list(words.chartsAdded, charts.added),
    ...list(
      words.duplicated,
      duplicated.map(({ tag, copies }) => words.copies(tag, copies)),
    ),
    ...(revisions ? [words.revisions] : []),
    words.done({ path, unchanged, updated: summary.updated.length, left: leftToDecide(summary) }),
  ].join("\n");
}

function list(heading: (count: number) => string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading(lines.length), ...lines.map((line) => `  ${line}`)];
}

function changeLine({ tag, alias, now, last, new: next }: FigureChange): string {
  return `${tag}\t${alias}\t${terminal.refresh.change(now ?? last, next)}`;
}

function conflictLine(change: FigureChange): string {
  return `${changeLine(change)}\t${terminal.refresh.lastWritten(change.last)}`;
}
