import { makeStyles, tokens } from "@fluentui/react-components";

export const useFilterBarStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  count: { marginInlineStart: tokens.spacingHorizontalXS },
});
