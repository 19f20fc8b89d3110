import { makeStyles, tokens } from "@fluentui/react-components";

export const useVarianceToolbarStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > *": { flex: "1 1 auto" },
    maxWidth: "480px",
  },
});
