import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { text } from "../text";
import { useFailureMessageStyles } from "./FailureMessage.styles";

/** What was just done, or is to be known, said once; the live region stands even while there is nothing to say. */
export function Notice({
  intent,
  words,
  onDismiss,
}: {
  readonly intent: "success" | "warning";
  readonly words: string | null;
  readonly onDismiss: () => void;
}) {
  const styles = useFailureMessageStyles();
  return (
    <div role="status">
      {words !== null && (
        <MessageBar intent={intent} layout="singleline">
          <MessageBarBody className={styles.body}>{words}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={text.notice.dismiss}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
