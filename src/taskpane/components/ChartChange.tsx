import type { ChartChangeView } from "../../app/views/refreshView";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";

/** A picture of the draft that shows other amounts than the report's, or that only one of them has. */
export function ChartChange({ change: { now, next } }: { readonly change: ChartChangeView }) {
  const page = usePageStyles();
  return (
    <li className={page.card}>
      <span className={page.words}>
        {now === "" ? text.draft.chartAdded : text.draft.sentenceNow(now)}
      </span>
      <span className={page.words}>
        {next === "" ? text.draft.chartDropped : text.draft.chartNext(next)}
      </span>
      {next !== "" && <span className={page.quiet}>{text.draft.chartWay}</span>}
    </li>
  );
}
