import { makeStyles, tokens } from "@fluentui/react-components";

export const useReportPageStyles = makeStyles({
  wide: {
    display: "grid",
    gridTemplateColumns: "minmax(320px, 2fr) minmax(0, 3fr)",
    height: "100%",
    minHeight: 0,
    "& > *": { minHeight: 0, overflowY: "auto", boxSizing: "border-box" },
    "& > :first-child": { padding: tokens.spacingHorizontalXL },
  },
  narrow: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  template: {
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { minWidth: 0, textOverflow: "ellipsis" },
  },
});
