/** Colours of the application around the pane, as `#rrggbb`. */
export type OfficeColours = { readonly background: string };

/** What the application says of its colours; null where it says nothing that can be used. */
export function officeColours(
  context: Partial<Pick<Office.Context, "officeTheme">>,
): OfficeColours | null {
  const background: unknown = context.officeTheme?.bodyBackgroundColor;
  return typeof background === "string" && /^#[0-9a-f]{6}$/i.test(background)
    ? { background }
    : null;
}
