/** How a sheet lies: tables that do not fit on an upright one stand on a sheet that lies on its side. */
export type Orientation = "portrait" | "landscape";

/** Width between the margins, in twentieths of a point: 156 mm and 225 mm. */
export const typeAreaWidths: Readonly<Record<Orientation, number>> = {
  portrait: 8845,
  landscape: 12756,
};

/** 28 characters of 16 pt to a line: each gives up a quarter of a point; in twentieths of a point. */
export const characterSpacing = -5;

/** 22 lines to a page: 28.95 pt, in twentieths of a point. */
export const linePitch = 579;
