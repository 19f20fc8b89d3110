import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { DraftImport } from "../state/draftImport";
import { text } from "../text";
import { useFilePicker } from "./useFilePicker";

/** Where a draft that was saved elsewhere can go here, the likeliest first. */
export type DraftImportOffer = {
  readonly ways: readonly DraftImport["way"][];
  readonly onImport: (chosen: DraftImport) => void;
};

/** Lets a draft file be chosen, and asks where it is to go. `parts` must stand somewhere on the page. */
export function useDraftImport({ ways, onImport }: DraftImportOffer): {
  readonly parts: ReactNode;
  readonly choose: () => void;
} {
  const [file, setFile] = useState<File | null>(null);
  const picker = useFilePicker(([chosen]) => {
    setFile(chosen ?? null);
  }, draftFile);
  const words = text.draftImport;
  const dialog = (
    <Dialog
      open={file !== null}
      onOpenChange={() => {
        setFile(null);
      }}
    >
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
                  setFile(null);
                  if (file !== null) {
                    onImport({ file, way });
                  }
                }}
              >
                {words.ways[way]}
              </Button>
            ))}
            <Button
              onClick={() => {
                setFile(null);
              }}
            >
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
  return {
    parts: (
      <>
        {picker.input}
        {dialog}
      </>
    ),
    choose: picker.choose,
  };
}

const draftFile = { count: "one", accept: ".docx" } as const;
