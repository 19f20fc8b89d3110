import type { Block } from "../../document/reportDocument";
import { paragraph } from "../blocks";
import type { Narration } from "../narration";
import { firstOf, optional, type Part, sentence } from "../prose";
import { functionalClassSentence } from "./classification";

/** Special expenditure by functional class; project expenditure where the sheet sets nothing apart. */
export function specialExpenditureParagraph(narration: Narration): readonly Block[] {
  return paragraph(
    "专项支出是为完成特定的行政任务和事业发展目标，在基本支出之外安排的支出。",
    firstOf(specialSentence(narration), projectSentence(narration)),
  );
}

function specialSentence(narration: Narration): Part {
  return sentence(
    narration.year,
    "年度专项支出",
    narration.amount("specialExpenditure.total", "finalAccounts"),
    "。",
    optional(functionalClassSentence(narration, "specialExpenditure.total")),
  );
}

function projectSentence(narration: Narration): Part {
  return sentence(
    narration.year,
    "年度项目支出",
    narration.amount("expenditure.project", "finalAccounts"),
    "。",
    optional(functionalClassSentence(narration, "expenditure.project")),
  );
}
