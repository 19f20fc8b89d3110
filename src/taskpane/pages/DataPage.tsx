import type { ReactNode } from "react";
import type { Engine } from "../../app/engine";
import type { RecognitionView } from "../../app/views/views";
import type { CellLeads } from "../components/cellLeads";
import { CellLinks } from "../components/CellLinks";
import { FileExchange } from "../components/FileExchange";
import { Figure } from "../components/Figure";
import { FiscalYear } from "../components/FiscalYear";
import { type GroupedProblem, groupedProblems } from "../components/groupedProblems";
import { PageHeading } from "../components/PageHeading";
import { Questions } from "../components/Questions";
import { RecognisedTable } from "../components/RecognisedTable";
import { SeverityBadge } from "../components/SeverityBadge";
import { ShowMore } from "../components/ShowMore";
import type { SayMapping } from "../components/TableMapping";
import { text } from "../text";
import { useDataPageStyles } from "./DataPage.styles";
import { usePageStyles } from "./page.styles";

/** What the page can do. */
export type DataCommands = {
  readonly onFiscalYear: (year: number) => void;
  readonly onSay: SayMapping;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
};

/** What was recognised, table by table, and what was not. */
export function DataPage({
  recognition,
  engine,
  leads,
  commands,
  children,
}: {
  readonly recognition: RecognitionView;
  readonly engine: Pick<Engine, "figures">;
  readonly leads: CellLeads;
  readonly commands: DataCommands;
  /** What stands at the end. */
  readonly children?: ReactNode;
}) {
  const page = usePageStyles();
  const { tables, problems, questions, materials } = recognition;
  return (
    <div className={page.page}>
      <PageHeading title={text.data.title} />
      <Summary recognition={recognition} onFiscalYear={commands.onFiscalYear} />
      <Questions questions={questions} leads={leads} onSay={commands.onSay} />
      {problems.length + questions.length === 0 && (
        <p className={page.quiet}>{text.data.noProblems}</p>
      )}
      {problems.length > 0 && (
        <section className={page.section}>
          <h3 className={page.heading}>{text.data.problems(problems.length)}</h3>
          <ShowMore entries={groupedProblems(problems)} step={20}>
            {(listed) => <Problems problems={listed} leads={leads} />}
          </ShowMore>
        </section>
      )}
      <section className={page.section}>
        <h3 className={page.heading}>{text.data.tables(tables.length)}</h3>
        {tables.length === 0 && <p className={page.quiet}>{text.data.noTables}</p>}
        <ul className={page.list}>
          {tables.map((table, index) => (
            <RecognisedTable
              key={index}
              number={index}
              {...{ table, engine, leads }}
              onSay={commands.onSay}
              known={recognition}
            />
          ))}
        </ul>
      </section>
      {materials.length > 0 && <Materials materials={materials} />}
      <section className={page.section}>
        <h3 className={page.heading}>{text.mapping.files}</h3>
        <p className={page.quiet}>{text.mapping.filesHint}</p>
        <FileExchange
          words={text.mapping}
          onExport={commands.onExport}
          onImport={commands.onImport}
        />
      </section>
      {children}
    </div>
  );
}

function Summary({
  recognition: { department, fiscalYear, factCount },
  onFiscalYear,
}: {
  readonly recognition: RecognitionView;
  readonly onFiscalYear: (year: number) => void;
}) {
  const styles = useDataPageStyles();
  return (
    <dl className={styles.summary}>
      <div className={styles.department}>
        <dt className={styles.term}>{text.data.department}</dt>
        <dd className={styles.fact}>{department}</dd>
      </div>
      <div>
        <dt className={styles.term}>{text.data.figures}</dt>
        <dd className={styles.fact}>
          <Figure>{String(factCount)}</Figure>
        </dd>
      </div>
      <div>
        <dt className={styles.term}>{text.data.year}</dt>
        <dd className={styles.fact}>
          <FiscalYear year={fiscalYear} onChange={onFiscalYear} />
        </dd>
      </div>
    </dl>
  );
}

function Problems({
  problems,
  leads,
}: {
  readonly problems: readonly GroupedProblem[];
  readonly leads: CellLeads;
}) {
  const page = usePageStyles();
  const styles = useDataPageStyles();
  return (
    <ul className={page.list}>
      {problems.map(({ severity, message, places }, index) => (
        <li key={index} className={styles.problem}>
          <SeverityBadge severity={severity} />
          <div className={styles.problemWords}>
            <p className={page.words}>{message}</p>
            <CellLinks places={places} leads={leads} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Materials({ materials }: { readonly materials: readonly string[] }) {
  const page = usePageStyles();
  const styles = useDataPageStyles();
  return (
    <section className={page.section}>
      <h3 className={page.heading}>{text.data.materials(materials.length)}</h3>
      <p className={page.quiet}>{text.data.materialsHint}</p>
      <ul className={styles.materials}>
        {materials.map((heading, index) => (
          <li key={index}>{heading}</li>
        ))}
      </ul>
    </section>
  );
}
