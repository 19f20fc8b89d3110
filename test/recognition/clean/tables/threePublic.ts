import type { Accounts, Cents } from "../accounts";
import { blanks, type CellOf, Drawing } from "../drawing";
import type { Shape } from "../shapes";

type Of = "budget" | "spent" | "prior";

const items = [
  ["total", "合计"],
  ["overseasTravel", "因公出国（境）费"],
  ["officialVehicles", "公务用车购置及运行维护费"],
  ["vehiclePurchase", "公务用车购置费"],
  ["vehicleRunning", "公务用车运行维护费"],
  ["officialReception", "公务接待费"],
] as const;

type Item = (typeof items)[number][0];

const parts = {
  total: ["overseasTravel", "vehiclePurchase", "vehicleRunning", "officialReception"],
  officialVehicles: ["vehiclePurchase", "vehicleRunning"],
} as const;

/** The three public expenses in one of their families. */
export function threePublicTable(accounts: Accounts, shape: Shape): Drawing {
  switch (shape.threePublic) {
    case "pairs":
      return oneRow(accounts, shape, "pairs");
    case "blocks":
      return oneRow(accounts, shape, "blocks");
    case "vertical":
      return vertical(accounts, shape);
    case "statistics":
      return statistics(accounts, shape);
    case "transposed":
      return transposed(accounts, shape);
  }
}

/** One of the items, or a sum of them. */
export function expenseOf({ threePublic }: Accounts, item: Item, of: Of): Cents {
  const own = item === "total" || item === "officialVehicles" ? parts[item] : [item];
  return own.reduce((sum, name) => sum + threePublic[name][of], 0);
}

function oneRow(accounts: Accounts, shape: Shape, order: "pairs" | "blocks"): Drawing {
  const drawing = new Drawing("财政拨款“三公”经费支出决算表", shape.otherWriting, accounts.year);
  drawing.heading(`${String(accounts.year)}年度财政拨款“三公”经费支出决算表`, 12);
  const cell = (item: Item, of: Of): CellOf => ({
    mark: `${item}.${of}`,
    cents: expenseOf(accounts, item, of),
  });
  if (order === "pairs") {
    const top = drawing.row(
      ...[
        "合计",
        "",
        "因公出国（境）费",
        "",
        "公务用车购置及运行维护费",
        ...blanks(5),
        "公务接待费",
        "",
      ],
    );
    drawing.row(...blanks(4), "小计", "", "公务用车购置费", "", "公务用车运行维护费", "", "", "");
    [0, 2, 10].forEach((left) => {
      drawing.merge(top, left, top + 1, left + 1);
    });
    drawing.merge(top, 4, top, 9);
    [4, 6, 8].forEach((left) => {
      drawing.merge(top + 1, left, top + 1, left + 1);
    });
    drawing.row(...items.flatMap(() => ["预算数", "决算数"]));
    drawing.row(...items.flatMap(([item]) => [cell(item, "budget"), cell(item, "spent")]));
    return drawing;
  }
  const top = drawing.row("预算数", ...blanks(5), "决算数", ...blanks(5));
  const block = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "", "", "公务接待费"];
  drawing.row(...block, ...block);
  const own = ["", "", "小计", "公务用车购置费", "公务用车运行维护费", ""];
  drawing.row(...own, ...own);
  [0, 6].forEach((left) => {
    drawing.merge(top, left, top, left + 5);
    drawing.merge(top + 1, left + 2, top + 1, left + 4);
    [0, 1, 5].forEach((at) => {
      drawing.merge(top + 1, left + at, top + 2, left + at);
    });
  });
  drawing.row(...Array.from({ length: 12 }, (_unused, at) => String(at + 1)));
  drawing.row(
    ...items.map(([item]) => cell(item, "budget")),
    ...items.map(([item]) => cell(item, "spent")),
  );
  return drawing;
}

/** Reception before vehicles, running before purchase. */
const anhuiOrder: readonly Item[] = [
  "total",
  "overseasTravel",
  "officialReception",
  "officialVehicles",
  "vehicleRunning",
  "vehiclePurchase",
];

function vertical(accounts: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("“三公”经费支出决算表", shape.otherWriting, accounts.year);
  drawing.heading(`${String(accounts.year)}年度“三公”经费支出决算表`, 3);
  drawing.row("项目", "预算数", "决算数");
  for (const item of anhuiOrder) {
    const label = items.find(([name]) => name === item)?.[1] ?? "";
    drawing.row(
      item === "vehicleRunning" ? `其中：${label}` : label,
      ...(["budget", "spent"] as const).map((of) => ({
        mark: `${item}.${of}`,
        cents: expenseOf(accounts, item, of),
      })),
    );
  }
  return drawing;
}

const phaseRows = [
  ["年初预算数", "budget"],
  ["决算数", "spent"],
  ["上年决算数", "prior"],
] as const;

function transposed(accounts: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("“三公”经费支出情况表", shape.otherWriting, accounts.year);
  drawing.heading(`${String(accounts.year)}年度“三公”经费支出情况表`, 7);
  drawing.row("项目", ...items.map(([, label]) => label));
  for (const [label, of] of phaseRows) {
    drawing.row(
      label,
      ...items.map(([item]) => ({ mark: `${item}.${of}`, cents: expenseOf(accounts, item, of) })),
    );
  }
  return drawing;
}

function statistics(accounts: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("部门决算相关信息统计表", shape.otherWriting, accounts.year);
  drawing.heading(`${String(accounts.year)}年度部门决算相关信息统计表`, 7);
  drawing.row("项目", "行次", "预算数", "统计数", "项目", "行次", "统计数");
  drawing.row("栏次", "", "1", "2", "栏次", "", "3");
  const left = [...expenseRows(accounts), ...countRows(accounts)];
  const right = affairsRows(accounts);
  const height = Math.max(left.length, right.length);
  for (let at = 0; at < height; at += 1) {
    const [label = "", budget = "", spent = ""] = left[at] ?? [];
    const [other = "", amount = ""] = right[at] ?? [];
    const line = typeof label === "string" && label !== "" ? String(at + 1) : "";
    const otherLine = other === "" ? "" : String(height + at + 1);
    drawing.row(label, line, budget, spent, other, otherLine, amount);
  }
  return drawing;
}

function expenseRows(accounts: Accounts): readonly (readonly CellOf[])[] {
  const labels: readonly (readonly [Item, string])[] = [
    ["total", "（一）支出合计"],
    ["overseasTravel", "1.因公出国（境）费"],
    ["officialVehicles", "2.公务用车购置及运行维护费"],
    ["vehiclePurchase", "（1）公务用车购置费"],
    ["vehicleRunning", "（2）公务用车运行维护费"],
    ["officialReception", "3.公务接待费"],
  ];
  return [
    ["一、“三公”经费支出", "—", "—"],
    ...labels.map(([item, label]) => [
      label,
      { mark: `${item}.budget`, cents: expenseOf(accounts, item, "budget") },
      { mark: `${item}.spent`, cents: expenseOf(accounts, item, "spent") },
    ]),
    ["（二）相关统计数", "—", "—"],
  ];
}

function countRows({ threePublic }: Accounts): readonly (readonly CellOf[])[] {
  const { overseasTravel, vehiclePurchase, vehicleRunning, officialReception } = threePublic;
  const counts: readonly (readonly [string, string, boolean, number])[] = [
    ["overseasGroups", "1.因公出国（境）团组数（个）", overseasTravel.spent > 0, 2],
    ["overseasPersons", "2.因公出国（境）人次数（人）", overseasTravel.spent > 0, 5],
    ["vehiclesBought", "3.公务用车购置数（辆）", vehiclePurchase.spent > 0, 1],
    ["vehiclesKept", "4.公务用车保有量（辆）", vehicleRunning.spent > 0, 8],
    ["receptionBatches", "5.国内公务接待批次（个）", officialReception.spent > 0, 37],
    ["receptionPersons", "6.国内公务接待人次（人）", officialReception.spent > 0, 281],
  ];
  return counts.map(([mark, label, isThere, count]) => [
    label,
    "—",
    { mark, count: isThere ? count : 0 },
  ]);
}

/** Ten vehicles in all, of which eight count as 保有量. */
function affairsRows({ operatingFunds }: Accounts): readonly (readonly CellOf[])[] {
  return [
    ["四、机关运行经费", { mark: "operatingFunds", cents: operatingFunds }],
    ["五、国有资产占用情况", "—"],
    ["（一）车辆数合计（辆）", { mark: "vehicles", count: 10 }],
    ["1.机要通信用车", { mark: "confidentialVehicles", count: 1 }],
    ["2.应急保障用车", { mark: "emergencyVehicles", count: 2 }],
    ["3.其他用车", { mark: "otherVehicles", count: 7 }],
  ];
}
