import { makeStyles, tokens } from "@fluentui/react-components";

export const useQuestionsStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
