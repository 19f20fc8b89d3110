import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Engine } from "../../app/engine";
import type { FigureView, RecognisedTableView, RecognitionView } from "../../app/views/views";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { CellLinkButton } from "./CellLinkButton";
import type { CellLeads } from "./cellLeads";
import { Disclosure } from "./Disclosure";
import { Figure } from "./Figure";
import { useRecognisedTableStyles } from "./RecognisedTable.styles";
import { useAnswer } from "../useAnswer";
import { type SayMapping, TableMapping } from "./TableMapping";

/** One table that was found: where it stands, its unit, and the figures read from it. */
export function RecognisedTable({
  table,
  number,
  known,
  engine,
  leads,
  onSay,
}: {
  readonly table: RecognisedTableView;
  /** Its place among the tables. */
  readonly number: number;
  readonly known: Pick<RecognitionView, "layouts" | "units">;
  readonly engine: Pick<Engine, "figures">;
  readonly leads: CellLeads;
  readonly onSay: SayMapping;
}) {
  const { title, place, range, unit, layout, confidence, figureCount, isConfirmed } = table;
  const page = usePageStyles();
  const styles = useRecognisedTableStyles();
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
      {figureCount > 0 && (
        <Disclosure
          summary={text.data.tableFigures(figureCount)}
          label={text.data.showFigures(title)}
        >
          <FigureList table={number} engine={engine} leads={leads} />
        </Disclosure>
      )}
    </li>
  );
}

const shownAtOnce = 100;

/** So many figures are fetched at least; those that were fetched are marked together on the sheet. */
const fetchedAtOnce = 1000;

function FigureList({
  table,
  engine,
  leads,
}: {
  readonly table: number;
  readonly engine: Pick<Engine, "figures">;
  readonly leads: CellLeads;
}) {
  const [limit, setLimit] = useState(shownAtOnce);
  const fetched = Math.ceil((limit + 1) / fetchedAtOnce) * fetchedAtOnce;
  const ask = useCallback(() => engine.figures(table, 0, fetched), [engine, table, fetched]);
  const { answer } = useAnswer(ask);
  const figures = answer ?? [];
  const together = useMemo(() => (answer ?? []).map(({ place }) => place), [answer]);
  return (
    <>
      <Figures figures={figures.slice(0, limit)} together={together} leads={leads} />
      {figures.length > limit && (
        <Button
          onClick={() => {
            setLimit(limit + shownAtOnce);
          }}
        >
          {text.more(Math.min(shownAtOnce, figures.length - limit))}
        </Button>
      )}
    </>
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
