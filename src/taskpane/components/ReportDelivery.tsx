import { Button } from "@fluentui/react-components";
import {
  ArrowSync20Regular,
  Copy20Regular,
  DocumentAdd20Regular,
  DocumentArrowDown20Regular,
  Open20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePageStyles } from "../pages/page.styles";
import type { DeliveryOffer, DeliveryWay } from "../state/deliveryOffer";
import { text } from "../text";
import { useReportDeliveryStyles } from "./ReportDelivery.styles";

/** What can be done with the report; the names are those of the pane's commands. */
export type DeliveryCommands = {
  readonly insertReport: () => void;
  readonly openReport: () => void;
  readonly saveReport: () => void;
  readonly copyReport: () => void;
  readonly readDraft: () => void;
};

/** The ways in which the report leaves the pane, always in sight; the first is the likeliest. */
export function ReportDelivery({
  offer: { ways, place },
  saving,
  open,
  commands,
}: {
  readonly offer: DeliveryOffer;
  readonly saving: "ready" | "busy";
  /** How many blanks the report has. */
  readonly open: number;
  readonly commands: DeliveryCommands;
}) {
  const page = usePageStyles();
  const styles = useReportDeliveryStyles();
  const hint = text.delivery.hints[place];
  const isBusy = saving === "busy";
  return (
    <div className={page.section}>
      <div className={styles.ways}>
        {ways.map((way, index) => (
          <Button
            key={way}
            appearance={index === 0 ? "primary" : "secondary"}
            size={index === 0 ? "medium" : "small"}
            icon={icons[way]}
            disabledFocusable={isBusy}
            onClick={commandOf(way, commands)}
          >
            {index > 0 ? text.delivery.ways[way] : isBusy ? text.report.saving : first(way, open)}
          </Button>
        ))}
      </div>
      {hint !== null && <p className={page.quiet}>{hint}</p>}
      {place === "document" && (
        <div className={page.section}>
          <div className={styles.ways}>
            <Button
              icon={<ArrowSync20Regular />}
              disabledFocusable={isBusy}
              onClick={commands.readDraft}
            >
              {text.delivery.update}
            </Button>
          </div>
          <p className={page.quiet}>{text.delivery.updateHint}</p>
        </div>
      )}
    </div>
  );
}

function first(way: DeliveryWay, open: number): string {
  return text.delivery.withBlanks(text.delivery.ways[way], open);
}

function commandOf(way: DeliveryWay, commands: DeliveryCommands): () => void {
  const ways = {
    insert: commands.insertReport,
    openNew: commands.openReport,
    save: commands.saveReport,
    copy: commands.copyReport,
  } satisfies Record<DeliveryWay, () => void>;
  return ways[way];
}

const icons: Readonly<Record<DeliveryWay, ReactElement>> = {
  insert: <DocumentAdd20Regular />,
  openNew: <Open20Regular />,
  save: <DocumentArrowDown20Regular />,
  copy: <Copy20Regular />,
};
