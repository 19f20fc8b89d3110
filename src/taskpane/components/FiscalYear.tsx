import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { text } from "../text";
import { Figure } from "./Figure";
import { useFiscalYearStyles } from "./FiscalYear.styles";

/** The year as it was recognised, and the way to correct it. */
export function FiscalYear({
  year,
  onChange,
}: {
  readonly year: string;
  readonly onChange: (year: number) => void;
}) {
  const styles = useFiscalYearStyles();
  const [mode, setMode] = useState<"shown" | "edited" | "wrong" | "closed">("shown");
  const [typed, setTyped] = useState("");
  if (mode === "shown" || mode === "closed") {
    return (
      <span className={styles.shown}>
        <Figure>{year}</Figure>
        <Button
          size="small"
          autoFocus={mode === "closed"}
          onClick={() => {
            setTyped(year.replace(/\D/g, ""));
            setMode("edited");
          }}
        >
          {text.data.changeYear}
        </Button>
      </span>
    );
  }
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (/^(19|20)\d\d$/.test(typed.trim())) {
      onChange(Number(typed));
      setMode("closed");
    } else {
      setMode("wrong");
    }
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field
        size="small"
        label={text.data.yearField}
        hint={text.data.yearHint}
        {...(mode === "wrong" ? { validationMessage: text.data.yearWrong } : {})}
      >
        <Input
          inputMode="numeric"
          maxLength={4}
          autoFocus
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setMode("edited");
          }}
        />
      </Field>
      <span className={styles.shown}>
        <Button size="small" type="submit" appearance="primary">
          {text.data.applyYear}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setMode("closed");
          }}
        >
          {text.data.keepYear}
        </Button>
      </span>
    </form>
  );
}
