import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useReadingPageStyles = makeStyles({
  page: {
    display: "grid",
    placeItems: "center",
    boxSizing: "border-box",
    minHeight: "100%",
    padding: tokens.spacingHorizontalL,
    // a small file is read before anyone could see this; it must not flash
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "1ms",
    animationDelay: "150ms",
    animationFillMode: "both",
  },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "480px",
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  file: {
    minHeight: tokens.lineHeightBase300,
    margin: 0,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  step: {
    minHeight: tokens.lineHeightBase300,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});
