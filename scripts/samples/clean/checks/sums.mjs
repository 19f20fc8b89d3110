/** The sum of placed figures, in cents. */
export function total(figures) {
  return sum(figures.map(({ cents }) => cents));
}

/** The sum of amounts in cents. */
export function sum(numbers) {
  return numbers.reduce((result, number) => result + number, 0);
}
