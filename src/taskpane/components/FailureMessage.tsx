import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { text } from "../text";
import { useFailureMessageStyles } from "./FailureMessage.styles";

/** One sentence about what was not possible, and the ways out of it. */
export function FailureMessage({
  sentence,
  onRetry,
  wayOut,
  onBack,
}: {
  readonly sentence: string;
  readonly onRetry: (() => void) | null;
  /** What else leads on; null where nothing does. */
  readonly wayOut: { readonly words: string; readonly onTake: () => void } | null;
  readonly onBack: () => void;
}) {
  const styles = useFailureMessageStyles();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{text.failed.title}</MessageBarTitle>
        {sentence}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        {onRetry !== null && (
          <Button size="small" onClick={onRetry}>
            {text.failed.retry}
          </Button>
        )}
        {wayOut !== null && (
          <Button size="small" onClick={wayOut.onTake}>
            {wayOut.words}
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={onBack}>
          {text.failed.back}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
