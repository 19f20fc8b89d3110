import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { DraftCommands } from "../components/draftCommands";
import { DraftPlan } from "../components/DraftPlan";
import { DraftResult } from "../components/DraftResult";
import { PageHeading } from "../components/PageHeading";
import { useReportDeliveryStyles } from "../components/ReportDelivery.styles";
import type { DraftWork } from "../state/draftWork";
import { text } from "../text";
import { usePageStyles } from "./page.styles";

/** The draft in the open document against the workbooks: first what would change, then what was done. */
export function RefreshPage({
  work,
  saving,
  commands,
}: {
  readonly work: DraftWork;
  readonly saving: "ready" | "busy";
  readonly commands: DraftCommands;
}) {
  const page = usePageStyles();
  const styles = useReportDeliveryStyles();
  return (
    <div className={page.page}>
      <PageHeading title={text.draft.title} />
      <div className={styles.ways}>
        <Button size="small" icon={<ArrowLeft20Regular />} onClick={commands.leaveDraft}>
          {text.draft.back}
        </Button>
        <Button size="small" disabledFocusable={saving === "busy"} onClick={commands.readDraft}>
          {text.draft.readAgain}
        </Button>
      </div>
      {work.kind === "planned" ? (
        <DraftPlan work={work} saving={saving} commands={commands} />
      ) : (
        <DraftResult result={work} commands={commands} />
      )}
    </div>
  );
}
