import { Field, Select } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Answers } from "../../app/keptAnswers";
import type { Engine } from "../../app/engine";
import type { ScoreSheetView } from "../../app/views/scoreView";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { useAnswer } from "../useAnswer";
import type { CellLeads } from "./cellLeads";
import { Options } from "./Options";
import { ScoreRow } from "./ScoreRow";
import { useScoreSheetStyles } from "./ScoreSheet.styles";

/** What the sheet is filled from, and where what the accountant says goes. */
export type ScoreDesk = {
  readonly engine: Pick<Engine, "scores">;
  readonly answers: Answers;
  readonly onWrite: (id: string, words: string) => void;
};

/** The evaluation table: which one, its points together, and its rows with how they came about. */
export function ScoreSheet({
  desk: { engine, answers, onWrite },
  leads,
}: {
  readonly desk: ScoreDesk;
  readonly leads: CellLeads;
}) {
  const page = usePageStyles();
  const ask = useCallback(() => engine.scores(answers), [engine, answers]);
  const { status, answer: sheet } = useAnswer(ask);
  if (sheet === null) {
    return (
      <p className={page.quiet} role="status">
        {status === "failed" ? text.failed.unexpected : text.score.filling}
      </p>
    );
  }
  return (
    <div className={page.section}>
      <Choices sheet={sheet} onWrite={onWrite} />
      <p className={page.words} role="status">
        <strong>{sheet.total}</strong>
      </p>
      <p className={page.quiet}>{text.score.hint}</p>
      {sheet.sections.map(({ label, max, rows }) => (
        <section key={label} className={page.section} aria-label={text.score.section(label, max)}>
          <h3 className={page.heading}>{text.score.section(label, max)}</h3>
          <ul className={page.list}>
            {rows.map((row) => (
              <ScoreRow
                key={row.id}
                row={row}
                written={answers.get(row.id) ?? ""}
                leads={leads}
                onWrite={onWrite}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Choices({
  sheet: { choiceIds, table, tables, partialStep, partialSteps },
  onWrite,
}: {
  readonly sheet: ScoreSheetView;
  readonly onWrite: ScoreDesk["onWrite"];
}) {
  const styles = useScoreSheetStyles();
  return (
    <div className={styles.choices}>
      <Field size="small" label={text.score.table}>
        <Select
          size="small"
          value={table}
          onChange={(_, { value }) => {
            onWrite(choiceIds.table, value);
          }}
        >
          <Options choices={tables} />
        </Select>
      </Field>
      <Field size="small" label={text.score.partialStep}>
        <Select
          size="small"
          value={partialStep}
          onChange={(_, { value }) => {
            onWrite(choiceIds.partialStep, value);
          }}
        >
          <Options choices={partialSteps} />
        </Select>
      </Field>
    </div>
  );
}
