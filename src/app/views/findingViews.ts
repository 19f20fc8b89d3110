import { citationText } from "../../domain/sources";
import { findingMessage } from "../../narrative/phrases/findingMessage";
import type { Analysis } from "../analyse";
import { cellLink } from "./cellLink";
import type { FindingView } from "./views";

/** What the review found, in sentences that lead to their cells. */
export function findingViews({ review }: Analysis): readonly FindingView[] {
  return review.findings.map((finding, index) => ({
    id: `${finding.rule}-${String(index + 1)}`,
    rule: finding.rule,
    severity: finding.severity,
    message: findingMessage(finding),
    citation: citationText(finding.citation),
    places: finding.sources.map(cellLink),
  }));
}
