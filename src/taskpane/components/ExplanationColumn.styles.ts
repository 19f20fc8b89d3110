import { makeStyles, tokens } from "@fluentui/react-components";

export const useExplanationColumnStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: { gridTemplateColumns: "auto 1fr" },
  column: { width: "72px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
