import { defineConcepts } from "./defineConcepts";

/** Public-use money of administrative units in basic, general-budget expenditure (机关运行经费). */
export const operatingFunds = defineConcepts("operatingFunds", "机关运行经费", {
  total: { label: "机关运行经费", parts: ["administrative", "civilServantLaw"] },
  administrative: { label: "行政单位机关运行经费" },
  civilServantLaw: { label: "参照公务员法管理事业单位机关运行经费" },
});

/** Contracts signed in the year (政府采购). */
export const procurement = defineConcepts("procurement", "政府采购", {
  total: { label: "政府采购支出总额", parts: ["goods", "works", "services"] },
  goods: { label: "政府采购货物支出" },
  works: { label: "政府采购工程支出" },
  services: { label: "政府采购服务支出" },
  smallAndMedium: { label: "授予中小企业合同金额" },
  smallAndMicro: { label: "授予小微企业合同金额" },
});

/** People and posts at the end of the year (人员编制). */
export const staffing = defineConcepts("staffing", "人员", {
  establishment: { label: "编制数", kind: "count" },
  onDuty: { label: "在职人数", kind: "count" },
  retired: { label: "离退休人数", kind: "count" },
});

/** Vehicles and large equipment in use (国有资产占用). */
export const stateAssets = defineConcepts("stateAssets", "国有资产占用", {
  vehicles: {
    label: "车辆合计",
    kind: "count",
    parts: [
      "ministerialVehicles",
      "leadingVehicles",
      "confidentialVehicles",
      "emergencyVehicles",
      "enforcementVehicles",
      "specialVehicles",
      "retireeVehicles",
      "otherVehicles",
    ],
  },
  ministerialVehicles: { label: "副部（省）级及以上领导用车", kind: "count" },
  leadingVehicles: { label: "主要领导干部用车", kind: "count" },
  confidentialVehicles: { label: "机要通信用车", kind: "count" },
  emergencyVehicles: { label: "应急保障用车", kind: "count" },
  enforcementVehicles: { label: "执法执勤用车", kind: "count" },
  specialVehicles: { label: "特种专业技术用车", kind: "count" },
  retireeVehicles: { label: "离退休干部用车", kind: "count" },
  otherVehicles: { label: "其他用车", kind: "count" },
  generalEquipment: { label: "单价50万元（含）以上通用设备", kind: "count" },
  specialEquipment: { label: "单价100万元（含）以上专用设备", kind: "count" },
  largeEquipment: { label: "单价100万元（含）以上设备（不含车辆）", kind: "count" },
});
