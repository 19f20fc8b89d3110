import { Button, mergeClasses } from "@fluentui/react-components";
import type { FindingView } from "../../app/views/views";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import type { CellLeads } from "./cellLeads";
import { CellLinks } from "./CellLinks";
import type { FindingMarks } from "./findingMarks";
import { Disclosure } from "./Disclosure";
import { useFindingCardStyles } from "./FindingCard.styles";
import { SeverityBadge } from "./SeverityBadge";

/** One finding: what is wrong, in which cells, and on what ground. */
export function FindingCard({
  finding,
  leads,
  marks,
}: {
  readonly finding: FindingView;
  readonly leads: CellLeads;
  /** Where there is a workbook around the pane. */
  readonly marks: FindingMarks | null;
}) {
  const { severity, message, citation, places } = finding;
  const page = usePageStyles();
  const styles = useFindingCardStyles();
  return (
    <li className={mergeClasses(page.card, styles.card)} data-finding>
      <div className={page.words}>
        <span className={styles.badge}>
          <SeverityBadge severity={severity} />
        </span>
        {message}
      </div>
      <CellLinks places={places} leads={leads} />
      {marks !== null && places.some(({ file }) => file === marks.around) && (
        <Button
          size="small"
          className={styles.comment}
          disabledFocusable={marks.saving === "busy"}
          aria-label={text.marks.commentOn(message)}
          onClick={() => {
            marks.onComment(finding);
          }}
        >
          {text.marks.comment}
        </Button>
      )}
      {citation !== "" && (
        <Disclosure summary={text.findings.basis}>
          <p className={page.quiet}>{citation}</p>
        </Disclosure>
      )}
    </li>
  );
}
