import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { readColumnLetters } from "../../lib/columnLetters";
import { usePageStyles } from "../pages/page.styles";
import type { WorkbookCommands } from "../state/paneCommands";
import { text } from "../text";
import { useExplanationColumnStyles } from "./ExplanationColumn.styles";

/** Writes the explanation of the row selected in the workbook into a column, which stays as it was chosen. */
export function ExplanationColumn({
  column,
  saving,
  onTask,
}: {
  /** The column that was chosen last; null before the first time. */
  readonly column: string | null;
  readonly saving: "ready" | "busy";
  readonly onTask: WorkbookCommands["inWorkbook"];
}) {
  const page = usePageStyles();
  const styles = useExplanationColumnStyles();
  const [typed, setTyped] = useState(column ?? "");
  const [state, setState] = useState<"fine" | "wrong">("fine");
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const letters = readColumnLetters(typed);
    if (letters === null) {
      setState("wrong");
      event.currentTarget.querySelector("input")?.focus();
    } else if (saving === "ready") {
      setTyped(letters);
      onTask({ kind: "writeExplanation", column: letters });
    }
  };
  return (
    <section className={page.section}>
      <h3 className={page.heading}>{text.explanation.title}</h3>
      <p className={page.quiet}>{text.explanation.hint}</p>
      <form className={styles.form} onSubmit={onSubmit}>
        <Field
          size="small"
          orientation="horizontal"
          className={styles.field}
          label={text.explanation.column}
          {...(state === "wrong" ? { validationMessage: text.explanation.columnWrong } : {})}
        >
          <Input
            className={styles.column}
            maxLength={3}
            autoComplete="off"
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
              setState("fine");
            }}
          />
        </Field>
        <span className={styles.buttons}>
          <Button size="small" type="submit" disabledFocusable={saving === "busy"}>
            {text.explanation.write}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onTask({ kind: "findVariance" });
            }}
          >
            {text.explanation.find}
          </Button>
        </span>
      </form>
    </section>
  );
}
