import type { VarianceView } from "../../app/views/varianceView";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { AnswerField } from "./AnswerField";
import type { CellLeads } from "./cellLeads";
import { CellLinks } from "./CellLinks";
import { useVarianceCardStyles } from "./VarianceCard.styles";

/**
 * One difference: what it is, in a sentence, its cells, and its cause to be written.
 *
 * `answer`: what was written here; without it the workbook's words stand there, if it has any.
 */
export function VarianceCard({
  variance: { blankId, label, statement, cause, causeFromWorkbook, places },
  answer,
  leads,
  onWrite,
  onNext,
}: {
  readonly variance: VarianceView;
  readonly answer: string | null;
  readonly leads: CellLeads;
  readonly onWrite: (blankId: string, words: string) => void;
  readonly onNext: () => void;
}) {
  const page = usePageStyles();
  const styles = useVarianceCardStyles();
  return (
    <li className={page.card}>
      <h3 className={styles.label}>{label}</h3>
      <p className={page.words}>{statement}</p>
      <CellLinks places={places} leads={leads} />
      <AnswerField
        label={text.variances.cause}
        name={text.variances.causeOf(label)}
        hint={answer === null && causeFromWorkbook ? text.variances.fromWorkbook : null}
        placeholder={text.variances.placeholder}
        words={answer ?? (causeFromWorkbook ? cause : "")}
        onWrite={(words) => {
          onWrite(blankId, words);
        }}
        onNext={onNext}
      />
    </li>
  );
}
