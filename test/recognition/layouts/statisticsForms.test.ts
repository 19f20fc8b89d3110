import { factsOf, problemsOf, recogniseDrawing } from "../../support/recogniseDrawing";

describe("部门决算相关信息统计表", () => {
  test("three public expenses and counts left, operating funds and assets right", () => {
    const recognition = recogniseDrawing(`
      部门决算相关信息统计表 | | | | | |
      编制单位：某局 | | | | | | 金额单位：元
      项目 | 行次 | 预算数 | 统计数 | 项目 | 行次 | 统计数
      栏次 | | 1 | 2 | 栏次 | | 3
      一、“三公”经费支出 | 1 | — | — | 四、机关运行经费 | 22 | 700
      （一）支出合计 | 2 | 90 | 70 | （一）行政单位 | 23 | 600
      1.因公出国（境）费 | 3 | 0 | 0 | （二）参照公务员法管理事业单位 | 24 | 100
      2.公务用车购置及运行维护费 | 4 | 60 | 50 | 五、国有资产占用情况 | 25 | —
      （1）公务用车购置费 | 5 | 0 | 0 | （一）车辆数合计（辆） | 26 | 4
      （2）公务用车运行维护费 | 6 | 60 | 50 | 1.部级领导干部用车 | 27 | 0
      3.公务接待费 | 7 | 30 | 20 | 2.机要通信用车 | 28 | 1
      （1）国内接待费 | 8 | — | 18 | 3.其他用车 | 29 | 3
      其中：外事接待费 | 9 | — | 5 | （二）单价50万元以上通用设备（台，套） | 30 | 2
      （2）国（境）外接待费 | 10 | — | 2 | （三）单价100万元以上专用设备（台，套） | 31 | 1
      （二）相关统计数 | 11 | — | — | | |
      1.因公出国（境）团组数（个） | 12 | — | 0 | | |
      2.因公出国（境）人次数（人） | 13 | — | 0 | | |
      3.公务用车购置数（辆） | 14 | — | 0 | | |
      4.公务用车保有量（辆） | 15 | — | 2 | | |
      5.国内公务接待批次（个） | 16 | — | 21 | | |
      其中：外事接待批次（个） | 17 | — | 3 | | |
      6.国内公务接待人次（人） | 18 | — | 180 | | |
      其中：外事接待人次（人） | 19 | — | 12 | | |
      7.国（境）外公务接待批次（个） | 20 | — | 1 | | |
      8.国（境）外公务接待人次（人） | 21 | — | 6 | | |
    `);
    expect(factsOf(recognition)).toEqual([
      "C6 threePublicExpenses.total.originalBudget 90.00",
      "D6 threePublicExpenses.total.finalAccounts 70.00",
      "C7 threePublicExpenses.overseasTravel.originalBudget 0.00",
      "D7 threePublicExpenses.overseasTravel.finalAccounts 0.00",
      "C8 threePublicExpenses.officialVehicles.originalBudget 60.00",
      "D8 threePublicExpenses.officialVehicles.finalAccounts 50.00",
      "C9 threePublicExpenses.vehiclePurchase.originalBudget 0.00",
      "D9 threePublicExpenses.vehiclePurchase.finalAccounts 0.00",
      "C10 threePublicExpenses.vehicleRunning.originalBudget 60.00",
      "D10 threePublicExpenses.vehicleRunning.finalAccounts 50.00",
      "C11 threePublicExpenses.officialReception.originalBudget 30.00",
      "D11 threePublicExpenses.officialReception.finalAccounts 20.00",
      "D12 threePublicExpenses.domesticReception.finalAccounts 18.00",
      "D13 threePublicExpenses.foreignReception.finalAccounts 5.00",
      "D14 threePublicExpenses.receptionAbroad.finalAccounts 2.00",
      "D16 threePublicCounts.overseasGroups.finalAccounts 0",
      "D17 threePublicCounts.overseasPersons.finalAccounts 0",
      "D18 threePublicCounts.vehiclesBought.finalAccounts 0",
      "D19 threePublicCounts.vehiclesKept.finalAccounts 2",
      "D20 threePublicCounts.receptionBatches.finalAccounts 21",
      "D21 threePublicCounts.foreignReceptionBatches.finalAccounts 3",
      "D22 threePublicCounts.receptionPersons.finalAccounts 180",
      "D23 threePublicCounts.foreignReceptionPersons.finalAccounts 12",
      "D24 threePublicCounts.receptionAbroadBatches.finalAccounts 1",
      "D25 threePublicCounts.receptionAbroadPersons.finalAccounts 6",
      "G5 operatingFunds.total.finalAccounts 700.00",
      "G6 operatingFunds.administrative.finalAccounts 600.00",
      "G7 operatingFunds.civilServantLaw.finalAccounts 100.00",
      "G9 stateAssets.vehicles.finalAccounts 4",
      "G10 stateAssets.ministerialVehicles.finalAccounts 0",
      "G11 stateAssets.confidentialVehicles.finalAccounts 1",
      "G12 stateAssets.otherVehicles.finalAccounts 3",
      "G13 stateAssets.generalEquipment.finalAccounts 2",
      "G14 stateAssets.specialEquipment.finalAccounts 1",
    ]);
    expect(problemsOf(recognition)).toEqual([]);
  });

  test("机构运行经费、国有资产占用及政府采购信息表, a tenth table", () => {
    const recognition = recogniseDrawing(`
      机构运行经费、国有资产占用及政府采购信息表 |
      金额单位：万元 |
      项目 | 决算数
      一、机构运行经费 | 12.00
      二、国有资产占用情况 |
      车辆数合计（辆） | 3
      三、政府采购支出合计 | 5.00
      1.政府采购货物支出 | 2.00
      3.政府采购服务支出 | 3.00
      授予中小企业合同金额 | 4.00
      其中：授予小微企业合同金额 | 1.00
    `);
    expect(factsOf(recognition)).toEqual([
      "B4 operatingFunds.total.finalAccounts 120000.00",
      "B6 stateAssets.vehicles.finalAccounts 3",
      "B7 procurement.total.finalAccounts 50000.00",
      "B8 procurement.goods.finalAccounts 20000.00",
      "B9 procurement.services.finalAccounts 30000.00",
      "B10 procurement.smallAndMedium.finalAccounts 40000.00",
      "B11 procurement.smallAndMicro.finalAccounts 10000.00",
    ]);
  });
});
