import { makeStyles, tokens } from "@fluentui/react-components";

export const useReportDeliveryStyles = makeStyles({
  others: {
    display: "grid",
    gridTemplateColumns: "1fr",
    gap: tokens.spacingHorizontalS,
    "@media (min-width: 300px)": { gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))" },
  },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
});
