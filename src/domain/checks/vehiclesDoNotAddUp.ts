import { conceptOf } from "../concepts/concept";
import type { CountConceptId } from "../concepts/index";
import { missingReason } from "../concepts/subjectLabel";
import type { CountFactKey } from "../factKey";
import type { Fact, FactSet } from "../factSet";
import type { Evaluation, Rule } from "../rule";
import { cite } from "../sources";
import { readingOf } from "./figureTable";

const citation = cite("disclosureTemplate2024", "国有资产占用情况");

const total: CountFactKey = "stateAssets.vehicles.finalAccounts";

/** Finds vehicles by use that do not add up to the vehicles there are. */
export const vehiclesDoNotAddUp: Rule = {
  id: "vehiclesDoNotAddUp",
  label: "车辆合计与各类车辆之和",
  citation,
  evaluate: ({ facts }) => [evaluateVehicles(facts)],
};

function evaluateVehicles(facts: FactSet): Evaluation {
  const whole = facts.facts.get(total);
  const kinds = conceptOf("stateAssets.vehicles").parts.flatMap((part) => {
    const fact = facts.facts.get(`${part as CountConceptId}.finalAccounts`);
    return fact === undefined ? [] : [fact];
  });
  if (whole === undefined) {
    return { status: "notApplicable", reason: missingReason([total]) };
  }
  if (kinds.length === 0) {
    return { status: "notApplicable", reason: "没有列出各类车辆" };
  }
  const sum = kinds.reduce((count, fact) => count + countIn(fact), 0);
  if (sum === countIn(whole)) {
    return { status: "passed", subject: total };
  }
  const finding = {
    rule: "vehiclesDoNotAddUp",
    severity: "warning",
    message: "车辆合计为{total}辆，各类车辆合计为{sum}辆，请核实。",
    values: {
      total: { kind: "count", count: countIn(whole) },
      sum: { kind: "count", count: sum },
    },
    sources: [whole, ...kinds].map((fact) => readingOf(fact).source),
    citation,
  } as const;
  return { status: "found", subject: total, finding };
}

function countIn({ value }: Fact): number {
  return value.kind === "count" ? value.count : 0;
}
