import { Money } from "../../../src/money/money";
import { budgetRelation } from "../../../src/narrative/phrases/comparisonPhrase";
import { isLevel } from "../../../src/narrative/phrases/isLevel";

const rows: readonly (readonly [string, string, string, "above" | "below" | "level"])[] = [
  ["equal", "100000", "100000", "level"],
  ["both zero", "0", "0", "level"],
  ["printed alike", "100049.99", "100000", "level"],
  ["printed alike, the other way", "99950", "100049.99", "level"],
  ["one printed step more", "100050", "100000", "above"],
  ["one printed step less", "99949.99", "100000", "below"],
  ["across a rounding border by 20 yuan", "100060", "100040", "above"],
  ["across a rounding border by less than a fen", "100050", "100049.996", "level"],
  ["across a rounding border by half a fen", "100050", "100049.995", "above"],
  ["far apart", "5000000", "1", "above"],
];

test.each(rows)("%s", (_name, current, base, relation) => {
  expect(isLevel(Money.of(current), Money.of(base))).toBe(relation === "level");
  expect(budgetRelation(Money.of(current), Money.of(base))).toBe(relation);
});
