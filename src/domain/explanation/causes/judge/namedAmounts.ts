import { normaliseText } from "../../../../lib/chineseText";
import { Money } from "../../../../money/money";
import type { AmountUnit } from "../../../../money/units";
import { figuresOfAll } from "../../../checks/figureTable";
import type { FactSet } from "../../../factSet";
import type { CauseQuestion } from "../causeQuestion";
import { amount, words } from "../signals/figures";
import { clausesOf } from "./causeClauses";
import type { CauseWarning } from "./causeWarning";
import { namesOffsets } from "./contradicting";

/**
 * Finds a cause that names more than the whole difference.
 *
 * An amount may be larger where another one offsets it, and where it is no change: a budget, a price, a
 * sum of several years, or a number that the sheets print.
 */
export function beyondDifference(
  text: string,
  question: CauseQuestion,
  facts: FactSet,
): CauseWarning | null {
  const { comparison } = question;
  if (comparison.direction === "equal" || namesOffsets(text, question)) {
    return null;
  }
  const found = changesIn(text).find(
    ({ least, most }) =>
      comparison.distance.compare(least) < 0 && !isPrinted({ least, most }, facts),
  );
  return found === undefined
    ? null
    : {
        rule: "beyondDifference",
        message: "写到的{named}超过了差额{distance}。请核对，或写明与之相抵的事项。",
        values: { named: words(found.text), distance: amount(comparison.distance) },
      };
}

/** An amount as it is printed: it stands for all that is rounded to it. */
type NamedAmount = { readonly text: string; readonly least: Money; readonly most: Money };

/** Clauses in which an amount is no change. */
const ofLevels = /预算|决算|上年|去年|以前年度|累计|总额|总计|共计|合计|共|标准|单价|每|达到|余额/;

const units: Readonly<Record<string, AmountUnit>> = {
  元: "yuan",
  万元: "tenThousandYuan",
  亿元: "hundredMillionYuan",
};

function changesIn(text: string): readonly NamedAmount[] {
  // a comma between digits separates thousands, no clauses
  const joined = normaliseText(text).replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  return clausesOf(joined)
    .filter((clause) => !ofLevels.test(clause))
    .flatMap((clause) => [...clause.matchAll(/(\d+(?:\.\d+)?)(亿元|万元|元)/g)])
    .map(([named, decimal = "0", unit = "元"]) =>
      namedAmount(named, decimal, units[unit] ?? "yuan"),
    );
}

function namedAmount(text: string, decimal: string, unit: AmountUnit): NamedAmount {
  const digits = (decimal.split(".")[1] ?? "").length;
  const half = Money.of(`0.${"0".repeat(digits)}5`, unit);
  const exact = Money.of(decimal, unit);
  return { text, least: exact.minus(half), most: exact.plus(half) };
}

/** What a sheet prints is a whole of something, such as a vehicle's price that savings partly offset. */
function isPrinted({ least, most }: Pick<NamedAmount, "least" | "most">, facts: FactSet): boolean {
  return [...figuresOfAll(facts).values()].some(
    (figure) => least.atMost(figure.amount) && figure.amount.atMost(most),
  );
}
