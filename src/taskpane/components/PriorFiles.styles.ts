import { makeStyles, tokens } from "@fluentui/react-components";

export const usePriorFilesStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
});
