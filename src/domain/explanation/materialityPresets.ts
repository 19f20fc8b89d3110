import { type Citation, cite } from "../sources";
import { everyDifference, type Materiality } from "./materiality";

/** A place's own idea of what must be explained, or one of ours where no rule is known. */
export type MaterialityPreset = {
  readonly id: string;
  readonly label: string;
  readonly materiality: Materiality;
  readonly source: Citation;
};

/** Every preset, the strictest first: it holds where nobody chooses. No national figure exists. */
export const materialityPresets: readonly [MaterialityPreset, ...MaterialityPreset[]] = [
  {
    id: "all",
    label: "有差异即说明（决算公开模板）",
    materiality: everyDifference,
    source: cite("disclosureTemplate2024", "决算数与预算数不一致的须说明原因"),
  },
  {
    id: "sichuan",
    label: "执行率低于90%（四川自评表）",
    materiality: { ...everyDifference, percent: "10", reach: "moreThan", sides: "shortfall" },
    source: cite("sichuanProjectForm", "预算执行率低于90%应说明原因"),
  },
  {
    id: "ten",
    label: "差异率10%且1万元以上",
    materiality: { ...everyDifference, amountYuan: "10000", percent: "10" },
    source: cite("ownConvention", "差异说明的界限"),
  },
  {
    id: "twenty",
    label: "差异率20%且1万元以上",
    materiality: { ...everyDifference, amountYuan: "10000", percent: "20" },
    source: cite("ownConvention", "差异说明的界限"),
  },
  {
    id: "thirty",
    label: "差异率30%且10万元以上",
    materiality: { ...everyDifference, amountYuan: "100000", percent: "30" },
    source: cite("ownConvention", "差异说明的界限"),
  },
];
