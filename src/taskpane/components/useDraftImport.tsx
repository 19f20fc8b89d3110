import { useState, type ReactNode } from "react";
import type { DraftImportOffer } from "../state/draftImport";
import { DraftImportDialog } from "./DraftImportDialog";
import { useFilePicker } from "./useFilePicker";

/** Lets a draft file be chosen, and asks where it is to go. `parts` must stand somewhere on the page. */
export function useDraftImport(offer: DraftImportOffer): {
  readonly parts: ReactNode;
  readonly choose: () => void;
} {
  const [file, setFile] = useState<File | null>(null);
  const picker = useFilePicker(([chosen]) => {
    setFile(chosen ?? null);
  }, draftFile);
  return {
    parts: (
      <>
        {picker.input}
        <DraftImportDialog
          file={file}
          offer={offer}
          onClose={() => {
            setFile(null);
          }}
        />
      </>
    ),
    choose: picker.choose,
  };
}

const draftFile = { count: "one", accept: ".docx" } as const;
