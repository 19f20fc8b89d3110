/** A font as a document names it, and a font of the same kind for machines that do not have it. */
export type Font = { readonly name: string; readonly alternative: string };

/**
 * The typefaces of an official document (GB/T 9704) by the part they play.
 *
 * Word, WPS and the offices' own checkers know them by their Chinese family names.
 */
export const fonts = {
  body: { name: "仿宋_GB2312", alternative: "仿宋" },
  title: { name: "方正小标宋简体", alternative: "华文中宋" },
  heading: { name: "黑体", alternative: "SimHei" },
  subheading: { name: "楷体_GB2312", alternative: "楷体" },
  plain: { name: "宋体", alternative: "SimSun" },
  latin: { name: "Times New Roman", alternative: "Liberation Serif" },
} as const satisfies Record<string, Font>;
