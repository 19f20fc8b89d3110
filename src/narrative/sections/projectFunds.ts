import type { Block } from "../../document/reportDocument";
import type { AmountConceptId } from "../../domain/factKey";
import { projectFundsUseRate } from "../../domain/indicators/projectFundsUseRate";
import { paragraph } from "../blocks";
import type { Narration } from "../narration";
import { joined, optional, type Part, sentence } from "../prose";
import { amountAt, labelOf } from "../topic";
import { amountOfLine, spentLines } from "./classification";

const uses: readonly (readonly [AmountConceptId, string])[] = [
  ["projectFunds.personnel", "人员经费"],
  ["projectFunds.goodsAndServices", "商品和服务支出"],
  ["projectFunds.capital", "资本性支出"],
];

/** Project money received, used and what for; then the projects by name. Nothing where no table tells. */
export function projectFundsParagraph(narration: Narration): readonly Block[] {
  return paragraph(fundsSentence(narration), projectsSentence(narration));
}

function fundsSentence({ year, amount, percent, facts }: Narration): Part {
  const parts = uses
    .filter(([concept]) => amountAt(facts, concept, "finalAccounts")?.isZero === false)
    .map(([concept, name]): Part => [name, amount(concept, "finalAccounts")]);
  return sentence(
    year,
    "年度",
    joined("，", [
      sentence("项目资金收入", amount("projectFunds.received", "finalAccounts")),
      sentence("项目资金支出", amount("projectFunds.used", "finalAccounts")),
      sentence("资金使用率为", percent(projectFundsUseRate)),
    ]),
    optional("，其中：", joined("，", parts)),
    "。",
  );
}

function projectsSentence(narration: Narration): Part {
  const { year, amount } = narration;
  const projects = spentLines(narration, { concept: "projectList.spent", kind: "named" }).map(
    (fact) => amountOfLine(narration, fact),
  );
  return sentence(
    year,
    "年度",
    labelOf("expenditure.project"),
    amount("expenditure.project", "finalAccounts"),
    "，其中：",
    joined("；", projects),
    "。",
  );
}
