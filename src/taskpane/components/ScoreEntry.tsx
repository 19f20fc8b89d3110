import { Checkbox, Field, Input } from "@fluentui/react-components";
import type { ScoreRowView } from "../../app/views/scoreView";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { useScoreRowStyles } from "./ScoreRow.styles";

/** Where a person says what a row is worth: points, a rate, or the items of a list that are met. */
export function ScoreEntry(entry: {
  readonly row: ScoreRowView;
  readonly written: string;
  readonly onWrite: (words: string) => void;
}) {
  return entry.row.entry === "items" ? <ItemsEntry {...entry} /> : <PointsEntry {...entry} />;
}

function PointsEntry({
  row: { label, limit, entry, isRefused },
  written,
  onWrite,
}: {
  readonly row: ScoreRowView;
  readonly written: string;
  readonly onWrite: (words: string) => void;
}) {
  const hint = entry === "pointsOrRate" ? text.score.pointsOrRate : text.score.points(limit);
  return (
    <Field
      size="small"
      label={text.score.given}
      hint={hint}
      {...(isRefused ? { validationMessage: text.score.refused(limit) } : {})}
    >
      <Input
        size="small"
        aria-label={text.score.givenOf(label)}
        autoComplete="off"
        value={written}
        onChange={(_, { value }) => {
          onWrite(value);
        }}
      />
    </Field>
  );
}

/** Which items are met is kept as their numbers; none met is `0`, nothing said is empty. */
function ItemsEntry({
  row: { label, items },
  written,
  onWrite,
}: {
  readonly row: ScoreRowView;
  readonly written: string;
  readonly onWrite: (words: string) => void;
}) {
  const page = usePageStyles();
  const styles = useScoreRowStyles();
  const met = new Set(written.split(/\D+/).map(Number));
  return (
    <fieldset className={styles.items}>
      <legend className={page.quiet}>{text.score.itemsOf(label)}</legend>
      {items.map((item, index) => (
        <Checkbox
          key={item.label}
          label={text.score.item(item.label, item.points)}
          checked={met.has(index + 1)}
          onChange={(_, { checked }) => {
            onWrite(
              numbersText(items.length, (number) =>
                number === index + 1 ? checked === true : met.has(number),
              ),
            );
          }}
        />
      ))}
      <Checkbox
        label={text.score.noItem}
        checked={written.trim() === "0"}
        onChange={(_, { checked }) => {
          onWrite(checked === true ? "0" : "");
        }}
      />
    </fieldset>
  );
}

function numbersText(count: number, isMet: (number: number) => boolean): string {
  return Array.from({ length: count }, (_, index) => index + 1)
    .filter(isMet)
    .join(",");
}
