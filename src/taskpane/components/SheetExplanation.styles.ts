import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetExplanationStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
