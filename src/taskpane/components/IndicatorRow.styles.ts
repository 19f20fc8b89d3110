import { makeStyles, tokens } from "@fluentui/react-components";

export const useIndicatorRowStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  label: {
    display: "block",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  formula: {
    display: "block",
    marginBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  operand: { display: "block" },
  value: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  percent: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase300 },
  over: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  none: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
  },
});
