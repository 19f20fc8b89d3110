import { ProgressBar } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { VarianceView } from "../../app/views/views";
import type { CellLeads } from "../components/cellLeads";
import { FileExchange } from "../components/FileExchange";
import { FilterBar } from "../components/FilterBar";
import { focusNextEmptyField } from "../components/nextEmptyField";
import { PageHeading } from "../components/PageHeading";
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
  readonly answers: ReadonlyMap<string, string>;
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
  readonly answers: ReadonlyMap<string, string>;
  readonly leads: CellLeads;
  readonly commands: CauseCommands;
}) {
  const page = usePageStyles();
  const list = useRef<HTMLUListElement>(null);
  const [openAtFirst] = useState(
    () => new Set(variances.filter(isOpen).map(({ blankId }) => blankId)),
  );
  const listed =
    filter === "all" ? variances : variances.filter(({ blankId }) => openAtFirst.has(blankId));
  if (listed.length === 0 && variances.length > 0) {
    return <p className={page.words}>{text.variances.noneOpen}</p>;
  }
  return (
    <ul ref={list} className={page.list}>
      {listed.map((variance) => (
        <VarianceCard
          key={variance.blankId}
          variance={variance}
          answer={answers.get(variance.blankId) ?? null}
          leads={leads}
          onWrite={commands.onWrite}
          onNext={(field) => {
            if (list.current !== null) {
              focusNextEmptyField(list.current, field);
            }
          }}
        />
      ))}
    </ul>
  );
}

function isOpen({ cause }: VarianceView): boolean {
  return cause === "";
}
