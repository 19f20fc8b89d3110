import { makeStyles, tokens } from "@fluentui/react-components";

export const useVariancesPageStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  exchange: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
