import { makeStyles, tokens } from "@fluentui/react-components";

export const useFailureMessageStyles = makeStyles({
  // at the top of the first screen, the menu of Excel and Word lies over the end of the first line
  body: {
    whiteSpace: "normal",
    overflowWrap: "anywhere",
    paddingRight: tokens.spacingHorizontalXXL,
    paddingBlock: tokens.spacingVerticalXS,
  },
  actions: { flexWrap: "wrap", justifyContent: "flex-end", rowGap: tokens.spacingVerticalXS },
});
