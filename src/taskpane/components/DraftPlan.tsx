import { Button } from "@fluentui/react-components";
import type { FigureChangeView } from "../../app/views/refreshView";
import { usePageStyles } from "../pages/page.styles";
import { countToWrite, isUpToDate } from "../state/draftCounts";
import type { DraftWork } from "../state/draftWork";
import { text } from "../text";
import { ControlLink } from "./ControlLink";
import { ChartChange } from "./ChartChange";
import { CommentedDialog } from "./CommentedDialog";
import { DraftBlanks } from "./DraftBlanks";
import type { DraftCommands } from "./draftCommands";
import { DraftGroup } from "./DraftGroup";
import { FigureChange } from "./FigureChange";
import { figureChangeKey } from "./figureChangeKey";
import { FigureDecision } from "./FigureDecision";

/** What an update would do to the draft in the open document; nothing is written before it is asked for. */
export function DraftPlan({
  work,
  saving,
  commands,
}: {
  readonly work: Extract<DraftWork, { readonly kind: "planned" }>;
  readonly saving: "ready" | "busy";
  readonly commands: DraftCommands;
}) {
  const page = usePageStyles();
  const { view, choices, asked } = work;
  const { groups } = text.draft;
  const count = countToWrite(view, choices);
  const changeRow = (change: FigureChangeView) => (
    <FigureChange key={figureChangeKey(change)} change={change} onShow={commands.showControl} />
  );
  const decisionRow = (change: FigureChangeView) => (
    <FigureDecision
      key={figureChangeKey(change)}
      change={change}
      choice={choices.get(change.number) ?? null}
      onDecide={commands.decideFigure}
      onShow={commands.showControl}
    />
  );
  return (
    <>
      {view.otherWorkbooks.length > 0 && (
        <p className={page.words}>{text.draft.otherWorkbooks(view.otherWorkbooks)}</p>
      )}
      {view.tracksChanges && <p className={page.quiet}>{text.draft.tracksChanges}</p>}
      <p className={page.words} role="status">
        {isUpToDate(view) ? text.draft.nothing : text.draft.unchanged(view.unchanged)}
      </p>
      {(count > 0 || choices.size > 0) && (
        <Button
          appearance="primary"
          disabledFocusable={saving === "busy"}
          onClick={() => {
            commands.updateDraft("ask");
          }}
        >
          {count > 0 ? text.draft.update(count) : text.draft.keepOnly}
        </Button>
      )}
      <DraftGroup title={groups.conflicts} entries={view.conflicts}>
        {decisionRow}
      </DraftGroup>
      <DraftGroup title={groups.held} entries={view.held}>
        {decisionRow}
      </DraftGroup>
      <DraftGroup title={groups.clauses} entries={view.clauses}>
        {({ now, next, control }, index) => (
          <li key={index} className={page.card}>
            <span className={page.words}>
              {now === "" ? text.draft.sentenceAdded : text.draft.sentenceNow(now)}
            </span>
            <span className={page.words}>
              {next === "" ? text.draft.sentenceDropped : text.draft.sentenceNext(next)}
            </span>
            {control !== null && (
              <ControlLink name={now} control={control} onShow={commands.showControl} />
            )}
          </li>
        )}
      </DraftGroup>
      <DraftGroup title={groups.charts} entries={view.charts}>
        {(change, index) => <ChartChange key={index} change={change} />}
      </DraftGroup>
      <DraftGroup title={groups.updated} entries={view.updated}>
        {changeRow}
      </DraftGroup>
      <DraftGroup title={groups.kept} entries={view.kept}>
        {decisionRow}
      </DraftGroup>
      <DraftGroup title={groups.dropped} entries={view.dropped}>
        {changeRow}
      </DraftGroup>
      <DraftGroup title={groups.added} entries={view.added}>
        {({ alias, text: words, sentence }, index) => (
          <li key={index} className={page.card}>
            <span className={page.words}>{alias}</span>
            <span className={page.words}>{words}</span>
            {sentence !== "" && <span className={page.quiet}>{sentence}</span>}
          </li>
        )}
      </DraftGroup>
      <DraftGroup title={groups.deleted} entries={view.deleted}>
        {changeRow}
      </DraftGroup>
      <DraftBlanks blanks={view.blanksLeft} onShow={commands.showControl} />
      <CommentedDialog
        counts={
          asked === null ? null : { commented: asked.commented.length, total: asked.edits.length }
        }
        onWrite={() => {
          commands.updateDraft("write");
        }}
        onSpare={() => {
          commands.updateDraft("spare");
        }}
        onCancel={commands.cancelUpdate}
      />
    </>
  );
}
