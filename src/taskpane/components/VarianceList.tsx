import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Answers } from "../../app/keptAnswers";
import type { SentenceLength } from "../../app/views/explanationView";
import type { VarianceView } from "../../app/views/varianceView";
import { text } from "../text";
import { usePageStyles } from "../pages/page.styles";
import { useLatest } from "../useLatest";
import type { CellLeads } from "./cellLeads";
import { useDrawnFields } from "./useDrawnFields";
import { VarianceCard } from "./VarianceCard";
import type { ExplainVariance } from "./VarianceDetails";

/**
 * Differences one below the other, each with its field, as they were listed when the list was made.
 *
 * The first that has no cause yet has its details open. Going on by keyboard closes those of the card
 * that is left.
 */
export function VarianceList({
  listed,
  sought,
  answers,
  length,
  leads,
  explain,
  onWrite,
  onCopy,
}: {
  readonly listed: readonly VarianceView[];
  /** The entry that gets the focus at first. */
  readonly sought: string | null;
  readonly answers: Answers;
  readonly length: SentenceLength;
  readonly leads: CellLeads;
  readonly explain: ExplainVariance;
  readonly onWrite: (blankId: string, words: string) => void;
  readonly onCopy: (words: string) => void;
}) {
  const page = usePageStyles();
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => firstOpen(listed));
  const { list, drawn, rest, drawMore, reach } = useDrawnFields(
    listed.length,
    listed.findIndex(({ blankId }) => blankId === sought),
  );
  const onNext = useLatest((blankId: string) => {
    const place = listed.findIndex((each) => each.blankId === blankId);
    const next = nextToFill(listed, place, answers);
    if (next !== null) {
      setOpened((before) => without(before, blankId));
      reach(next);
    }
  });
  const onDetails = useCallback((blankId: string, details: "open" | "closed") => {
    setOpened((before) =>
      details === "open" ? new Set([...before, blankId]) : without(before, blankId),
    );
  }, []);
  return (
    <>
      <ul ref={list} className={page.list}>
        {listed.slice(0, drawn).map((variance) => (
          <VarianceCard
            key={variance.blankId}
            variance={variance}
            answer={answers.get(variance.blankId) ?? null}
            leads={leads}
            details={opened.has(variance.blankId) ? "open" : "closed"}
            length={length}
            explain={explain}
            onWrite={onWrite}
            onCopy={onCopy}
            onNext={onNext}
            onDetails={onDetails}
          />
        ))}
      </ul>
      {rest > 0 && <Button onClick={drawMore}>{text.more(rest)}</Button>}
    </>
  );
}

function firstOpen(listed: readonly VarianceView[]): ReadonlySet<string> {
  const first = listed.find(({ state }) => state === "open");
  return new Set(first === undefined ? [] : [first.blankId]);
}

function without(opened: ReadonlySet<string>, blankId: string): ReadonlySet<string> {
  return new Set([...opened].filter((other) => other !== blankId));
}

/** The next entry without words; where there is none, the next whose words want another look; `null` for none. */
function nextToFill(
  listed: readonly VarianceView[],
  place: number,
  answers: Answers,
): number | null {
  return (
    nextPlace(listed, place, (other) => isEmpty(other, answers)) ??
    nextPlace(listed, place, ({ state }) => state === "drafted")
  );
}

/** Whether nothing stands in a variance's field, of the accountant's words or the workbook's. */
function isEmpty({ blankId, cause, causeFromWorkbook }: VarianceView, answers: Answers): boolean {
  return (answers.get(blankId) ?? (causeFromWorkbook ? cause : "")).trim() === "";
}

/** The next place of a kind, from the top again at the end; `null` where there is no other. */
function nextPlace<Entry>(
  entries: readonly Entry[],
  place: number,
  isWanted: (entry: Entry) => boolean,
): number | null {
  const places = entries.map((_entry, index) => (place + 1 + index) % entries.length).slice(0, -1);
  return places.find((other) => entries.slice(other, other + 1).some(isWanted)) ?? null;
}
