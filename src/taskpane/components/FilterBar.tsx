import { ToggleButton } from "@fluentui/react-components";
import { useFilterBarStyles } from "./FilterBar.styles";
import { Figure } from "./Figure";

/** One way of looking at a list, and how many entries it shows. */
export type FilterChoice<Name extends string> = {
  readonly name: Name;
  readonly label: string;
  readonly count: number | null;
};

/** A few ways of looking at one list, side by side. */
export function FilterBar<Name extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly FilterChoice<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}) {
  const styles = useFilterBarStyles();
  return (
    <div role="group" aria-label={label} className={styles.bar}>
      {choices.map(({ name, label: words, count }) => (
        <ToggleButton
          key={name}
          size="small"
          shape="circular"
          appearance={name === chosen ? "primary" : "outline"}
          checked={name === chosen}
          onClick={() => {
            onChoose(name);
          }}
        >
          {words}
          {count !== null && (
            <span className={styles.count}>
              <Figure>{String(count)}</Figure>
            </span>
          )}
        </ToggleButton>
      ))}
    </div>
  );
}
