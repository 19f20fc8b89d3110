import { Button, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import type { Answers } from "../../app/answers";
import type { VarianceView } from "../../app/views/views";
import type { CellLeads } from "../components/cellLeads";
import { FileExchange } from "../components/FileExchange";
import { FilterBar } from "../components/FilterBar";
import { PageHeading } from "../components/PageHeading";
import { useDrawnFields } from "../components/useDrawnFields";
import { VarianceCard } from "../components/VarianceCard";
import { text } from "../text";
import { usePageStyles } from "./page.styles";
import { useVariancesPageStyles } from "./VariancesPage.styles";

/** What the page can do with causes. */
export type CauseCommands = {
  readonly onWrite: (blankId: string, words: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
};

/** The differences that want a cause, each with the place to write it. */
export function VariancesPage({
  variances,
  answers,
  leads,
  commands,
}: {
  readonly variances: readonly VarianceView[];
  /** What was written here, newer than what the variances say. */
  readonly answers: Answers;
  readonly leads: CellLeads;
  readonly commands: CauseCommands;
}) {
  const page = usePageStyles();
  const styles = useVariancesPageStyles();
  const [filter, setFilter] = useState<"open" | "all">("all");
  const open = variances.filter(isOpen);
  const done = variances.length - open.length;
  return (
    <div className={page.page}>
      <PageHeading title={text.variances.title}>
        <FilterBar
          label={text.variances.filter}
          choices={[
            { name: "open", label: text.variances.open, count: open.length },
            { name: "all", label: text.variances.all, count: variances.length },
          ]}
          chosen={filter}
          onChoose={setFilter}
        />
      </PageHeading>
      {variances.length === 0 ? (
        <p className={page.words}>{text.variances.none}</p>
      ) : (
        <div className={styles.progress}>
          <span className={page.quiet}>{text.variances.progress(done, variances.length)}</span>
          <ProgressBar
            thickness="large"
            aria-label={text.variances.progressLabel}
            value={done}
            max={variances.length}
          />
        </div>
      )}
      <p className={page.quiet}>
        {text.variances.intro}
        {text.variances.keyboard}
      </p>
      <VarianceList
        key={filter}
        filter={filter}
        variances={variances}
        answers={answers}
        leads={leads}
        commands={commands}
      />
      <FileExchange
        words={{ export: text.variances.exportAnswers, import: text.variances.importAnswers }}
        onExport={commands.onExport}
        onImport={commands.onImport}
      />
    </div>
  );
}

// An entry that is being filled stays in the list of open ones until the list is chosen anew.
function VarianceList({
  filter,
  variances,
  answers,
  leads,
  commands,
}: {
  readonly filter: "open" | "all";
  readonly variances: readonly VarianceView[];
  readonly answers: Answers;
  readonly leads: CellLeads;
  readonly commands: CauseCommands;
}) {
  const page = usePageStyles();
  const [openAtFirst] = useState(
    () => new Set(variances.filter(isOpen).map(({ blankId }) => blankId)),
  );
  const listed =
    filter === "all" ? variances : variances.filter(({ blankId }) => openAtFirst.has(blankId));
  const { list, drawn, rest, drawMore, reach } = useDrawnFields(listed.length);
  if (listed.length === 0 && variances.length > 0) {
    return <p className={page.words}>{text.variances.noneOpen}</p>;
  }
  const reachNext = (place: number) => {
    const next = nextPlace(listed, place, (other) => isEmpty(other, answers));
    if (next !== null) {
      reach(next);
    }
  };
  return (
    <>
      <ul ref={list} className={page.list}>
        {listed.slice(0, drawn).map((variance, place) => (
          <VarianceCard
            key={variance.blankId}
            variance={variance}
            answer={answers.get(variance.blankId) ?? null}
            leads={leads}
            onWrite={commands.onWrite}
            onNext={() => {
              reachNext(place);
            }}
          />
        ))}
      </ul>
      {rest > 0 && <Button onClick={drawMore}>{text.more(rest)}</Button>}
    </>
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

function isOpen({ cause }: VarianceView): boolean {
  return cause === "";
}
