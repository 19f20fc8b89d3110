import type { FindingView } from "../../app/views/views";

/** How findings are marked in the workbook around the pane. `around`: its name. */
export type FindingMarks = {
  readonly around: string;
  readonly saving: "ready" | "busy";
  readonly onHighlight: () => void;
  readonly onClear: () => void;
  readonly onComment: (finding: FindingView) => void;
};
