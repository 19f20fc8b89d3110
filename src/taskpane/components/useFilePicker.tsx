import { useRef, type ReactNode } from "react";

/** The browser's own dialogue for choosing workbooks. `input` must stand somewhere on the page. */
export function useFilePicker(onFiles: (files: readonly File[]) => void): {
  readonly input: ReactNode;
  readonly choose: () => void;
} {
  const field = useRef<HTMLInputElement>(null);
  const input = (
    <input
      ref={field}
      type="file"
      multiple
      hidden
      accept=".xlsx,.xlsm,.xls,.et,.ods,.csv,.htm,.html"
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        // so that choosing the same file again counts as a choice
        currentTarget.value = "";
        if (files.length > 0) {
          onFiles(files);
        }
      }}
    />
  );
  return {
    input,
    choose: () => {
      field.current?.click();
    },
  };
}
