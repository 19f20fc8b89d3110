import { makeStyles, tokens } from "@fluentui/react-components";

export const useUnderstandingStyles = makeStyles({
  words: {
    position: "absolute",
    zIndex: 5,
    bottom: tokens.spacingVerticalL,
    left: "50%",
    transform: "translateX(-50%)",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    whiteSpace: "nowrap",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
    // most workbooks are understood before anyone could read this; it must not flash
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "1ms",
    animationDelay: "300ms",
    animationFillMode: "both",
  },
});
