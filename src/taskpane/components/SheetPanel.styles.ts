import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetPanelStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sheets: { flexShrink: 1, minWidth: "96px", maxWidth: "45%" },
  content: {
    display: "flex",
    flex: "1 1 0",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
  },
  address: { color: tokens.colorBrandForeground1, fontVariantNumeric: "tabular-nums" },
  words: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  missing: { margin: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});
