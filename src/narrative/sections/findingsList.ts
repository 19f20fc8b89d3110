import type { Block } from "../../document/reportDocument";
import type { Finding } from "../../domain/rule";
import { heading, paragraph } from "../blocks";
import type { Narration } from "../narration";
import { findingMessage } from "../phrases/findingMessage";

/** How many places of a finding a note names. */
const namedPlaces = 4;

/** What the review found and somebody must look at: errors first, each with its cells. */
export function findingsList({ context }: Narration): readonly Block[] {
  const { findings, outcomes } = context.review;
  if (outcomes.length === 0) {
    return [];
  }
  const listed = [
    ...findings.filter(({ severity }) => severity === "error"),
    ...findings.filter(({ severity }) => severity === "warning"),
  ];
  return [
    heading(1, "需要核实的问题"),
    ...(listed.length === 0
      ? paragraph("已执行的审核未发现需要核实的问题。")
      : listed.flatMap((finding, index) =>
          paragraph(`${String(index + 1)}.${findingText(finding)}`),
        )),
  ];
}

function findingText(finding: Finding): string {
  const message = findingMessage(finding).replace(/。$/, "");
  const places = placesText(finding);
  return places === "" ? `${message}。` : `${message}（${places}）。`;
}

/** “见“整体支出”工作表B6、C6单元格” */
function placesText({ sources }: Finding): string {
  const bySheet = new Map<string, readonly string[]>();
  for (const { sheet, cell } of sources) {
    bySheet.set(sheet, [...new Set([...(bySheet.get(sheet) ?? []), cell])]);
  }
  const places = [...bySheet].map(([sheet, cells]) => {
    const more = cells.length > namedPlaces ? "等" : "";
    return `“${sheet}”工作表${cells.slice(0, namedPlaces).join("、")}${more}单元格`;
  });
  return places.length === 0 ? "" : `见${places.join("，")}`;
}
