import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { useFileExchangeStyles } from "./FileExchange.styles";

/** What the accountant said, to be taken along as a file and brought in from one. */
export function FileExchange({
  words,
  onExport,
  onImport,
}: {
  readonly words: { readonly export: string; readonly import: string };
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}) {
  const styles = useFileExchangeStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={onExport}>
        {words.export}
      </Button>
      <Button
        size="small"
        onClick={() => {
          field.current?.click();
        }}
      >
        {words.import}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // so that choosing the same file again counts as a choice
          currentTarget.value = "";
          if (file !== undefined) {
            onImport(file);
          }
        }}
      />
    </div>
  );
}
