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
import type { DraftImportOffer } from "../state/draftImport";

/** Asks where a draft file is to go; closed where there is none. */
export function DraftImportDialog({
  file,
  offer: { ways, onImport },
  onClose,
}: {
  readonly file: File | null;
  readonly offer: DraftImportOffer;
  readonly onClose: () => void;
}) {
  const words = text.draftImport;
  return (
    <Dialog open={file !== null} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.dialog(file?.name ?? "")}</DialogTitle>
          <DialogContent>{ways.length > 1 ? words.wordsBoth : words.words}</DialogContent>
          <DialogActions fluid>
            {ways.map((way, index) => (
              <Button
                key={way}
                appearance={index === 0 ? "primary" : "secondary"}
                onClick={() => {
                  onClose();
                  if (file !== null) {
                    onImport({ file, way });
                  }
                }}
              >
                {words.ways[way]}
              </Button>
            ))}
            <Button onClick={onClose}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
