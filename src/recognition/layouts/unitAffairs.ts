import type { Layout } from "../layout";

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
  titles: ["机关运行经费支出情况表", "机关运行经费情况表", "机关运行经费情况"],
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
  titles: ["政府采购支出情况表", "政府采购情况表", "政府采购情况"],
  phase: "finalAccounts",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "procurement.total", spellings: ["合计"] },
        { kind: "concept", concept: "procurement.goods" },
        { kind: "concept", concept: "procurement.works" },
        { kind: "concept", concept: "procurement.services" },
        { kind: "concept", concept: "procurement.smallAndMedium" },
        { kind: "concept", concept: "procurement.smallAndMicro" },
      ],
    },
  ],
};

/** Vehicles and large equipment. */
export const stateAssets: Layout = {
  id: "stateAssets",
  titles: ["国有资产占用情况表", "国有资产占有使用情况表", "国有资产占用情况"],
  phase: "finalAccounts",
  sides: [
    {
      rows: [
        { kind: "concept", concept: "stateAssets.vehicles", spellings: ["合计"] },
        { kind: "concept", concept: "stateAssets.ministerialVehicles" },
        { kind: "concept", concept: "stateAssets.leadingVehicles" },
        { kind: "concept", concept: "stateAssets.confidentialVehicles" },
        { kind: "concept", concept: "stateAssets.emergencyVehicles" },
        { kind: "concept", concept: "stateAssets.enforcementVehicles" },
        { kind: "concept", concept: "stateAssets.specialVehicles" },
        { kind: "concept", concept: "stateAssets.retireeVehicles" },
        { kind: "concept", concept: "stateAssets.otherVehicles" },
        { kind: "concept", concept: "stateAssets.largeEquipment" },
      ],
    },
  ],
};
