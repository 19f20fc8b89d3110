import { makeStyles, tokens } from "@fluentui/react-components";

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useTableMappingStyles = makeStyles({
  mapping: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    "& select": { width: "100%", minWidth: 0 },
  },
  whole: { gridColumnStart: 1, gridColumnEnd: 3 },
  back: { alignSelf: "flex-start" },
  scroller: {
    maxHeight: "32rem",
    overflow: "auto",
    border: line,
    borderRadius: tokens.borderRadiusMedium,
  },
  grid: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderRight: line,
      borderBottom: line,
      whiteSpace: "nowrap",
      textAlign: "start",
      maxWidth: "14rem",
      overflow: "hidden",
      textOverflow: "ellipsis",
      fontWeight: tokens.fontWeightRegular,
    },
  },
  corner: {
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "end",
  },
  column: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    verticalAlign: "bottom",
  },
  known: { minWidth: "7rem", margin: `${tokens.spacingVerticalXXS} 0` },
  asked: {
    minWidth: "7rem",
    margin: `${tokens.spacingVerticalXXS} 0`,
    outline: `2px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  header: { backgroundColor: tokens.colorNeutralBackground3 },
  unknown: { color: tokens.colorPaletteDarkOrangeForeground2 },
});
