import { Field, Textarea } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";

/**
 * Where a cause is written. What is typed is passed on at once.
 *
 * While it has the focus it shows what was typed, so that clearing it to start anew does not bring
 * back the workbook's words under the fingers.
 */
export function AnswerField({
  label,
  name,
  hint,
  placeholder,
  words,
  onWrite,
  onNext,
}: {
  readonly label: string;
  readonly name: string;
  readonly hint: string | null;
  readonly placeholder: string;
  readonly words: string;
  readonly onWrite: (words: string) => void;
  readonly onNext: (field: HTMLTextAreaElement) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) {
      return;
    }
    event.preventDefault();
    onNext(event.currentTarget);
  };
  return (
    <Field label={label} hint={hint} size="small">
      <Textarea
        aria-label={name}
        data-answer-field
        placeholder={placeholder}
        value={draft ?? words}
        rows={2}
        resize="vertical"
        onKeyDown={onKeyDown}
        onBlur={() => {
          setDraft(null);
        }}
        onChange={(_, { value }) => {
          setDraft(value);
          onWrite(value);
        }}
      />
    </Field>
  );
}
