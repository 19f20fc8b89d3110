import type { BlankLeftView, ControlView } from "../../app/views/refreshView";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { ControlLink } from "./ControlLink";
import { DraftGroup } from "./DraftGroup";

/** What nobody has filled yet in the open document. */
export function DraftBlanks({
  blanks,
  onShow,
}: {
  readonly blanks: readonly BlankLeftView[];
  readonly onShow: (control: ControlView) => void;
}) {
  const page = usePageStyles();
  return blanks.length === 0 ? (
    <p className={page.quiet}>{text.draft.noBlanks}</p>
  ) : (
    <DraftGroup title={text.draft.groups.blanksLeft} entries={blanks}>
      {({ prompt, sentence, control }) => (
        <li key={control.tag} className={page.card}>
          <span className={page.words}>{prompt}</span>
          {sentence !== "" && <span className={page.quiet}>{sentence}</span>}
          <ControlLink name={`${prompt} ${sentence}`} control={control} onShow={onShow} />
        </li>
      )}
    </DraftGroup>
  );
}
