import type { FigureView, RecognisedTableView, RecognitionView } from "../../app/views/views";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { CellLinkButton } from "./CellLinkButton";
import type { CellLeads } from "./cellLeads";
import { Disclosure } from "./Disclosure";
import { Figure } from "./Figure";
import { useRecognisedTableStyles } from "./RecognisedTable.styles";
import { ShowMore } from "./ShowMore";
import { type SayMapping, TableMapping } from "./TableMapping";

/** One table that was found: where it stands, its unit, and the figures read from it. */
export function RecognisedTable({
  table,
  known,
  leads,
  onSay,
}: {
  readonly table: RecognisedTableView;
  readonly known: Pick<RecognitionView, "layouts" | "units">;
  readonly leads: CellLeads;
  readonly onSay: SayMapping;
}) {
  const { title, place, range, unit, layout, confidence, figures, isConfirmed } = table;
  const page = usePageStyles();
  const styles = useRecognisedTableStyles();
  const together = figures.map((figure) => figure.place);
  return (
    <li className={page.card}>
      <h4 className={styles.title}>{title}</h4>
      <p className={styles.facts}>
        <CellLinkButton
          place={place}
          together={[]}
          leads={leads}
          name={text.places.cell(place.sheet, range)}
        />
        {layout !== null && (
          <>
            <span>{text.data.tableUnit(unit)}</span>
            <span>{text.data.confidence(confidence)}</span>
          </>
        )}
        {isConfirmed && <span>{text.mapping.confirmed}</span>}
      </p>
      <Disclosure summary={text.mapping.correct} label={text.mapping.correctTable(title)}>
        <TableMapping table={table} known={known} onSay={onSay} />
      </Disclosure>
      {figures.length > 0 && (
        <Disclosure
          summary={text.data.tableFigures(figures.length)}
          label={text.data.showFigures(title)}
        >
          <ShowMore entries={figures} step={100}>
            {(listed) => <Figures figures={listed} together={together} leads={leads} />}
          </ShowMore>
        </Disclosure>
      )}
    </li>
  );
}

function Figures({
  figures,
  together,
  leads,
}: {
  readonly figures: readonly FigureView[];
  readonly together: readonly FigureView["place"][];
  readonly leads: CellLeads;
}) {
  const styles = useRecognisedTableStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.data.item}</th>
          <th scope="col" className={styles.number}>
            {text.data.amount}
          </th>
          <th scope="col">{text.data.place}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ label, phase, printed, amount, place }, index) => (
          <tr key={index}>
            <th scope="row" className={styles.label}>
              {label}
              <span className={styles.phase}>{phase}</span>
            </th>
            <td className={styles.number}>
              <Figure>{amount}</Figure>
              {!amount.startsWith(printed.replace(/,/g, "")) && (
                <span className={styles.phase}>{text.data.printed(printed)}</span>
              )}
            </td>
            <td>
              <CellLinkButton place={place} together={together} leads={leads} name={place.cell} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
