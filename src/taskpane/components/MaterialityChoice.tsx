import { Field, Select } from "@fluentui/react-components";
import { materialityViews } from "../../app/views/materialityViews";
import type { Materiality } from "../../domain/explanation/materiality";
import { text } from "../text";
import { Options } from "./Options";

/** Which differences are to be explained, with the ground for it. */
export function MaterialityChoice({
  materiality,
  onChoose,
}: {
  readonly materiality: Materiality;
  readonly onChoose: (materiality: Materiality) => void;
}) {
  const chosen = materialityViews.find((view) => view.materiality === materiality);
  return (
    <Field size="small" label={text.variances.materiality} hint={chosen?.citation ?? null}>
      <Select
        value={chosen?.id ?? ""}
        onChange={(_, { value }) => {
          const wanted = materialityViews.find(({ id }) => id === value);
          if (wanted !== undefined) {
            onChoose(wanted.materiality);
          }
        }}
      >
        <Options choices={materialityViews} />
      </Select>
    </Field>
  );
}
