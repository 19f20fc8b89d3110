import { makeStyles, tokens } from "@fluentui/react-components";

export const useFileExchangeStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
