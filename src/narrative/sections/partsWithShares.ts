import type { AmountConceptId } from "../../domain/factKey";
import type { Narration } from "../narration";
import { joined, optional, type Part } from "../prose";
import { amountAt, labelOf } from "../topic";

type Parts = { readonly whole: AmountConceptId; readonly parts: readonly AmountConceptId[] };

/** “，其中：…万元，占…%；…万元，占…%”; parts without money are not named, and nothing where there are none. */
export function partsWithShares(narration: Narration, { whole, parts }: Parts): Part {
  const { amount, share, facts } = narration;
  const items = parts
    .filter((part) => amountAt(facts, part, "finalAccounts")?.isZero === false)
    .map((part): Part => [
      labelOf(part),
      amount(part, "finalAccounts"),
      optional("，占", share(part, whole)),
    ]);
  return optional("，其中：", joined("；", items));
}
