import { useState, type ReactNode } from "react";
import type { IndicatorView } from "../../app/views/views";
import type { CellLeads } from "../components/cellLeads";
import { FilterBar } from "../components/FilterBar";
import { IndicatorRow } from "../components/IndicatorRow";
import { PageHeading } from "../components/PageHeading";
import { text } from "../text";
import { useIndicatorsPageStyles } from "./IndicatorsPage.styles";
import { usePageStyles } from "./page.styles";

/** The indicators with their bars, formulas and sources. */
export function IndicatorsPage({
  indicators,
  leads,
  children,
}: {
  readonly indicators: readonly IndicatorView[];
  readonly leads: CellLeads;
  /** What stands between the heading and the table. */
  readonly children?: ReactNode;
}) {
  const page = usePageStyles();
  const styles = useIndicatorsPageStyles();
  const [filter, setFilter] = useState<"withValue" | "all">("withValue");
  const withValue = indicators.filter(({ status }) => status === "value");
  const listed = filter === "all" ? indicators : withValue;
  return (
    <div className={page.page}>
      <PageHeading title={text.indicators.title}>
        <FilterBar
          label={text.indicators.filter}
          choices={[
            { name: "withValue", label: text.indicators.withValue, count: withValue.length },
            { name: "all", label: text.indicators.all, count: indicators.length },
          ]}
          chosen={filter}
          onChoose={setFilter}
        />
      </PageHeading>
      {children}
      {listed.length === 0 ? (
        <p className={page.quiet}>{text.indicators.none}</p>
      ) : (
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
            {listed.map((indicator) => (
              <IndicatorRow key={indicator.id} indicator={indicator} leads={leads} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
