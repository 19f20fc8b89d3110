import { makeStyles, tokens } from "@fluentui/react-components";
import { cornerMenuWidth, wide } from "../theme";

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useReviewLayoutStyles = makeStyles({
  frame: {
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr)",
    height: "100%",
    [wide]: {
      gridTemplateRows: "auto minmax(0, 1fr)",
      gridTemplateColumns: "176px minmax(0, 1fr)",
    },
  },
  header: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${cornerMenuWidth} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: line,
    [wide]: {
      padding: `${tokens.spacingVerticalS} ${cornerMenuWidth} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    },
  },
  owner: {
    display: "flex",
    flex: "1 1 0",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    [wide]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  department: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  year: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  doors: { display: "flex", flexShrink: 0 },
  work: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
  },
  panes: {
    display: "grid",
    flex: "1 1 0",
    gridTemplateRows: "minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr)",
    minHeight: 0,
  },
  beside: { gridTemplateColumns: "minmax(400px, 1fr) minmax(0, 1.15fr)" },
  below: { gridTemplateRows: "minmax(0, 55fr) minmax(0, 45fr)" },
  main: { minWidth: 0, minHeight: 0 },
  page: { height: "100%", overflowY: "auto", boxSizing: "border-box" },
  padded: {
    padding: tokens.spacingHorizontalM,
    [wide]: { padding: tokens.spacingHorizontalXL },
  },
  aside: {
    minWidth: 0,
    minHeight: 0,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    [wide]: { borderTopStyle: "none", borderLeft: line },
  },
});
