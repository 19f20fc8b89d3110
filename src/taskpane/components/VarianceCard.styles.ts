import { makeStyles, tokens } from "@fluentui/react-components";

export const useVarianceCardStyles = makeStyles({
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
