import { makeStyles, tokens } from "@fluentui/react-components";

export const useFiscalYearStyles = makeStyles({
  shown: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxWidth: "240px",
    fontWeight: tokens.fontWeightRegular,
  },
});
