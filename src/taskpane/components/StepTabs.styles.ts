import { makeStyles, tokens } from "@fluentui/react-components";
import { wide } from "../theme";

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useStepTabsStyles = makeStyles({
  steps: {
    minWidth: 0,
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: line,
    [wide]: {
      overflowX: "visible",
      borderBottomStyle: "none",
      borderRight: line,
      paddingBlockStart: tokens.spacingVerticalM,
    },
  },
  step: { flex: "1 0 auto", [wide]: { flex: "0 0 auto" } },
  words: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    [wide]: { width: "112px" },
  },
});
