import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular, Copy16Regular } from "@fluentui/react-icons";
import { memo, useId } from "react";
import type { SentenceLength } from "../../app/views/explanationView";
import type { VarianceView } from "../../app/views/varianceView";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { AnswerField } from "./AnswerField";
import { CauseOffers } from "./CauseOffers";
import type { CellLeads } from "./cellLeads";
import { CellLinks } from "./CellLinks";
import { StateBadge } from "./StateBadge";
import { useVarianceCardStyles } from "./VarianceCard.styles";
import { type ExplainVariance, VarianceDetails } from "./VarianceDetails";

/** What a card asks for; each keeps its identity, so that a keystroke draws one card and not the whole list. */
type VarianceCardCommands = {
  readonly onWrite: (blankId: string, words: string) => void;
  readonly onCopy: (words: string) => void;
  /** Goes on to the next difference that wants a cause. */
  readonly onNext: (blankId: string) => void;
  readonly onDetails: (blankId: string, details: "open" | "closed") => void;
};

/**
 * One difference: what it is, in a sentence, its cells, and its cause to be written.
 *
 * Its details open when somebody comes to write, and stay until they are closed: what closed by itself
 * would move the card that is about to be clicked.
 */
export const VarianceCard = memo(function VarianceCard({
  variance,
  answer,
  leads,
  details,
  length,
  explain,
  onWrite,
  onCopy,
  onNext,
  onDetails,
}: VarianceCardCommands & {
  readonly variance: VarianceView;
  /** What was written here; without it the workbook's words stand there, if it has any. */
  readonly answer: string | null;
  readonly leads: CellLeads;
  readonly details: "open" | "closed";
  readonly length: SentenceLength;
  readonly explain: ExplainVariance;
}) {
  const { blankId, label, statement, state, candidates, priorCauses, places } = variance;
  const page = usePageStyles();
  const styles = useVarianceCardStyles();
  const detailsId = useId();
  return (
    <li className={page.card}>
      <div className={styles.head}>
        <h3 className={styles.label}>{label}</h3>
        <StateBadge state={state} />
      </div>
      <p className={page.words}>{statement}</p>
      <CellLinks places={places} leads={leads} />
      <AnswerField
        label={text.variances.cause}
        name={text.variances.causeOf(label)}
        hint={<CauseHints variance={variance} answer={answer} />}
        placeholder={text.variances.placeholder}
        words={answer ?? (variance.causeFromWorkbook ? variance.cause : "")}
        offers={[...priorCauses, ...candidates].map((offer) => offer.text)}
        onWrite={(words) => {
          onWrite(blankId, words);
        }}
        onNext={() => {
          onNext(blankId);
        }}
        onFocus={() => {
          onDetails(blankId, "open");
        }}
      >
        {(take) => (
          <>
            <div className={styles.actions}>
              <Button
                size="small"
                appearance="subtle"
                icon={details === "open" ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
                aria-expanded={details === "open"}
                aria-controls={details === "open" ? detailsId : undefined}
                aria-label={text.variances.detailsOf(label)}
                onClick={() => {
                  onDetails(blankId, details === "open" ? "closed" : "open");
                }}
              >
                {text.variances.details}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                icon={<Copy16Regular />}
                aria-label={text.variances.copyOf(label)}
                onClick={() => {
                  onCopy(variance.explanation);
                }}
              >
                {text.variances.copy}
              </Button>
            </div>
            {details === "open" && (
              <div id={detailsId} className={styles.details}>
                <CauseOffers
                  candidates={candidates}
                  prior={priorCauses}
                  leads={leads}
                  onTake={take}
                />
                <VarianceDetails
                  variance={variance}
                  length={length}
                  explain={explain}
                  leads={leads}
                  onCopy={onCopy}
                />
              </div>
            )}
          </>
        )}
      </AnswerField>
    </li>
  );
});

/** Where the words come from, that the amounts have changed since, and what is doubtful about them. */
function CauseHints({
  variance: { causeFromWorkbook, warnings, outdated },
  answer,
}: {
  readonly variance: VarianceView;
  readonly answer: string | null;
}) {
  const styles = useVarianceCardStyles();
  const doubts = [
    ...(outdated === null ? [] : [outdated]),
    ...warnings.map((each) => each.message),
  ];
  return (
    <span role="status" className={styles.hints}>
      {answer === null && causeFromWorkbook && <span>{text.variances.fromWorkbook}</span>}
      {doubts.map((words) => (
        <span key={words} className={styles.doubt}>
          {words}
        </span>
      ))}
    </span>
  );
}
