import { svgNumber } from "./svgNumber";

/** A rectangle of a drawing. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Slanted strokes that fill a box, as path data.
 *
 * Strokes instead of a pattern: a pattern needs an id, and a page holds many drawings.
 */
export function hatching({ x, y, width, height }: Box): string {
  const strokes: string[] = [];
  for (let start = step / 2 - height; start < width; start += step) {
    const left = Math.max(0, start);
    const right = Math.min(width, start + height);
    if (right > left) {
      strokes.push(
        `M${svgNumber(x + left)} ${svgNumber(y + height - (left - start))}` +
          `L${svgNumber(x + right)} ${svgNumber(y + height - (right - start))}`,
      );
    }
  }
  return strokes.join("");
}

const step = 5;
