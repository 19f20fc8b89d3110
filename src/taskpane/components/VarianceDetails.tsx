import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useCallback } from "react";
import type { ExplanationView, SentenceLength } from "../../app/views/explanationView";
import type { VarianceView } from "../../app/views/varianceView";
import { withCause } from "../../app/withCause";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { useAnswer } from "../useAnswer";
import { BreakdownTable } from "./BreakdownTable";
import type { CellLeads } from "./cellLeads";
import { Disclosure } from "./Disclosure";
import { useVarianceDetailsStyles } from "./VarianceDetails.styles";

/** Takes one difference apart; null where the workbooks say nothing of it. */
export type ExplainVariance = (blankId: string) => Promise<ExplanationView | null>;

/** What the details show of one difference, and how. */
type Shown = {
  readonly variance: Pick<VarianceView, "blankId" | "label" | "cause">;
  readonly length: SentenceLength;
  readonly leads: CellLeads;
  readonly onCopy: (words: string) => void;
};

/** What drives a difference: the sentence, the lines, other ways of seeing it, the picture. Asked for when it is drawn. */
export function VarianceDetails({
  explain,
  ...shown
}: Shown & { readonly explain: ExplainVariance }) {
  const { blankId } = shown.variance;
  const page = usePageStyles();
  const ask = useCallback(() => explain(blankId), [explain, blankId]);
  const { status, answer } = useAnswer(ask);
  if (answer !== null && answer.breakdowns.length > 0) {
    return <Explained view={answer} {...shown} />;
  }
  const words = {
    waiting: text.variances.explaining,
    answered: text.variances.noDetail,
    failed: text.variances.explainFailed,
  }[status];
  return <p className={page.quiet}>{words}</p>;
}

function Explained({
  view: { sentences, breakdowns, moves, waterfall },
  variance: { label, cause },
  length,
  leads,
  onCopy,
}: Shown & { readonly view: ExplanationView }) {
  const page = usePageStyles();
  const styles = useVarianceDetailsStyles();
  const [main, ...others] = breakdowns;
  return (
    <>
      <p className={page.words}>{sentences[length]}</p>
      <span>
        <Button
          size="small"
          icon={<Copy16Regular />}
          aria-label={text.variances.copyExplainedOf(label)}
          onClick={() => {
            onCopy(withCause(sentences[length], cause));
          }}
        >
          {text.variances.copyExplained}
        </Button>
      </span>
      {main !== undefined && <BreakdownTable breakdown={main} leads={leads} />}
      {moves.length > 0 && (
        <ul className={styles.moves}>
          {moves.map((move) => (
            <li key={move} className={page.quiet}>
              {move}
            </li>
          ))}
        </ul>
      )}
      {waterfall !== null && (
        <Disclosure summary={text.variances.waterfall}>
          {/* Our own writer made this, and escaped every word of the workbook in it. */}
          <div className={styles.waterfall} dangerouslySetInnerHTML={{ __html: waterfall.svg }} />
        </Disclosure>
      )}
      {others.map((breakdown) => (
        <Disclosure key={breakdown.kind} summary={breakdown.title}>
          <BreakdownTable breakdown={breakdown} leads={leads} />
        </Disclosure>
      ))}
    </>
  );
}
