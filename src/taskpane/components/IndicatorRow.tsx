import { Badge } from "@fluentui/react-components";
import type { IndicatorView } from "../../app/views/views";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import type { CellLeads } from "./cellLeads";
import { CellLinks } from "./CellLinks";
import { Disclosure } from "./Disclosure";
import { Figure } from "./Figure";
import { useIndicatorRowStyles } from "./IndicatorRow.styles";
import { RateBar } from "./RateBar";

/** One indicator: its name and formula, and its value with a bar, or why there is none. */
export function IndicatorRow({
  indicator,
  leads,
}: {
  readonly indicator: IndicatorView;
  readonly leads: CellLeads;
}) {
  const page = usePageStyles();
  const styles = useIndicatorRowStyles();
  const { label, numerator, denominator, citation, places } = indicator;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <span className={styles.label}>{label}</span>
        <span className={styles.formula}>
          <span className={styles.operand}>{numerator}</span>
          {denominator !== "" && (
            <span className={styles.operand}>{text.indicators.dividedBy(denominator)}</span>
          )}
        </span>
        <Disclosure summary={text.indicators.basis} label={`${label} ${text.indicators.basis}`}>
          <p className={page.quiet}>{citation}</p>
          <CellLinks places={places} leads={leads} />
        </Disclosure>
      </th>
      <td>
        <Value indicator={indicator} />
      </td>
    </tr>
  );
}

function Value({
  indicator: { status, value, bar, isOverFull },
}: {
  readonly indicator: IndicatorView;
}) {
  const page = usePageStyles();
  const styles = useIndicatorRowStyles();
  if (status !== "value") {
    return (
      <div className={styles.none}>
        <Badge
          appearance="outline"
          color={status === "missing" ? "warning" : "informative"}
          title={text.indicators.stateWords[status]}
        >
          {text.indicators.states[status]}
        </Badge>
        <p className={page.quiet}>{value}</p>
      </div>
    );
  }
  return (
    <div className={styles.value}>
      <strong className={styles.percent}>
        <Figure>{value}</Figure>
      </strong>
      {bar !== null && <RateBar percent={bar} reach={isOverFull ? "over" : "within"} />}
      {isOverFull && <span className={styles.over}>{text.indicators.over}</span>}
    </div>
  );
}
