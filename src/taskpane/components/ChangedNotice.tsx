import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { text } from "../text";
import { useFailureMessageStyles } from "./FailureMessage.styles";

/** That the workbook changed since it was read, with the way to read it again. */
export function ChangedNotice({ onReadAgain }: { readonly onReadAgain: () => void }) {
  const styles = useFailureMessageStyles();
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody className={styles.body}>{text.open.changed}</MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button size="small" onClick={onReadAgain}>
          {text.open.readAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
