import type { Block } from "../../document/reportDocument";
import { paragraph } from "../blocks";
import type { Narration } from "../narration";
import { joined, optional, type Part, sentence } from "../prose";
import { partsWithShares } from "./partsWithShares";

/** Assets at the end of the year with their shares, vehicles and large equipment; then the unit's own words. */
export function assetBlocks(narration: Narration): readonly Block[] {
  const figures = paragraph(assetSentence(narration), vehicleSentence(narration));
  const hasWords = narration.hasMaterial("assets");
  return figures.length > 0 && !hasWords ? figures : [...figures, ...narration.material("assets")];
}

function assetSentence(narration: Narration): Part {
  const { year, amount } = narration;
  const ofNonCurrent = joined("，", [
    sentence("固定资产净值", amount("assets.fixedNet", "finalAccounts")),
    sentence("无形资产净值", amount("assets.intangibleNet", "finalAccounts")),
  ]);
  return sentence(
    "截至",
    year,
    "年12月31日，本部门资产合计",
    amount("assets.total", "finalAccounts"),
    partsWithShares(narration, {
      whole: "assets.total",
      parts: ["assets.current", "assets.nonCurrent"],
    }),
    "。",
    optional("非流动资产中，", ofNonCurrent, "。"),
  );
}

function vehicleSentence({ year, count }: Narration): Part {
  return sentence(
    "截至",
    year,
    "年12月31日，本部门",
    joined("，", [
      sentence("共有车辆", count("stateAssets.vehicles.finalAccounts"), "辆"),
      sentence(
        "单价100万元（含）以上设备（不含车辆）",
        count("stateAssets.largeEquipment.finalAccounts"),
        "台（套）",
      ),
    ]),
    "。",
  );
}
