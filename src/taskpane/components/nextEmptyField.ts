/** Moves the focus to the next field without words below a container, from the top again at the end. */
export function focusNextEmptyField(container: HTMLElement, current: HTMLTextAreaElement): void {
  const fields = [
    ...container.querySelectorAll<HTMLTextAreaElement>("textarea[data-answer-field]"),
  ];
  const at = fields.indexOf(current);
  const following = [...fields.slice(at + 1), ...fields.slice(0, at)];
  const next = following.find(({ value }) => value.trim() === "");
  next?.focus();
  next?.scrollIntoView({ block: "center" });
}
