import { Radio, RadioGroup } from "@fluentui/react-components";
import type { ControlView, FigureChangeView } from "../../app/views/refreshView";
import { usePageStyles } from "../pages/page.styles";
import type { DraftChoice } from "../state/draftWork";
import { text } from "../text";
import { ControlLink } from "./ControlLink";
import { useFigureChangeStyles } from "./FigureChange.styles";

/** A figure about which the accountant has to decide: her own text, or the new one. */
export function FigureDecision({
  change: { number, alias, last, now, next, sentence, control },
  choice,
  onDecide,
  onShow,
}: {
  readonly change: FigureChangeView;
  readonly choice: DraftChoice | null;
  readonly onDecide: (number: number, choice: DraftChoice) => void;
  readonly onShow: (control: ControlView) => void;
}) {
  const page = usePageStyles();
  const styles = useFigureChangeStyles();
  const none = text.draft.none;
  const hasChanged = next !== last;
  return (
    <li className={page.card}>
      <span className={styles.alias}>{alias}</span>
      <span className={page.words}>{text.draft.now(now ?? none)}</span>
      <span className={page.words}>
        {hasChanged ? text.draft.next(next ?? none) : text.draft.unchangedNext(last)}
      </span>
      {hasChanged && last !== now && <span className={page.quiet}>{text.draft.last(last)}</span>}
      {sentence !== "" && <p className={page.quiet}>{text.draft.sentenceNow(sentence)}</p>}
      <RadioGroup
        layout="horizontal"
        aria-label={text.draft.choiceOf(alias)}
        value={choice ?? ""}
        onChange={(_, { value }) => {
          onDecide(number, value === "take" ? "take" : "keep");
        }}
      >
        <Radio value="keep" label={text.draft.choices.keep} />
        <Radio value="take" label={hasChanged ? text.draft.choices.take : text.draft.takeBack} />
      </RadioGroup>
      <ControlLink name={alias} control={control} onShow={onShow} />
    </li>
  );
}
