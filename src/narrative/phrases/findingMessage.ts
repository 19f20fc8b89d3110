import { assertNever } from "../../lib/assertNever";
import type { Finding, FindingValue } from "../../domain/rule";
import { formatExactAmounts } from "./formatAmount";
import { formatCount } from "./formatCount";
import { formatMultiple, formatPercent } from "./formatPercent";

/**
 * The sentence of a finding, or of what is worded like one, its slots filled.
 *
 * Spaces beside a slot serve the reader of the code only: Chinese text has none around numbers.
 *
 * @throws when the template names a value that the finding does not carry
 */
export function findingMessage({
  rule,
  message,
  values,
}: Pick<Finding, "rule" | "message" | "values">): string {
  const texts = valueTexts(values);
  return message.replace(/ *\{(\w+)\} */g, (_slot, name: string) => {
    const text = texts.get(name);
    if (text === undefined) {
      throw new Error(`${rule}: no value ${name}`);
    }
    return text;
  });
}

function valueTexts(values: Finding["values"]): ReadonlyMap<string, string> {
  const amounts = Object.values(values).flatMap((value) =>
    value.kind === "amount" ? [value.amount] : [],
  );
  const amountTexts = formatExactAmounts(amounts);
  return new Map(
    Object.entries(values).map(([name, value]) => [
      name,
      value.kind === "amount"
        ? (amountTexts[amounts.indexOf(value.amount)] ?? "")
        : otherText(value),
    ]),
  );
}

function otherText(value: Exclude<FindingValue, { kind: "amount" }>): string {
  switch (value.kind) {
    case "percent":
      return formatPercent(value.ratio);
    case "multiple":
      return formatMultiple(value.ratio);
    case "count":
      return formatCount(value.count);
    case "text":
      return value.text;
    default:
      return assertNever(value);
  }
}
