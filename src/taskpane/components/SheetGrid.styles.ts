import { makeStyles, tokens } from "@fluentui/react-components";
import { rowHeightPx } from "./sheetWindow";

const line = `1px solid ${tokens.colorNeutralStroke2}`;
const forcedColors = "@media (forced-colors: active)";

export const useSheetGridStyles = makeStyles({
  frame: {
    flex: "1 1 0",
    minHeight: 0,
    minWidth: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  table: {
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  corner: {
    position: "sticky",
    top: 0,
    left: 0,
    zIndex: 3,
    height: `${String(rowHeightPx)}px`,
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: line,
    borderBottom: line,
  },
  columnHeader: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    height: `${String(rowHeightPx)}px`,
    boxSizing: "border-box",
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: line,
    borderBottom: line,
  },
  rowHeader: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    boxSizing: "border-box",
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: line,
    borderBottom: line,
  },
  hiddenRow: {
    fontStyle: "italic",
    "& > td": { backgroundColor: tokens.colorNeutralBackground4 },
    "& > th": { borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}` },
  },
  cell: {
    height: `${String(rowHeightPx)}px`,
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderRight: line,
    borderBottom: line,
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  merged: { textAlign: "center" },
  marked: {
    backgroundColor: tokens.colorBrandBackground2,
    [forcedColors]: { outline: "2px dashed Highlight", outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    [forcedColors]: { outline: "3px solid Highlight", outlineOffset: "-3px" },
  },
});
