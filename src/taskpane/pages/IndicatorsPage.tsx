import { useState, type ReactNode } from "react";
import type { IndicatorView } from "../../app/views/views";
import type { CellLeads } from "../components/cellLeads";
import { FilterBar } from "../components/FilterBar";
import { IndicatorRow } from "../components/IndicatorRow";
import { ScoreSheet, type ScoreDesk } from "../components/ScoreSheet";
import { PageHeading } from "../components/PageHeading";
import { text } from "../text";
import { useIndicatorsPageStyles } from "./IndicatorsPage.styles";
import { usePageStyles } from "./page.styles";

/** The indicators with their bars, formulas and sources; and what an evaluation table makes of them. */
export function IndicatorsPage({
  indicators,
  desk,
  leads,
  children,
}: {
  readonly indicators: readonly IndicatorView[];
  readonly desk: ScoreDesk;
  readonly leads: CellLeads;
  /** What stands between the heading and the table. */
  readonly children?: ReactNode;
}) {
  const page = usePageStyles();
  const [filter, setFilter] = useState<"withValue" | "all" | "score">("withValue");
  const withValue = indicators.filter(({ status }) => status === "value");
  return (
    <div className={page.page}>
      <PageHeading title={text.indicators.title}>
        <FilterBar
          label={text.indicators.filter}
          choices={[
            { name: "withValue", label: text.indicators.withValue, count: withValue.length },
            { name: "all", label: text.indicators.all, count: indicators.length },
            { name: "score", label: text.score.view, count: null },
          ]}
          chosen={filter}
          onChoose={setFilter}
        />
      </PageHeading>
      {filter === "score" ? (
        <ScoreSheet desk={desk} leads={leads} />
      ) : (
        <>
          {children}
          <IndicatorTable indicators={filter === "all" ? indicators : withValue} leads={leads} />
        </>
      )}
    </div>
  );
}

function IndicatorTable({
  indicators,
  leads,
}: {
  readonly indicators: readonly IndicatorView[];
  readonly leads: CellLeads;
}) {
  const page = usePageStyles();
  const styles = useIndicatorsPageStyles();
  if (indicators.length === 0) {
    return <p className={page.quiet}>{text.indicators.none}</p>;
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.indicators.name}</th>
          <th scope="col" className={styles.value}>
            {text.indicators.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <IndicatorRow key={indicator.id} indicator={indicator} leads={leads} />
        ))}
      </tbody>
    </table>
  );
}
