import { Badge } from "@fluentui/react-components";
import type { ScoreRowView } from "../../app/views/scoreView";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import type { CellLeads } from "./cellLeads";
import { CellLinks } from "./CellLinks";
import { Disclosure } from "./Disclosure";
import { Figure } from "./Figure";
import { ScoreEntry } from "./ScoreEntry";
import { useScoreRowStyles } from "./ScoreRow.styles";

/** One row of an evaluation table: its points, how they came about, and where a person gives them. */
export function ScoreRow({
  row,
  written,
  leads,
  onWrite,
}: {
  readonly row: ScoreRowView;
  readonly written: string;
  readonly leads: CellLeads;
  readonly onWrite: (id: string, words: string) => void;
}) {
  const page = usePageStyles();
  const styles = useScoreRowStyles();
  const { id, label, points, max, arithmetic, isVerified, note } = row;
  return (
    <li className={page.card}>
      <div className={styles.head}>
        <h4 className={styles.label}>{label}</h4>
        <span className={styles.points}>
          <strong className={styles.given}>
            <Figure>{points ?? text.score.none}</Figure>
          </strong>
          <span className={styles.max}>{text.score.of(max)}</span>
        </span>
      </div>
      <p className={page.words}>{arithmetic}</p>
      {note !== "" && <p className={page.quiet}>{note}</p>}
      {!isVerified && (
        <Badge
          className={styles.badge}
          appearance="outline"
          color="warning"
          title={text.score.unverifiedWords}
        >
          {text.score.unverified}
        </Badge>
      )}
      {row.entry !== "none" && (
        <ScoreEntry
          row={row}
          written={written}
          onWrite={(words) => {
            onWrite(id, words);
          }}
        />
      )}
      <Disclosure summary={text.score.basis} label={`${label} ${text.score.basis}`}>
        {row.standard !== "" && <p className={page.quiet}>{text.score.standard(row.standard)}</p>}
        <p className={page.quiet}>{row.citation}</p>
        <CellLinks places={row.places} leads={leads} />
      </Disclosure>
    </li>
  );
}
