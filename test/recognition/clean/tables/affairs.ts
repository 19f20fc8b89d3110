import { type Accounts, type Cents, sumOf } from "../accounts";
import { Drawing } from "../drawing";
import type { Shape } from "../shapes";

/** 政府采购支出情况表: goods, works and services; what went to small and medium enterprises. */
export function procurementTable({ lines, year }: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("政府采购支出情况表", shape.otherWriting, year);
  drawing.heading(`${String(year)}年度政府采购支出情况表`, 2);
  drawing.row("项目", "金额");
  const total = Math.round(sumOf(lines, "spent") / 10);
  const goods = Math.round(total * 0.31);
  const works = Math.round(total * 0.42);
  const smallAndMedium = Math.round(total * 0.8);
  const rows = [
    ["合计", "total", total],
    ["政府采购货物支出", "goods", goods],
    ["政府采购工程支出", "works", works],
    ["政府采购服务支出", "services", total - goods - works],
    ["授予中小企业合同金额", "smallAndMedium", smallAndMedium],
    ["其中：授予小微企业合同金额", "smallAndMicro", Math.round(smallAndMedium * 0.6)],
  ] as const;
  for (const [label, mark, cents] of rows) {
    drawing.row(label, { mark, cents });
  }
  return drawing;
}

/** 人员编制情况表. */
export function staffingTable({ year }: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("人员编制情况表", shape.otherWriting, year);
  drawing.row(`${String(year)}年度人员编制情况表`, "");
  drawing.row("项目", "人数（人）");
  drawing.row("编制数", { mark: "establishment", count: 32 });
  drawing.row("在职人数", { mark: "onDuty", count: 31 });
  drawing.row("离退休人数", { mark: "retired", count: 14 });
  return drawing;
}

/** 项目支出明细表: all projects under names of their own. */
export function projectTable({ lines, year }: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("项目支出明细表", shape.otherWriting, year);
  drawing.heading(`${String(year)}年度项目支出明细表`, 2);
  drawing.row("项目名称", "决算数");
  const total = sumOf(
    lines.filter(({ nature }) => nature === "project"),
    "spent",
  );
  const first = Math.round(total * 0.37);
  const second = Math.round(total * 0.21);
  drawing.row("合计", { mark: "total", cents: total });
  drawing.row("招商引资专项", { mark: "first", cents: first });
  drawing.row("科技创新专项", { mark: "second", cents: second });
  drawing.row("信息化建设专项", { mark: "third", cents: total - first - second });
  return drawing;
}

/** 所属单位支出决算表: every third line is spent by the centre, the others by the office itself. */
export function unitTable({ lines, year }: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("所属单位支出", shape.otherWriting, year);
  drawing.heading(`${String(year)}年度所属单位支出决算表`, 3);
  drawing.row("单位编码", "单位名称", "合计");
  const ofCentre = lines.filter((_line, index) => index % 3 === 2);
  const ofOffice = lines.filter((line) => !ofCentre.includes(line));
  drawing.row("", "合计", { mark: "total", cents: sumOf(lines, "spent") });
  drawing.row("101001", "商贸发展局本级", { mark: "office", cents: sumOf(ofOffice, "spent") });
  drawing.row("101002", "商贸服务中心", { mark: "centre", cents: sumOf(ofCentre, "spent") });
  return drawing;
}

/** 部门整体支出绩效自评表, its block of money, split by source. */
export function evaluationForm({ lines, year }: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("整体支出绩效自评表", shape.otherWriting, year);
  drawing.heading(`${String(year)}年度部门整体支出绩效自评表`, 5);
  drawing.row("年度预算申请", "", "年初预算数", "全年预算数", "全年执行数");
  drawing.row(
    "",
    "年度资金总额",
    { mark: "original", cents: sumOf(lines, "original") },
    { mark: "adjusted", cents: sumOf(lines, "adjusted") },
    { mark: "spent", cents: sumOf(lines, "spent") },
  );
  const spentOf = (isOwn: (budget: string) => boolean): Cents =>
    sumOf(
      lines.filter(({ budget }) => isOwn(budget)),
      "spent",
    );
  const general = spentOf((budget) => budget === "general");
  const funds = spentOf((budget) => budget === "funds");
  drawing.row("", "按收入性质分：", "", "按支出性质分：", "");
  drawing.row("", "其中：一般公共预算", { mark: "general", cents: general }, "其中：基本支出", "");
  drawing.row("", "政府性基金拨款", { mark: "funds", cents: funds }, "项目支出", "");
  const rest = sumOf(lines, "spent") - general - funds;
  drawing.row("", "其他资金", { mark: "rest", cents: rest }, "", "");
  return drawing;
}

/** 支出预决算对比表, with the differences and percents that a sheet's own formulas would give. */
export function comparisonTable({ lines, year }: Accounts, shape: Shape): Drawing {
  const drawing = new Drawing("预决算对比表", shape.otherWriting, year);
  drawing.heading(`${String(year)}年度预决算对比表`, 7);
  drawing.row("项目", "年初预算数", "调整预算数", "决算数", "比年初预算增减", "增减%", "执行率");
  const rows = [
    ["本年支出合计", "total", lines],
    ["基本支出", "basic", lines.filter(({ nature }) => nature === "basic")],
    ["项目支出", "project", lines.filter(({ nature }) => nature === "project")],
  ] as const;
  for (const [label, id, own] of rows) {
    const [original, adjusted, spent] = [
      sumOf(own, "original"),
      sumOf(own, "adjusted"),
      sumOf(own, "spent"),
    ];
    drawing.row(
      label,
      { mark: `${id}.original`, cents: original },
      { mark: `${id}.adjusted`, cents: adjusted },
      { mark: `${id}.spent`, cents: spent },
      { mark: `${id}.difference`, cents: spent - original },
      { mark: `${id}.growth`, text: percent(spent - original, original) },
      { mark: `${id}.rate`, text: percent(spent, adjusted) },
    );
  }
  return drawing;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "" : ((part / whole) * 100).toFixed(2);
}
