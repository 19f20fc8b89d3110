import { amount, percent } from "./plainNumbers.mjs";

/**
 * The largest lines that drive a difference until they make up four fifths of it, three at most:
 * “其中：甲减少2.90万元，占减少额的27.05%；以上2项合计占…。”. All of them go the way of the whole.
 */
export function drivers(whole, lines) {
  const total = whole.now - whole.before;
  const moved = lines
    .map(({ name, now, before }) => ({ name, difference: now - before }))
    .filter(({ difference }) => Math.abs(difference) > 0.005)
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
  const named = untilEnough(moved, total);
  const verb = total < 0 ? "减少" : "增加";
  const clauses = named.map(
    ({ name, difference }, index) =>
      `${name}${verb}${amount(Math.abs(difference))}，占${index === 0 ? `${verb}额的` : ""}${percent(difference, total)}`,
  );
  const covered = percent(sum(named), total);
  const coverage =
    named.length > 1 && covered !== "100.00%" ? [`以上${named.length}项合计占${covered}`] : [];
  return `其中：${[...clauses, ...coverage].join("；")}。`;
}

function untilEnough(lines, total) {
  const enough = lines.findIndex((_line, index) => sum(lines.slice(0, index + 1)) / total >= 0.8);
  return lines.slice(0, Math.min(3, enough === -1 ? lines.length : enough + 1));
}

function sum(lines) {
  return lines.reduce((total, { difference }) => total + difference, 0);
}
