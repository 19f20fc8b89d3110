import { Button, Spinner } from "@fluentui/react-components";
import { text } from "../text";
import { useUnderstandingStyles } from "./Understanding.styles";

/** Says that the workbooks are understood anew, above the page that stays as it is meanwhile. */
export function Understanding({ onCancel }: { readonly onCancel: () => void }) {
  const styles = useUnderstandingStyles();
  return (
    <div className={styles.words} role="status">
      <Spinner size="tiny" label={text.mapping.understanding} />
      <Button size="small" onClick={onCancel}>
        {text.reading.cancel}
      </Button>
    </div>
  );
}
