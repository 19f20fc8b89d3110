import { Button, Select } from "@fluentui/react-components";
import type { QuestionView } from "../../app/views/views";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import type { CellLeads } from "./cellLeads";
import { CellLinks } from "./CellLinks";
import { useQuestionsStyles } from "./Questions.styles";
import type { SayMapping } from "./TableMapping";

/** What only the accountant can say, each with its likely answers. */
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
  const styles = useQuestionsStyles();
  return (
    <ul className={page.list}>
      {questions.map((question, index) => (
        <li key={index} className={styles.question}>
          <p className={page.words}>{question.message}</p>
          <CellLinks places={[question.place]} leads={leads} />
          <Candidates question={question} onSay={onSay} />
        </li>
      ))}
    </ul>
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
        {candidates.map(({ label }, index) => (
          <option key={index} value={index}>
            {label}
          </option>
        ))}
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
