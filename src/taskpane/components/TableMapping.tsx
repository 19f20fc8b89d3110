import { Button, Field, Select } from "@fluentui/react-components";
import type { TableMapping as Mapping } from "../../app/mappings";
import type {
  ColumnView,
  RecognisedTableView,
  RecognitionView,
  RowChoiceView,
  RowView,
} from "../../app/views/views";
import { text } from "../text";
import { Options } from "./Options";
import { useTableMappingStyles } from "./TableMapping.styles";

/** Says something of a table; `null` takes everything back that was said of it. */
export type SayMapping = (fingerprint: string, said: Mapping | null) => void;

/** What a table was taken for, each part of it to be corrected where it stands. */
export function TableMapping({
  table,
  known,
  onSay,
}: {
  readonly table: RecognisedTableView;
  readonly known: Pick<RecognitionView, "layouts" | "units">;
  readonly onSay: SayMapping;
}) {
  const styles = useTableMappingStyles();
  const { fingerprint, layout, unitId, headerRows, isConfirmed } = table;
  const say = (said: Mapping | null) => {
    onSay(fingerprint, said);
  };
  return (
    <div className={styles.mapping}>
      <div className={styles.fields}>
        <Field size="small" className={styles.whole} label={text.mapping.layout}>
          <Select
            size="small"
            value={layout ?? ""}
            onChange={(_, { value }) => {
              say({ layout: value === "" ? null : value });
            }}
          >
            <option value="">{text.mapping.notRead}</option>
            <Options choices={known.layouts} />
          </Select>
        </Field>
        {layout !== null && (
          <>
            <Field size="small" label={text.mapping.unit}>
              <Select
                size="small"
                value={unitId ?? ""}
                onChange={(_, { value }) => {
                  const unit = known.units.find(({ id }) => id === value)?.id;
                  if (unit !== undefined) {
                    say({ unit });
                  }
                }}
              >
                {unitId === null && <option value="">{text.mapping.unitUnknown}</option>}
                <Options choices={known.units} />
              </Select>
            </Field>
            <Field size="small" label={text.mapping.headerRows}>
              <Select
                size="small"
                value={String(headerRows)}
                onChange={(_, { value }) => {
                  say({ headerRows: Number(value) });
                }}
              >
                <Options choices={headerRowChoices(headerRows)} />
              </Select>
            </Field>
          </>
        )}
      </div>
      <SampleGrid table={table} onSay={say} />
      {isConfirmed && (
        <Button
          size="small"
          className={styles.back}
          onClick={() => {
            say(null);
          }}
        >
          {text.mapping.takeBack}
        </Button>
      )}
    </div>
  );
}

/** More rows than that no header has. */
const mostHeaderRows = 6;

function headerRowChoices(now: number) {
  return Array.from({ length: Math.max(mostHeaderRows, now) + 1 }, (_, rows) => ({
    id: rows,
    label: text.mapping.rows(rows),
  }));
}

function SampleGrid({
  table: { title, layout, columns, sample, choices, rowChoices },
  onSay,
}: {
  readonly table: RecognisedTableView;
  readonly onSay: (said: Mapping) => void;
}) {
  const styles = useTableMappingStyles();
  return (
    <div
      className={styles.scroller}
      role="region"
      aria-label={text.mapping.sample(title)}
      tabIndex={0}
    >
      <table className={styles.grid}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {columns.map((column) => (
              <th key={column.column} scope="col" className={styles.column}>
                {column.column}
                {layout !== null && <ColumnSelect {...{ column, choices, onSay }} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map(({ number, part, cells }) => (
            <tr key={number} className={part === "header" ? styles.header : undefined}>
              <th scope="row" className={styles.corner}>
                {number}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className={columns[index]?.isUnknown ? styles.unknown : undefined}>
                  {cell.text}
                  {cell.row !== null && (
                    <RowSelect
                      row={cell.row}
                      choices={[...cell.row.lines, ...(rowChoices[cell.row.side] ?? [])]}
                      onSay={onSay}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowSelect({
  row: { label, use, choice, isUnknown },
  choices,
  onSay,
}: {
  readonly row: RowView;
  readonly choices: readonly RowChoiceView[];
  readonly onSay: (said: Mapping) => void;
}) {
  return (
    <PartSelect
      label={text.mapping.row(label)}
      taken={{ use: isUnknown ? text.mapping.rowUnknown : use, choice, isUnknown }}
      choices={choices}
      onChoose={({ row }) => {
        onSay({ rows: { [label]: row } });
      }}
    />
  );
}

function ColumnSelect({
  column: { column: letters, ...taken },
  choices,
  onSay,
}: {
  readonly column: ColumnView;
  readonly choices: RecognisedTableView["choices"];
  readonly onSay: (said: Mapping) => void;
}) {
  return (
    <PartSelect
      label={text.mapping.column(letters)}
      taken={taken}
      choices={choices}
      onChoose={({ column }) => {
        onSay({ columns: { [letters]: column } });
      }}
    />
  );
}

/** What a row or a column was taken for, and what it may be said to be. */
function PartSelect<Choice extends { readonly id: string; readonly label: string }>({
  label,
  taken: { use, choice, isUnknown },
  choices,
  onChoose,
}: {
  readonly label: string;
  /** `use` in words, for what is none of the choices. */
  readonly taken: Pick<ColumnView, "use" | "choice" | "isUnknown">;
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
}) {
  const styles = useTableMappingStyles();
  const chosen = choices.some(({ id }) => id === choice) ? (choice ?? "") : "";
  return (
    <Select
      size="small"
      className={isUnknown ? styles.asked : styles.known}
      aria-label={label}
      value={chosen}
      onChange={(_, { value }) => {
        const said = choices.find(({ id }) => id === value);
        if (said !== undefined) {
          onChoose(said);
        }
      }}
    >
      {chosen === "" && <option value="">{use}</option>}
      <Options choices={choices} />
    </Select>
  );
}
