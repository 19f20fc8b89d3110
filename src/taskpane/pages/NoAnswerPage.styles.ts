import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useNoAnswerPageStyles = makeStyles({
  provider: { height: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
  },
  title: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalM}` },
  words: { ...typographyStyles.body1, margin: 0 },
});
