import { makeStyles, tokens } from "@fluentui/react-components";

const forcedColors = "@media (forced-colors: active)";

export const useRateBarStyles = makeStyles({
  bar: {
    display: "block",
    width: "100%",
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
  track: { fill: tokens.colorNeutralBackground5, [forcedColors]: { fill: "GrayText" } },
  within: { fill: tokens.colorBrandBackground, [forcedColors]: { fill: "Highlight" } },
  over: { fill: tokens.colorPaletteDarkOrangeForeground1, [forcedColors]: { fill: "Highlight" } },
  mark: { fill: tokens.colorNeutralBackground1, [forcedColors]: { fill: "Canvas" } },
});
