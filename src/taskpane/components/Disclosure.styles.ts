import { makeStyles, tokens } from "@fluentui/react-components";

export const useDisclosureStyles = makeStyles({
  details: {
    minWidth: 0,
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
  },
  summary: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "fit-content",
    maxWidth: "100%",
    cursor: "pointer",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    "&::-webkit-details-marker": { display: "none" },
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: {
    flexShrink: 0,
    marginBlockStart: "2px",
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  words: { minWidth: 0 },
  content: { paddingBlockStart: tokens.spacingVerticalXS },
});
