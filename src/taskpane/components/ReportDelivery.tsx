import { Button } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons";
import { usePageStyles } from "../pages/page.styles";
import type { DeliveryOffer, DeliveryWay } from "../state/deliveryOffer";
import { text } from "../text";
import { deliveryIcons } from "./deliveryIcons";
import { OtherWays } from "./OtherWays";
import { useReportDeliveryStyles } from "./ReportDelivery.styles";
import type { DraftImportOffer } from "../state/draftImport";

/** What can be done with the report; the names are those of the pane's commands. */
export type DeliveryCommands = {
  readonly insertReport: () => void;
  readonly openReport: () => void;
  readonly saveReport: () => void;
  readonly copyReport: () => void;
  readonly readDraft: () => void;
};

/**
 * The ways in which the report leaves the pane, always in sight; the first is the likeliest.
 *
 * In Word the others stand in a menu beside the update, so that the report below is not pushed away.
 */
export function ReportDelivery({
  offer: { ways, place },
  draftImport,
  saving,
  open,
  commands,
}: {
  readonly offer: DeliveryOffer;
  /** Brings in a draft that was saved elsewhere; null where there is no document around the pane. */
  readonly draftImport: DraftImportOffer | null;
  readonly saving: "ready" | "busy";
  /** How many blanks the report has. */
  readonly open: number;
  readonly commands: DeliveryCommands;
}) {
  const page = usePageStyles();
  const styles = useReportDeliveryStyles();
  const [first, ...others] = ways;
  const hint = text.delivery.hints[place];
  const isBusy = saving === "busy";
  const choose = (way: DeliveryWay) => {
    commandOf(way, commands)();
  };
  return (
    <div className={page.section}>
      {first !== undefined && (
        <Button
          appearance="primary"
          icon={deliveryIcons[first]}
          disabledFocusable={isBusy}
          onClick={commandOf(first, commands)}
        >
          {isBusy ? text.report.saving : text.delivery.withBlanks(text.delivery.ways[first], open)}
        </Button>
      )}
      <div className={styles.others}>
        {draftImport === null ? (
          others.map((way) => (
            <Button
              key={way}
              icon={deliveryIcons[way]}
              disabledFocusable={isBusy}
              onClick={commandOf(way, commands)}
            >
              {text.delivery.ways[way]}
            </Button>
          ))
        ) : (
          <>
            <Button
              icon={<ArrowSync20Regular />}
              disabledFocusable={isBusy}
              onClick={commands.readDraft}
            >
              {text.delivery.update}
            </Button>
            <OtherWays ways={others} saving={saving} draftImport={draftImport} onChoose={choose} />
          </>
        )}
      </div>
      {hint !== null && <p className={page.quiet}>{hint}</p>}
    </div>
  );
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
