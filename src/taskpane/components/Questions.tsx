import { Button, Select } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { QuestionView } from "../../app/views/views";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import type { CellLeads } from "./cellLeads";
import { CellLinks } from "./CellLinks";
import { Options } from "./Options";
import { useQuestionsStyles } from "./Questions.styles";
import { ShowMore } from "./ShowMore";
import type { SayMapping } from "./TableMapping";

/** What only the accountant can say, each with its likely answers; an answer leads to the next one. */
export function Questions({
  questions,
  leads,
  onSay,
}: {
  readonly questions: readonly QuestionView[];
  readonly leads: CellLeads;
  readonly onSay: SayMapping;
}) {
  const page = usePageStyles();
  const section = useRef<HTMLElement>(null);
  const answered = useFocusOnNext(section, questions);
  if (questions.length === 0) {
    return null;
  }
  return (
    <section ref={section} className={page.section}>
      <h3 className={page.heading}>{text.mapping.questions(questions.length)}</h3>
      <p className={page.quiet}>{text.mapping.questionsHint}</p>
      <ShowMore entries={questions} step={10}>
        {(listed) => (
          <ul className={page.list}>
            {listed.map((question, index) => (
              <Question
                key={identity(question)}
                question={question}
                leads={leads}
                onSay={(fingerprint, said) => {
                  answered(index);
                  onSay(fingerprint, said);
                }}
              />
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

/** Where an answered question is gone with the focus, the one in its place has it. */
function useFocusOnNext(
  section: { readonly current: HTMLElement | null },
  questions: readonly QuestionView[],
): (index: number) => void {
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    const index = place.current;
    place.current = null;
    if (index !== null && document.activeElement === document.body) {
      const items = [...(section.current?.querySelectorAll<HTMLElement>("[data-question]") ?? [])];
      const next = items[Math.min(index, items.length - 1)];
      const heading = document.querySelector<HTMLElement>("[data-page-heading]");
      (next ?? heading)?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: "nearest" });
    }
  }, [section, questions]);
  return (index) => {
    place.current = index;
  };
}

function Question({
  question,
  leads,
  onSay,
}: {
  readonly question: QuestionView;
  readonly leads: CellLeads;
  readonly onSay: SayMapping;
}) {
  const page = usePageStyles();
  const styles = useQuestionsStyles();
  return (
    <li className={styles.question} tabIndex={-1} data-question>
      <p className={page.words}>{question.message}</p>
      <CellLinks places={[question.place]} leads={leads} />
      <Candidates question={question} onSay={onSay} />
    </li>
  );
}

/** A few answers are buttons, many are a list. */
const mostButtons = 4;

function Candidates({
  question: { fingerprint, message, candidates },
  onSay,
}: {
  readonly question: QuestionView;
  readonly onSay: SayMapping;
}) {
  const styles = useQuestionsStyles();
  const choose = (index: number) => {
    onSay(fingerprint, candidates[index]?.mapping ?? {});
  };
  if (candidates.length > mostButtons) {
    return (
      <Select
        size="small"
        aria-label={message}
        value=""
        onChange={(_, { value }) => {
          choose(Number(value));
        }}
      >
        <option value="">{text.mapping.choose}</option>
        <Options choices={candidates.map(({ label }, id) => ({ id, label }))} />
      </Select>
    );
  }
  return (
    <div className={styles.answers} role="group" aria-label={message}>
      {candidates.map(({ label }, index) => (
        <Button
          key={index}
          size="small"
          onClick={() => {
            choose(index);
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

function identity({ kind, place: { file, sheet, cell } }: QuestionView): string {
  return [kind, file, sheet, cell].join("\n");
}
