import { makeStyles, tokens } from "@fluentui/react-components";

export const useFailureMessageStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", justifyContent: "flex-end", rowGap: tokens.spacingVerticalXS },
});
