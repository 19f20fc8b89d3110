import type { MouseEvent } from "react";
import type { ReportView } from "../../app/views/views";
import { text } from "../text";
import { useReportPreviewStyles } from "./ReportPreview.styles";

/** How the report will look. Pressing a blank leads to where it is filled. */
export function ReportPreview({
  report,
  onBlank,
}: {
  readonly report: ReportView;
  readonly onBlank: (blankId: string) => void;
}) {
  const styles = useReportPreviewStyles();
  const onClick = ({ target }: MouseEvent) => {
    const blank = target instanceof Element ? target.closest<HTMLElement>("[data-blank]") : null;
    if (blank?.dataset.blank !== undefined) {
      onBlank(blank.dataset.blank);
    }
  };
  return (
    <section
      className={styles.desk}
      aria-label={text.report.previewTitle}
      tabIndex={0}
      onClick={onClick}
    >
      <style>{report.styles}</style>
      {/* Our own writer made this, and escaped every word of the workbook in it. */}
      <div className={styles.paper} dangerouslySetInnerHTML={{ __html: report.html }} />
    </section>
  );
}

/** Shows a blank, or the words that fill it, in the preview. */
export function revealBlank(root: HTMLElement | null, blankId: string): void {
  const places = [...(root?.querySelectorAll<HTMLElement>("[data-blank], [data-answer]") ?? [])];
  const place = places.find(({ dataset }) => [dataset.blank, dataset.answer].includes(blankId));
  for (const other of places) {
    delete other.dataset.revealed;
  }
  if (place === undefined) {
    return;
  }
  place.dataset.revealed = "";
  place.scrollIntoView({ block: "center" });
}
