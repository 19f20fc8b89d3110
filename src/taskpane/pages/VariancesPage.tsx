import { Button, ProgressBar } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { Answers } from "../../app/keptAnswers";
import type { SentenceLength } from "../../app/views/explanationView";
import type { VarianceState, VarianceView } from "../../app/views/varianceView";
import type { Materiality } from "../../domain/explanation/materiality";
import type { CellLeads } from "../components/cellLeads";
import { Disclosure } from "../components/Disclosure";
import { FileExchange } from "../components/FileExchange";
import { FilterBar } from "../components/FilterBar";
import {
  allVariances,
  listedVariances,
  sheetsOf,
  type VarianceChoice,
} from "../components/listedVariances";
import { MaterialityChoice } from "../components/MaterialityChoice";
import { PageHeading } from "../components/PageHeading";
import type { ExplainVariance } from "../components/VarianceDetails";
import { type ExplainSheet, SheetExplanation } from "../components/SheetExplanation";
import { VarianceList } from "../components/VarianceList";
import { VarianceToolbar } from "../components/VarianceToolbar";
import type { Sought } from "../state/taskpaneState";
import { text } from "../text";
import { usePageStyles } from "./page.styles";
import { useVariancesPageStyles } from "./VariancesPage.styles";

/** What the page can do with causes. */
export type CauseCommands = {
  readonly onWrite: (blankId: string, words: string) => void;
  readonly onMateriality: (materiality: Materiality) => void;
  /** Puts words on the clipboard, a paragraph to each line. */
  readonly onCopy: (words: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
};

/** The differences that want a cause, as a list to be worked through. */
export function VariancesPage({
  variances,
  answers,
  materiality,
  leads,
  explain,
  explainSheet,
  commands,
  sought,
  settings,
  children,
}: {
  readonly variances: readonly VarianceView[];
  /** What was written here, newer than what the variances say. */
  readonly answers: Answers;
  readonly materiality: Materiality;
  readonly leads: CellLeads;
  readonly explain: ExplainVariance;
  readonly explainSheet: ExplainSheet;
  readonly commands: CauseCommands;
  /** The difference that is to be in sight. */
  readonly sought: Sought | null;
  /** What is seldom chosen, beside what is to be explained at all. */
  readonly settings?: ReactNode;
  /** What stands before the list. */
  readonly children?: ReactNode;
}) {
  const page = usePageStyles();
  const styles = useVariancesPageStyles();
  const [chosen, setChosen] = useState<Chosen>({ choice: allVariances, sought: null });
  const [length, setLength] = useState<SentenceLength>("standard");
  // whatever is sought must be in the list
  const choice = chosen.sought === sought ? chosen.choice : allVariances;
  const sheets = sheetsOf(variances);
  const chosenSheets =
    sheets.length === 1 ? sheets : sheets.filter(({ id }) => id === choice.sheet);
  const onChoose = (wanted: VarianceChoice) => {
    setChosen({ choice: wanted, sought });
  };
  if (variances.length === 0) {
    return (
      <div className={page.page}>
        <PageHeading title={text.variances.title} />
        <p className={page.words}>{text.variances.none}</p>
        <MaterialityChoice materiality={materiality} onChoose={commands.onMateriality} />
        {children}
      </div>
    );
  }
  return (
    <div className={page.page}>
      <PageHeading title={text.variances.title}>
        <FilterBar
          label={text.variances.filter}
          choices={stateChoices(variances)}
          chosen={choice.state}
          onChoose={(state) => {
            onChoose({ ...choice, state });
          }}
        />
      </PageHeading>
      <Progress variances={variances} />
      <p className={page.quiet}>
        {text.variances.intro}
        {text.variances.keyboard}
      </p>
      <VarianceToolbar
        variances={variances}
        choice={choice}
        length={length}
        onChoose={onChoose}
        onLength={setLength}
      />
      <Disclosure summary={text.variances.settings}>
        <div className={styles.settings}>
          <MaterialityChoice materiality={materiality} onChoose={commands.onMateriality} />
          {settings}
        </div>
      </Disclosure>
      {children}
      {chosenSheets.map(({ id, place }) => (
        <SheetExplanation
          key={id}
          place={place}
          against={choice.against}
          length={length}
          explain={explainSheet}
          onCopy={commands.onCopy}
        />
      ))}
      <ChosenVariances
        key={`${Object.values(choice).join(" ")} ${String(sought?.time)}`}
        choice={choice}
        variances={variances}
      >
        {(listed) => (
          <VarianceList
            listed={listed}
            sought={choice === allVariances ? (sought?.blankId ?? null) : null}
            answers={answers}
            length={length}
            leads={leads}
            explain={explain}
            onWrite={commands.onWrite}
            onCopy={commands.onCopy}
          />
        )}
      </ChosenVariances>
      <div className={styles.exchange}>
        <Button
          size="small"
          icon={<Copy16Regular />}
          onClick={() => {
            commands.onCopy(variances.map(({ explanation }) => explanation).join("\n"));
          }}
        >
          {text.variances.copyAll}
        </Button>
        <FileExchange
          words={{ export: text.variances.exportAnswers, import: text.variances.importAnswers }}
          onExport={commands.onExport}
          onImport={commands.onImport}
        />
      </div>
    </div>
  );
}

/** The choice, and what was sought when it was made. */
type Chosen = { readonly choice: VarianceChoice; readonly sought: Sought | null };

function Progress({ variances }: { readonly variances: readonly VarianceView[] }) {
  const page = usePageStyles();
  const styles = useVariancesPageStyles();
  const done = countOf(variances, "done");
  return (
    <div className={styles.progress}>
      <span className={page.quiet}>{text.variances.progress(done, variances.length)}</span>
      <ProgressBar
        thickness="large"
        aria-label={text.variances.progressLabel}
        value={done}
        max={variances.length}
      />
    </div>
  );
}

// An entry that is being filled stays where it is until the list is chosen anew.
function ChosenVariances({
  choice,
  variances,
  children,
}: {
  readonly choice: VarianceChoice;
  readonly variances: readonly VarianceView[];
  readonly children: (listed: readonly VarianceView[]) => ReactNode;
}) {
  const page = usePageStyles();
  const [order] = useState(() => listedVariances(variances, choice).map(({ blankId }) => blankId));
  const byId = new Map(variances.map((variance) => [variance.blankId, variance]));
  const listed = order.flatMap((blankId) => byId.get(blankId) ?? []);
  if (listed.length > 0) {
    return children(listed);
  }
  const words = choice.state === "open" ? text.variances.noneOpen : text.variances.noneListed;
  return <p className={page.words}>{words}</p>;
}

const states: readonly VarianceState[] = ["open", "drafted", "done"];

/** A state that no difference is in is no choice, but for the one that is to be worked off. */
function stateChoices(variances: readonly VarianceView[]) {
  return [
    { name: "all" as const, label: text.variances.all, count: variances.length },
    ...states
      .map((name) => ({
        name,
        label: text.variances.states[name],
        count: countOf(variances, name),
      }))
      .filter(({ name, count }) => name !== "drafted" || count > 0),
  ];
}

function countOf(variances: readonly VarianceView[], state: VarianceState): number {
  return variances.filter((variance) => variance.state === state).length;
}
