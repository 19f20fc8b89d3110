import { normaliseText } from "../../../../lib/chineseText";
import type { ConceptId } from "../../../concepts/index";
import { lineLabel } from "../../../concepts/subjectLabel";
import type { FactSet } from "../../../factSet";
import type { FindingValue } from "../../../rule";
import { itemsOf } from "../causeItem";
import type { CauseQuestion } from "../causeQuestion";
import { amount, figureAt, ofSameUnit, words } from "../signals/figures";
import { clausesOf } from "./causeClauses";
import type { CauseWarning } from "./causeWarning";

/** Finds a cause that claims that something was not, or was for the first time, where figures say otherwise. */
export function contradictingClaim(
  text: string,
  question: CauseQuestion,
  facts: FactSet,
): CauseWarning | null {
  const claims = clausesOf(normaliseText(text)).map(withoutTimeAndPlace);
  const found =
    nothingHappened(claims, question, facts) ??
    forTheFirstTime(claims, question) ??
    noBudget(claims, question, facts);
  return found === null ? null : { rule: "contradicts", ...found };
}

type Claim = { readonly message: string; readonly values: Readonly<Record<string, FindingValue>> };

/** Clauses say “本年没有发生…”, “我单位没有发生…”: of when and of whom is no part of the claim. */
function withoutTimeAndPlace(clause: string): string {
  return clause.replace(
    /^(?:\d{4}年度?|本年度?|当年|全年|今年|年度内|我?本?(?:单位|部门|局|办))+/,
    "",
  );
}

/** What may be said not to have happened, and where the money for it stands. */
const happenings: readonly { readonly concept: ConceptId; readonly denied: RegExp }[] = [
  {
    concept: "threePublicExpenses.officialReception",
    denied:
      /^(?:未|没有|无)(?:发生|产生|安排|开展)?(?:任何)?(?:公务)?接待(?:费用|费|支出|活动|任务|事项)*$/,
  },
  {
    concept: "threePublicExpenses.overseasTravel",
    denied:
      /^(?:未|没有|无)(?:发生|产生|安排|组织)?(?:人员)?(?:因公)?(?:出国|出境|出访)(?:\(境\))?(?:费用|费|支出|活动|任务|团组|计划)*$/,
  },
  {
    concept: "threePublicExpenses.vehiclePurchase",
    denied:
      /^(?:未|没有|无)(?:发生|安排)?新?(?:公务用车|公车|车辆)?(?:购置|购买|更新)(?:公务用车|公车|车辆|费用|费|支出)*$/,
  },
];

function nothingHappened(
  claims: readonly string[],
  { line, current }: CauseQuestion,
  facts: FactSet,
): Claim | null {
  const isThreePublic = itemsOf(line).some((item) => threePublicItems.has(item));
  const own = {
    line,
    denied: /^(?:未|没有|无)(?:发生|产生)(?:该项|此项|本项|相关)?(?:支出|费用|经费)$/,
  };
  const denials = [
    own,
    ...happenings.map(({ concept, denied }) => ({ line: ofSameUnit(line, concept), denied })),
  ].slice(0, isThreePublic ? undefined : 1);
  const found = denials
    .filter(({ denied }) => claims.some((claim) => denied.test(claim)))
    .flatMap(({ line: about }) => figureAt(facts, about, current) ?? [])
    .find((figure) => !figure.amount.isZero && !figure.amount.isNegative);
  return found === undefined
    ? null
    : {
        message: "写的是没有发生，而{line}为{spent}。请核对。",
        values: { line: words(lineLabel(found.subject)), spent: amount(found.amount) },
      };
}

const threePublicItems: ReadonlySet<string> = new Set([
  "threePublicTotal",
  "overseasTravel",
  "officialVehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "reception",
]);

const firstTime = /首次(?:发生|列支|产生)(?:该项|此项|本项)?(?:支出|费用|经费)?$/;

const newUnit = /^(?:为|系|属)?(?:本年|当年|今年)?新(?:成立|组建|设立)(?:的)?(?:单位|部门|机构)?$/;

function forTheFirstTime(
  claims: readonly string[],
  { line, base, comparison }: CauseQuestion,
): Claim | null {
  const isTotal = itemsOf(line).some((item) => item === "income" || item === "expenditure");
  const isClaimed = claims.some(
    (claim) => firstTime.test(claim) || (isTotal && newUnit.test(claim)),
  );
  return isClaimed && base === "priorYearFinalAccounts" && !comparison.base.isZero
    ? {
        message: "写的是本年才有，而{line}上年已有{before}。请核对。",
        values: { line: words(lineLabel(line)), before: amount(comparison.base) },
      }
    : null;
}

const budgetDenied = [
  /^(?:该项|此项|本项|该项目|此项目|本项目)?(?:年初)?(?:无|没有|未安排|未编制|未批复)(?:年初)?预算$/,
  /^(?:该项|此项|本项|该项目|此项目|本项目)?年初(?:未|没有)(?:安排|编制|批复|编列)预算$/,
  /^(?:年初)?预算数?为(?:0|零)$/,
];

function noBudget(
  claims: readonly string[],
  { line }: CauseQuestion,
  facts: FactSet,
): Claim | null {
  const original = figureAt(facts, line, "originalBudget");
  const isClaimed = claims.some((claim) => budgetDenied.some((denied) => denied.test(claim)));
  return isClaimed && original !== undefined && !original.amount.isZero
    ? {
        message: "写的是没有年初预算，而{line}年初预算为{budgeted}。请核对。",
        values: { line: words(lineLabel(line)), budgeted: amount(original.amount) },
      }
    : null;
}
