import { makeStyles, tokens } from "@fluentui/react-components";

export const useIndicatorsPageStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "& th, & td": {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
    },
    "& thead th": {
      paddingBlock: tokens.spacingVerticalXS,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase300,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
    },
    "& tbody > tr:last-child > *": { borderBottomStyle: "none" },
  },
  value: { width: "clamp(100px, 34%, 220px)" },
});
