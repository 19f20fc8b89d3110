import { Select } from "@fluentui/react-components";
import type { SentenceLength } from "../../app/views/explanationView";
import type { ComparedWith, VarianceView } from "../../app/views/varianceView";
import { text } from "../text";
import { sheetsOf, type VarianceChoice } from "./listedVariances";
import { Options } from "./Options";
import { useVarianceToolbarStyles } from "./VarianceToolbar.styles";

/** By what the differences are compared, on which sheet they stand, how they are ordered, and how much is said of each. */
export function VarianceToolbar({
  variances,
  choice,
  length,
  onChoose,
  onLength,
}: {
  readonly variances: readonly VarianceView[];
  readonly choice: VarianceChoice;
  readonly length: SentenceLength;
  readonly onChoose: (choice: VarianceChoice) => void;
  readonly onLength: (length: SentenceLength) => void;
}) {
  const styles = useVarianceToolbarStyles();
  const used = new Set(variances.map(({ against }) => against));
  const sheets = [{ id: "all", label: text.variances.allSheets }, ...sheetsOf(variances)];
  const bases = choicesOf(text.variances.bases).filter(({ id }) => used.has(id));
  return (
    <div className={styles.bar}>
      {bases.length > 1 && (
        <Select
          size="small"
          aria-label={text.variances.against}
          value={choice.against}
          onChange={(_, { value }) => {
            onChoose({ ...choice, against: chosenOf<ComparedWith | "all">(allOr(bases), value) });
          }}
        >
          <Options choices={allOr(bases)} />
        </Select>
      )}
      {sheets.length > 2 && (
        <Select
          size="small"
          aria-label={text.variances.sheet}
          value={choice.sheet}
          onChange={(_, { value }) => {
            onChoose({ ...choice, sheet: chosenOf(sheets, value) });
          }}
        >
          <Options choices={sheets} />
        </Select>
      )}
      <Select
        size="small"
        aria-label={text.variances.order}
        value={choice.order}
        onChange={(_, { value }) => {
          onChoose({ ...choice, order: chosenOf(orders, value) });
        }}
      >
        <Options choices={orders} />
      </Select>
      <Select
        size="small"
        aria-label={text.variances.length}
        value={length}
        onChange={(_, { value }) => {
          onLength(chosenOf(lengths, value));
        }}
      >
        <Options choices={lengths} />
      </Select>
    </div>
  );
}

type Choice<Id extends string> = { readonly id: Id; readonly label: string };

function choicesOf<Id extends string>(words: Readonly<Record<Id, string>>): readonly Choice<Id>[] {
  return (Object.keys(words) as Id[]).map((id) => ({ id, label: words[id] }));
}

function allOr(bases: readonly Choice<ComparedWith>[]): readonly Choice<ComparedWith | "all">[] {
  return [{ id: "all", label: text.variances.allBases }, ...bases];
}

/** A list gives back the text of what it was given. */
function chosenOf<Id extends string>(choices: readonly Choice<Id>[], value: string): Id {
  const found = choices.find(({ id }) => id === value);
  if (found === undefined) {
    throw new Error(`no choice ${value}`);
  }
  return found.id;
}

const orders = choicesOf(text.variances.orders);
const lengths = choicesOf(text.variances.lengths);
