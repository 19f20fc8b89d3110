import { Button, mergeClasses } from "@fluentui/react-components";
import type { CauseCandidateView, PriorCauseView } from "../../app/views/varianceView";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { useCauseOffersStyles } from "./CauseOffers.styles";
import type { CellLeads } from "./cellLeads";
import { CellLinks } from "./CellLinks";

/** What may be the cause, each with what speaks for it, and what was said last year. Only pressing one takes it. */
export function CauseOffers({
  candidates,
  prior,
  leads,
  onTake,
}: {
  readonly candidates: readonly CauseCandidateView[];
  readonly prior: readonly PriorCauseView[];
  readonly leads: CellLeads;
  readonly onTake: (words: string) => void;
}) {
  const page = usePageStyles();
  const styles = useCauseOffersStyles();
  return (
    <>
      {prior.length > 0 && (
        <section className={styles.part}>
          <h4 className={styles.heading}>{text.variances.prior}</h4>
          <ol className={styles.list}>
            {prior.map(({ text: words, file, said, warnings }) => (
              <li key={words} className={styles.offer}>
                <Offer words={words} onTake={onTake} />
                <p className={styles.evidence}>{text.variances.priorSource(file, said)}</p>
                {warnings.map(({ message }) => (
                  <p key={message} className={mergeClasses(styles.evidence, styles.doubt)}>
                    {message}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className={styles.part}>
        <h4 className={styles.heading}>{text.variances.candidates}</h4>
        {candidates.length === 0 ? (
          <p className={page.quiet}>{text.variances.noCandidates}</p>
        ) : (
          <ol className={styles.list} start={prior.length + 1}>
            {candidates.map(({ id, text: words, evidence, places }) => (
              <li key={id} className={styles.offer}>
                <Offer words={words} onTake={onTake} />
                {evidence !== null && <p className={styles.evidence}>{evidence}</p>}
                <CellLinks places={places} leads={leads} />
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

function Offer({
  words,
  onTake,
}: {
  readonly words: string;
  readonly onTake: (words: string) => void;
}) {
  const styles = useCauseOffersStyles();
  return (
    <Button
      size="small"
      className={styles.button}
      onClick={() => {
        onTake(words);
      }}
    >
      {words}
    </Button>
  );
}
