import { makeStyles, tokens } from "@fluentui/react-components";

export const useVariancesPageStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  settings: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  exchange: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
