import { Button } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";

/** What is written back into the workbook around the pane, on request only. */
export function WorkbookSheets({
  saving,
  onWrite,
}: {
  readonly saving: "ready" | "busy";
  readonly onWrite: () => void;
}) {
  const page = usePageStyles();
  return (
    <section className={page.section}>
      <p className={page.quiet}>{text.workbook.writeHint}</p>
      <Button icon={<TableAdd20Regular />} disabledFocusable={saving === "busy"} onClick={onWrite}>
        {text.workbook.write}
      </Button>
    </section>
  );
}
