/** How many answers are kept; forms repeat a few hundred labels, a sheet of vouchers does not. */
const mostAnswers = 5000;

/** A function of a text that computes the answers to the first few thousand texts only once. */
export function rememberedText<Value extends string | boolean | object>(
  compute: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const answer = known.get(text) ?? compute(text);
    if (known.size < mostAnswers) {
      known.set(text, answer);
    }
    return answer;
  };
}
