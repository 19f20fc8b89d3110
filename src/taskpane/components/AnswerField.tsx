import { Field, Textarea } from "@fluentui/react-components";
import {
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from "react";
import { openPlaceIn } from "../../lib/chineseText";
import { withOffer } from "./withOffer";

/**
 * Where a cause is written. What is typed is passed on at once.
 *
 * While it has the focus it shows what was typed, so that clearing it to start anew does not bring
 * back the workbook's words under the fingers. An offer is put in by Alt and its number, or by what
 * stands below the field; the first place in it that is still to be filled is selected then.
 */
export function AnswerField({
  label,
  name,
  hint,
  placeholder,
  words,
  offers = [],
  onWrite,
  onNext,
  onFocus,
  children,
}: {
  readonly label: string;
  readonly name: string;
  readonly hint: ReactElement | string | null;
  readonly placeholder: string;
  readonly words: string;
  readonly offers?: readonly string[];
  readonly onWrite: (words: string) => void;
  readonly onNext: (field: HTMLTextAreaElement) => void;
  readonly onFocus?: () => void;
  /** What stands below the field, given the way to put an offer in. */
  readonly children?: (take: (offer: string) => void) => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [taken, setTaken] = useState<{ readonly words: string } | null>(null);
  useLayoutEffect(() => {
    if (taken !== null) {
      const { start, end } = openPlaceIn(taken.words) ?? atEnd(taken.words);
      const field = box.current?.querySelector("textarea");
      field?.focus();
      field?.setSelectionRange(start, end);
    }
  }, [taken]);
  const write = (written: string) => {
    setDraft(written);
    onWrite(written);
  };
  const take = (offer: string) => {
    const written = withOffer(draft ?? words, offer);
    write(written);
    setTaken({ words: written });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const offer = event.altKey ? offers[offerNumber(event.code) - 1] : undefined;
    if (offer !== undefined) {
      event.preventDefault();
      take(offer);
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onNext(event.currentTarget);
    }
  };
  return (
    <>
      <div ref={box}>
        <Field label={label} hint={hint} size="small">
          <Textarea
            aria-label={name}
            data-answer-field
            placeholder={placeholder}
            value={draft ?? words}
            rows={2}
            resize="vertical"
            onKeyDown={onKeyDown}
            onFocus={onFocus}
            onBlur={() => {
              setDraft(null);
            }}
            onChange={(_, { value }) => {
              write(value);
            }}
          />
        </Field>
      </div>
      {children?.(take)}
    </>
  );
}

/** The digit of a key of the upper row or the number pad; 0 for any other. */
function offerNumber(code: string): number {
  return Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? 0);
}

function atEnd(words: string): { readonly start: number; readonly end: number } {
  return { start: words.length, end: words.length };
}
