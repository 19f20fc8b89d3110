import { makeStyles, tokens } from "@fluentui/react-components";
import { wide } from "../theme";

export const useReportPreviewStyles = makeStyles({
  desk: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground4,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [wide]: { padding: tokens.spacingHorizontalXL },
  },
  paper: {
    fontSize: "15px",
    "& .report": { boxShadow: tokens.shadow4 },
    "& [data-blank]": { cursor: "pointer" },
    "& [data-revealed]": {
      outline: `3px solid ${tokens.colorBrandStroke1}`,
      outlineOffset: "2px",
    },
    [wide]: { fontSize: "16px" },
  },
});
