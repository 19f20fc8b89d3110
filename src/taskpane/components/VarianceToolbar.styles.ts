import { makeStyles, tokens } from "@fluentui/react-components";

export const useVarianceToolbarStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    "& > *": { minWidth: 0 },
    maxWidth: "480px",
  },
});
