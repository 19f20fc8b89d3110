import type { ControlView, FigureChangeView } from "../../app/views/refreshView";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { ControlLink } from "./ControlLink";
import { Figure } from "./Figure";
import { useFigureChangeStyles } from "./FigureChange.styles";

/** One figure of a draft: what it is, what stands there, and what the report has now. */
export function FigureChange({
  change: { alias, now, last, next, control },
  onShow,
}: {
  readonly change: FigureChangeView;
  readonly onShow: (control: ControlView) => void;
}) {
  const page = usePageStyles();
  const styles = useFigureChangeStyles();
  return (
    <li className={page.card}>
      <span className={styles.alias}>{alias}</span>
      <span className={page.words}>
        <Figure>{now ?? last}</Figure>
        <span aria-label={text.draft.becomes} role="img" className={styles.arrow}>
          {text.draft.arrow}
        </span>
        <Figure>{next ?? text.draft.none}</Figure>
      </span>
      {now !== null && <ControlLink name={alias} control={control} onShow={onShow} />}
    </li>
  );
}
