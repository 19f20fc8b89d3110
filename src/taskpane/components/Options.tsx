/** The choices of a list, each by its id. */
export function Options({
  choices,
}: {
  readonly choices: readonly { readonly id: string | number; readonly label: string }[];
}) {
  return choices.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
}
