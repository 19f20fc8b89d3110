import { makeStyles, tokens } from "@fluentui/react-components";

export const useScoreSheetStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(240px, 100%), 1fr))",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    "& > *": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { minWidth: 0, textOverflow: "ellipsis" },
  },
});
