import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** A quiet green-blue: far from the red, amber and blue in which findings are marked. */
const brand: BrandVariants = {
  10: "#021412",
  20: "#06231f",
  30: "#083a34",
  40: "#0a4a43",
  50: "#0b564e",
  60: "#0c6259",
  70: "#0d685f",
  80: "#0f7268",
  90: "#2a8379",
  100: "#43948b",
  110: "#5ca59c",
  120: "#76b6ae",
  130: "#91c7c0",
  140: "#aed8d3",
  150: "#cce9e5",
  160: "#e8f6f4",
};

/** The fonts that Windows, macOS and Linux bring along for Chinese; nothing is loaded. */
const fontFamily =
  "'Segoe UI', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/** The look of the pane. */
export const theme: Theme = {
  ...createLightTheme(brand),
  fontFamilyBase: fontFamily,
  fontFamilyNumeric: fontFamily,
};

/** The look of the pane among dark windows. */
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  // the usual steps are too dark to be read on black
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  fontFamilyBase: fontFamily,
  fontFamilyNumeric: fontFamily,
};

/** From this width on the sheet stands beside the list and the steps stand on the left. */
export const wideQuery = "(min-width: 960px)";

/** What the menu of Excel and Word covers of the pane's top right corner at most, on a Mac. */
export const cornerMenuWidth = "36px";

/** The same for style sheets. */
export const wide = "@media (min-width: 960px)";
