/** The middle of some numbers; the mean of the two middle ones where there is no middle. */
export function median(numbers) {
  return quantile(numbers, 0.5);
}

/** The quartiles on either side of the median: how much the machine's other work disturbed. */
export function quartiles(numbers) {
  return [quantile(numbers, 0.25), quantile(numbers, 0.75)];
}

/** The median of the rounds' own ratios: what slows a whole round slows both. */
export function medianRatio(numerators, denominators) {
  return median(numerators.map((value, index) => value / denominators[index]));
}

function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place - Math.floor(place));
}
