/** A number of people or things: whole, without decimals and without a unit. */
export function formatCount(count: number): string {
  return String(count);
}
