import { useId } from "react";
import type { FindingView, SeverityView } from "../../app/views/views";
import type { CellLeads } from "../components/cellLeads";
import type { FindingMarks } from "../components/findingMarks";
import { HighlightButtons } from "../components/HighlightButtons";
import { FindingCard } from "../components/FindingCard";
import { PageHeading } from "../components/PageHeading";
import { ShowMore } from "../components/ShowMore";
import { text } from "../text";
import { usePageStyles } from "./page.styles";

const severities: readonly SeverityView[] = ["error", "warning", "info"];

/** What the review found, the gravest first. */
export function FindingsPage({
  findings,
  leads,
  marks,
}: {
  readonly findings: readonly FindingView[];
  readonly leads: CellLeads;
  /** Where there is a workbook around the pane. */
  readonly marks: FindingMarks | null;
}) {
  const page = usePageStyles();
  return (
    <div className={page.page}>
      <PageHeading title={text.findings.title} />
      {findings.length === 0 && <p className={page.words}>{text.findings.none}</p>}
      {marks !== null && <HighlightButtons marks={marks} />}
      {severities.map((severity) => (
        <Group
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          leads={leads}
          marks={marks}
        />
      ))}
    </div>
  );
}

function Group({
  severity,
  findings,
  leads,
  marks,
}: {
  readonly severity: SeverityView;
  readonly findings: readonly FindingView[];
  readonly leads: CellLeads;
  readonly marks: FindingMarks | null;
}) {
  const page = usePageStyles();
  const heading = useId();
  if (findings.length === 0) {
    return null;
  }
  return (
    <section className={page.section} aria-labelledby={heading}>
      <h3 id={heading} className={page.heading}>
        {text.findings.group(text.severities[severity], findings.length)}
      </h3>
      <p className={page.quiet}>{text.findings.severityWords[severity]}</p>
      <ShowMore entries={findings} step={50}>
        {(listed) => (
          <ul className={page.list}>
            {listed.map((finding) => (
              <FindingCard key={finding.id} finding={finding} leads={leads} marks={marks} />
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
