/** A length as a drawing writes it: to a hundredth, without zeros that say nothing. */
export function svgNumber(length: number): string {
  return String(Number(length.toFixed(2)));
}
