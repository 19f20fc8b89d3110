import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePageHeadingStyles = makeStyles({
  heading: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: "32px",
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
});
