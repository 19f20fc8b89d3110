import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useCallback } from "react";
import { type ComparedBase, comparedBases } from "../../app/comparedBases";
import type { ExplanationSentences, SentenceLength } from "../../app/views/explanationView";
import type { SheetPlace } from "../../app/views/views";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { useAnswer } from "../useAnswer";
import { Disclosure } from "./Disclosure";
import type { VarianceChoice } from "./listedVariances";
import { useSheetExplanationStyles } from "./SheetExplanation.styles";

/** Explains the tables of a sheet as wholes; null where nothing on it can be compared. */
export type ExplainSheet = (
  place: SheetPlace,
  against: ComparedBase | null,
) => Promise<ExplanationSentences | null>;

/** What there is to say of the sheet that was chosen, to be read and to be copied. */
export function SheetExplanation({
  place,
  against,
  length,
  explain,
  onCopy,
}: {
  readonly place: SheetPlace;
  readonly against: VarianceChoice["against"];
  readonly length: SentenceLength;
  readonly explain: ExplainSheet;
  readonly onCopy: (words: string) => void;
}) {
  const page = usePageStyles();
  const styles = useSheetExplanationStyles();
  const { file, sheet } = place;
  const base = comparedBases.find((known) => known === against) ?? null;
  const ask = useCallback(() => explain({ file, sheet }, base), [explain, file, sheet, base]);
  const { answer } = useAnswer(ask);
  if (answer === null) {
    return null;
  }
  const words = answer[length];
  return (
    <section className={styles.section} aria-label={text.variances.sheetExplained(sheet)}>
      <Disclosure summary={text.variances.sheetExplained(sheet)}>
        {words.split("\n").map((line, index) => (
          <p key={index} className={page.words}>
            {line}
          </p>
        ))}
      </Disclosure>
      <span>
        <Button
          size="small"
          icon={<Copy16Regular />}
          onClick={() => {
            onCopy(words);
          }}
        >
          {text.variances.copySheet}
        </Button>
      </span>
    </section>
  );
}
