import { makeStyles, tokens } from "@fluentui/react-components";

export const useBreakdownTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular },
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th:first-child": { paddingInlineStart: 0 },
    "& td:last-child, & th:last-child": { paddingInlineEnd: 0 },
    "& tr > :nth-child(n + 2)": { textAlign: "end" },
    "& thead th": { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  },
  caption: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    paddingBlockEnd: tokens.spacingVerticalXXS,
  },
  label: { overflowWrap: "anywhere" },
  note: {
    marginInlineStart: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  small: { display: "block", color: tokens.colorNeutralForeground2 },
});
