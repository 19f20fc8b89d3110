import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useScoreRowStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  label: { ...typographyStyles.body1Strong, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  points: { flexShrink: 0, whiteSpace: "nowrap" },
  given: { fontSize: tokens.fontSizeBase400 },
  max: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  badge: { alignSelf: "flex-start" },
  items: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
});
