import { makeStyles, tokens } from "@fluentui/react-components";

export const useFigureChangeStyles = makeStyles({
  alias: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  arrow: { margin: `0 ${tokens.spacingHorizontalS}` },
});
