import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { text } from "../text";

/** Asks, before anything is written, about figures whose comments would go. */
export function CommentedDialog({
  counts,
  onWrite,
  onSpare,
  onCancel,
}: {
  /** Null while there is nothing to ask. */
  readonly counts: { readonly commented: number; readonly total: number } | null;
  readonly onWrite: () => void;
  readonly onSpare: () => void;
  readonly onCancel: () => void;
}) {
  const words = text.draft.commented;
  return (
    <Dialog
      modalType="alert"
      open={counts !== null}
      onOpenChange={(_, { open }) => {
        if (!open) {
          onCancel();
        }
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            {counts !== null && words.words(counts.commented, counts.total)}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSpare}>
              {words.spare}
            </Button>
            <Button onClick={onWrite}>{words.write}</Button>
            <Button onClick={onCancel}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
