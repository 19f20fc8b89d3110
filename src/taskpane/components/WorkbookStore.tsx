import { Button } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { useFileExchangeStyles } from "./FileExchange.styles";

/** Keeps what was said of the tables, and the causes, in the workbook around the pane. */
export function WorkbookStore({
  saving,
  onStore,
}: {
  readonly saving: "ready" | "busy";
  readonly onStore: () => void;
}) {
  const page = usePageStyles();
  const styles = useFileExchangeStyles();
  const heading = useId();
  return (
    <section className={page.section} aria-labelledby={heading}>
      <h3 id={heading} className={page.heading}>
        {text.stored.title}
      </h3>
      <p className={page.quiet}>{text.stored.hint}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<Save20Regular />}
          disabledFocusable={saving === "busy"}
          onClick={onStore}
        >
          {text.stored.store}
        </Button>
      </div>
    </section>
  );
}
