import type { ControlView } from "../../app/views/refreshView";
import type { CommentedFigures } from "../state/documentCommands";
import type { DraftChoice } from "../state/draftWork";

/** What can be done with the draft in the open document; the names are those of the pane's commands. */
export type DraftCommands = {
  readonly readDraft: () => void;
  readonly decideFigure: (number: number, choice: DraftChoice) => void;
  readonly updateDraft: (commented: CommentedFigures) => void;
  readonly cancelUpdate: () => void;
  readonly leaveDraft: () => void;
  readonly showControl: (control: ControlView) => void;
};
