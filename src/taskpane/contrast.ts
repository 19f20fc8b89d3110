/** How well one colour can be read on another, from 1 to 21 (WCAG 2, contrast ratio); both `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  return (
    0.2126 * linear(colour.slice(1, 3)) +
    0.7152 * linear(colour.slice(3, 5)) +
    0.0722 * linear(colour.slice(5, 7))
  );
}

function linear(channel: string): number {
  const share = Number.parseInt(channel, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
