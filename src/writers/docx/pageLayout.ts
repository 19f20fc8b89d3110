/** Width between the margins, in twentieths of a point: 156 mm. */
export const typeAreaWidth = 8845;

/** 28 characters of 16 pt to a line: each gives up a quarter of a point; in twentieths of a point. */
export const characterSpacing = -5;

/** 22 lines to a page: 28.95 pt, in twentieths of a point. */
export const linePitch = 579;
