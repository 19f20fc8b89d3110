import type { FigureChangeView } from "../../app/views/refreshView";
import { usePageStyles } from "../pages/page.styles";
import type { WrittenDraft } from "../state/draftWork";
import { text } from "../text";
import { DraftBlanks } from "./DraftBlanks";
import type { DraftCommands } from "./draftCommands";
import { DraftGroup } from "./DraftGroup";
import { FigureChange } from "./FigureChange";
import { figureChangeKey } from "./figureChangeKey";

/** What came of an update: how much was written, and what was not, with the reason. */
export function DraftResult({
  result: { written, changedMeanwhile, outOfReach, spared, blanksLeft },
  commands: { showControl },
}: {
  readonly result: WrittenDraft;
  readonly commands: DraftCommands;
}) {
  const page = usePageStyles();
  const { groups } = text.draft;
  const changeRow = (change: FigureChangeView) => (
    <FigureChange key={figureChangeKey(change)} change={change} onShow={showControl} />
  );
  return (
    <>
      <p className={page.words} role="status">
        {text.draft.done(written)}
      </p>
      <DraftGroup
        title={groups.changedMeanwhile}
        hint={text.draft.changedMeanwhile}
        entries={changedMeanwhile}
      >
        {changeRow}
      </DraftGroup>
      <DraftGroup title={groups.outOfReach} hint={text.draft.outOfReach} entries={outOfReach}>
        {changeRow}
      </DraftGroup>
      <DraftGroup title={groups.spared} entries={spared}>
        {changeRow}
      </DraftGroup>
      <DraftBlanks blanks={blanksLeft} onShow={showControl} />
    </>
  );
}
