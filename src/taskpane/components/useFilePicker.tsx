import { useRef, type ReactNode } from "react";

/** What is chosen: `several` files at once, or one. */
type FileChoice = { readonly count: "one" | "several"; readonly accept: string };

const workbooks: FileChoice = {
  count: "several",
  accept: ".xlsx,.xlsm,.xls,.et,.ods,.csv,.htm,.html",
};

/** The browser's own dialogue for choosing files. `input` must stand somewhere on the page. */
export function useFilePicker(
  onFiles: (files: readonly File[]) => void,
  { count, accept }: FileChoice = workbooks,
): {
  readonly input: ReactNode;
  readonly choose: () => void;
} {
  const field = useRef<HTMLInputElement>(null);
  const input = (
    <input
      ref={field}
      type="file"
      multiple={count === "several"}
      hidden
      accept={accept}
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
