import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellLinksStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  item: { minWidth: 0 },
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    userSelect: "text",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
    "&[aria-current]": {
      color: tokens.colorBrandForeground1,
      fontWeight: tokens.fontWeightSemibold,
      textDecorationLine: "underline",
      textDecorationThickness: "2px",
    },
  },
  more: {
    minWidth: 0,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});
