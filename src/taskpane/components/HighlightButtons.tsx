import { Button } from "@fluentui/react-components";
import { Highlight20Regular } from "@fluentui/react-icons";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { useFileExchangeStyles } from "./FileExchange.styles";
import type { FindingMarks } from "./findingMarks";

/** Colours the cells of all findings in the workbook, and takes the colours away again. */
export function HighlightButtons({
  marks: { saving, onHighlight, onClear },
}: {
  readonly marks: Pick<FindingMarks, "saving" | "onHighlight" | "onClear">;
}) {
  const page = usePageStyles();
  const styles = useFileExchangeStyles();
  return (
    <section className={page.section}>
      <p className={page.quiet}>{text.marks.hint}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<Highlight20Regular />}
          disabledFocusable={saving === "busy"}
          onClick={onHighlight}
        >
          {text.marks.highlight}
        </Button>
        <Button size="small" disabledFocusable={saving === "busy"} onClick={onClear}>
          {text.marks.clear}
        </Button>
      </div>
    </section>
  );
}
