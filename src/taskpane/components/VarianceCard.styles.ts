import { makeStyles, tokens } from "@fluentui/react-components";

export const useVarianceCardStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    "& > :last-child": { flexShrink: 0 },
  },
  label: {
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hints: { display: "flex", flexDirection: "column" },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    // the words of the buttons begin and end where the card's other words do
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
});
