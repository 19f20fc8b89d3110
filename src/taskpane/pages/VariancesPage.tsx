import { Button, ProgressBar } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Answers } from "../../app/answers";
import type { VarianceView } from "../../app/views/varianceView";
import type { CellLeads } from "../components/cellLeads";
import { FileExchange } from "../components/FileExchange";
import { FilterBar } from "../components/FilterBar";
import { PageHeading } from "../components/PageHeading";
import { useDrawnFields } from "../components/useDrawnFields";
import { VarianceCard } from "../components/VarianceCard";
import type { Sought } from "../state/taskpaneState";
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
  sought,
  children,
}: {
  readonly variances: readonly VarianceView[];
  /** What was written here, newer than what the variances say. */
  readonly answers: Answers;
  readonly leads: CellLeads;
  readonly commands: CauseCommands;
  /** The difference that is to be in sight. */
  readonly sought: Sought | null;
  /** What stands before the list. */
  readonly children?: ReactNode;
}) {
  const page = usePageStyles();
  const styles = useVariancesPageStyles();
  const [chosen, setChosen] = useState<Chosen>({ filter: "all", sought: null });
  // whatever is sought must be in the list
  const filter = chosen.sought === sought ? chosen.filter : "all";
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
          onChoose={(wanted) => {
            setChosen({ filter: wanted, sought });
          }}
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
      {children}
      <VarianceList
        key={`${filter} ${String(sought?.time)}`}
        filter={filter}
        sought={filter === "all" ? (sought?.blankId ?? null) : null}
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

/** The filter, and what was sought when it was chosen. */
type Chosen = { readonly filter: "open" | "all"; readonly sought: Sought | null };

// An entry that is being filled stays in the list of open ones until the list is chosen anew.
function VarianceList({
  filter,
  sought,
  variances,
  answers,
  leads,
  commands,
}: {
  readonly filter: "open" | "all";
  /** The entry that gets the focus at first. */
  readonly sought: string | null;
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
  const { list, drawn, rest, drawMore, reach } = useDrawnFields(
    listed.length,
    listed.findIndex(({ blankId }) => blankId === sought),
  );
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
