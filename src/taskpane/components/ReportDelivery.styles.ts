import { makeStyles, tokens } from "@fluentui/react-components";

export const useReportDeliveryStyles = makeStyles({
  ways: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
});
