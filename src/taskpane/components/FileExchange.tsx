import { Button } from "@fluentui/react-components";
import { useFileExchangeStyles } from "./FileExchange.styles";
import { useFilePicker } from "./useFilePicker";

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
  const picker = useFilePicker(([file]) => file !== undefined && onImport(file), {
    count: "one",
    accept: ".json",
  });
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={onExport}>
        {words.export}
      </Button>
      <Button size="small" onClick={picker.choose}>
        {words.import}
      </Button>
      {picker.input}
    </div>
  );
}
