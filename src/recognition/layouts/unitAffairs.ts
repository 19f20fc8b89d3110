import type { Layout, LayoutRow } from "../layout";
import { conceptRows } from "./conceptRows";

/** Contracts by what was bought and from whom. */
export const procurementRows: readonly LayoutRow[] = conceptRows(
  "procurement.total",
  "procurement.goods",
  "procurement.works",
  "procurement.services",
  "procurement.smallAndMedium",
  "procurement.smallAndMicro",
);

/** Vehicles by use, and large equipment. */
export const stateAssetRows: readonly LayoutRow[] = conceptRows(
  "stateAssets.vehicles",
  "stateAssets.ministerialVehicles",
  "stateAssets.leadingVehicles",
  "stateAssets.confidentialVehicles",
  "stateAssets.emergencyVehicles",
  "stateAssets.enforcementVehicles",
  "stateAssets.specialVehicles",
  "stateAssets.retireeVehicles",
  "stateAssets.otherVehicles",
  "stateAssets.generalEquipment",
  "stateAssets.specialEquipment",
  "stateAssets.largeEquipment",
);

/** Assets at the end of the year. */
export const assets: Layout = {
  id: "assets",
  titles: ["年末资产情况表", "资产情况表"],
  phase: "finalAccounts",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "assets.total", spellings: ["合计"] },
        { kind: "concept", concept: "assets.current" },
        { kind: "concept", concept: "assets.nonCurrent" },
        { kind: "concept", concept: "assets.fixedNet" },
        { kind: "concept", concept: "assets.intangibleNet" },
      ],
    },
  ],
};

/** Public-use money of administrative units. */
export const operatingFunds: Layout = {
  id: "operatingFunds",
  titles: [
    "机关运行经费支出情况表",
    "机关运行经费支出决算表",
    "机关运行经费情况表",
    "机关运行经费情况",
  ],
  phase: "finalAccounts",
  sides: [{ rows: [{ kind: "concept", concept: "operatingFunds.total", spellings: ["合计"] }] }],
};

/** Posts and people. */
export const staffing: Layout = {
  id: "staffing",
  titles: ["人员编制情况表", "人员情况表", "人员编制情况"],
  phase: "finalAccounts",
  sides: [
    {
      columns: [
        { kind: "concept", concept: "staffing.establishment" },
        { kind: "concept", concept: "staffing.onDuty" },
        { kind: "concept", concept: "staffing.retired" },
      ],
      rows: [
        { kind: "concept", concept: "staffing.establishment" },
        { kind: "concept", concept: "staffing.onDuty" },
        { kind: "concept", concept: "staffing.retired" },
      ],
      lines: { kind: "named" },
    },
  ],
};

/** Contracts signed in the year. */
export const procurement: Layout = {
  id: "procurement",
  titles: ["政府采购支出情况表", "政府采购支出决算表", "政府采购情况表", "政府采购情况"],
  phase: "finalAccounts",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "procurement.total", spellings: ["合计"] },
        ...procurementRows.slice(1),
      ],
    },
  ],
};

/** Vehicles and large equipment. */
export const stateAssets: Layout = {
  id: "stateAssets",
  titles: [
    "国有资产占用情况表",
    "国有资产占有使用情况表",
    "国有资产占有情况表",
    "国有资产使用情况表",
    "国有资产占用情况",
  ],
  phase: "finalAccounts",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "stateAssets.vehicles", spellings: ["合计"] },
        ...stateAssetRows.slice(1),
      ],
    },
  ],
};
