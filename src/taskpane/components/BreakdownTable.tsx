import type { BreakdownView, ContributionView } from "../../app/views/explanationView";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { useBreakdownTableStyles } from "./BreakdownTable.styles";
import type { CellLeads } from "./cellLeads";
import { CellLinks } from "./CellLinks";
import { Figure } from "./Figure";
import { ShowMore } from "./ShowMore";

/** So many rows stand there at once; the largest come first. */
const shownAtOnce = 8;

/** The lines that a difference is made up of, the largest first, each with its share and its cells. */
export function BreakdownTable({
  breakdown: { title, unit, rows, coverage, remainder },
  leads,
}: {
  readonly breakdown: BreakdownView;
  readonly leads: CellLeads;
}) {
  const page = usePageStyles();
  const styles = useBreakdownTableStyles();
  return (
    <>
      <ShowMore entries={rows} step={shownAtOnce}>
        {(listed) => (
          <table className={styles.table}>
            <caption className={styles.caption}>
              {text.variances.breakdownUnit(title, unit)}
            </caption>
            <thead>
              <tr>
                <th scope="col">{text.variances.contribution.line}</th>
                <th scope="col">{text.variances.contribution.difference}</th>
                <th scope="col">{text.variances.contribution.share}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map((row, index) => (
                <ContributionRow key={index} row={row} leads={leads} />
              ))}
            </tbody>
          </table>
        )}
      </ShowMore>
      <p className={page.quiet}>
        {remainder === "" ? coverage : text.variances.both(coverage, remainder)}
      </p>
    </>
  );
}

function ContributionRow({
  row: { label, current, base, difference, share, note, places },
  leads,
}: {
  readonly row: ContributionView;
  readonly leads: CellLeads;
}) {
  const styles = useBreakdownTableStyles();
  return (
    <tr>
      <th scope="row" className={styles.label}>
        {label}
        {note !== "" && <span className={styles.note}>{note}</span>}
        <span className={styles.small}>
          <Figure>{text.variances.fromTo(base, current)}</Figure>
        </span>
        <CellLinks places={places} leads={leads} />
      </th>
      <td>
        <Figure>{difference}</Figure>
      </td>
      <td>
        <Figure>{share}</Figure>
      </td>
    </tr>
  );
}
