import { conceptOf, concepts, isConceptId } from "../../src/domain/concepts/concept";
import { conceptGroups, type ConceptId } from "../../src/domain/concepts/index";
import {
  lineLabel,
  missingReason,
  phaseLabels,
  subjectLabel,
} from "../../src/domain/concepts/subjectLabel";
import { phases } from "../../src/domain/phase";
import { subjectAt } from "../support/domain/drawTable";

describe("the catalogue", () => {
  test("ids and labels are unique", () => {
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    const amounts = concepts.map(({ label }) => label);
    const repeated = amounts.filter((label, index) => amounts.indexOf(label) !== index);
    expect(repeated).toEqual([]);
    const groups = conceptGroups.map(({ label }) => label);
    expect(new Set(groups).size).toBe(groups.length);
  });

  test("parts exist, are of the same kind, and lead in no circle", () => {
    for (const concept of concepts) {
      for (const part of [...concept.parts, ...concept.mayInclude]) {
        expect(isConceptId(part)).toBe(true);
        expect(conceptOf(part).kind).toBe(concept.kind);
      }
      expect(partsBelow(concept.id)).not.toContain(concept.id);
    }
  });

  test("knows what it holds", () => {
    expect(conceptOf("threePublicExpenses.vehicleRunning")).toEqual({
      id: "threePublicExpenses.vehicleRunning",
      group: "threePublicExpenses",
      member: "vehicleRunning",
      label: "公务用车运行维护费",
      kind: "amount",
      parts: [],
      mayInclude: [],
      economicCode: "30231",
    });
    expect(conceptOf("expenditure.total").mayInclude).toEqual(["expenditure.governmentSpecial"]);
    expect(conceptOf("balance.income").parts).toEqual([
      "income.total",
      "surplus.used",
      "carryOver.opening",
    ]);
    expect(conceptOf("staffing.onDuty").kind).toBe("count");
    expect(isConceptId("income.nothing")).toBe(false);
    expect(() => conceptOf("income.nothing" as ConceptId)).toThrow("no concept income.nothing");
  });

  test("every economic code of the three public expenses is declared once", () => {
    const codes = concepts.flatMap(({ economicCode }) => economicCode ?? []);
    expect(codes).toEqual(["30212", "31013", "30231", "30217"]);
  });
});

describe("labels", () => {
  test.each([
    ["expenditure.basic.adjustedBudget", "基本支出调整预算数"],
    ["expenditure.total@206.finalAccounts", "科目206（206）决算数"],
    ["expenditure.basic@301.priorYearFinalAccounts", "科目301（301，基本支出）上年决算数"],
    ["projectList.spent@甲.originalBudget", "甲（项目支出明细）年初预算数"],
    ["threePublicExpenses.total.priorYearOriginalBudget", "“三公”经费上年年初预算数"],
  ])("%s is %s", (key, label) => {
    expect(subjectLabel(subjectAt(key))).toBe(label);
  });

  test("every phase has its own name", () => {
    expect(new Set(phases.map((phase) => phaseLabels[phase])).size).toBe(phases.length);
    expect(lineLabel(subjectAt("expenditure.basic.adjustedBudget"))).toBe("基本支出");
  });

  test("what is missing is named", () => {
    expect(missingReason(["income.total.finalAccounts", "carryOver.opening.finalAccounts"])).toBe(
      "缺少：本年收入合计决算数、年初结转和结余决算数",
    );
  });
});

function partsBelow(id: ConceptId): readonly ConceptId[] {
  return conceptOf(id).parts.flatMap((part) => [part, ...partsBelow(part)]);
}
