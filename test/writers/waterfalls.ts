import type { ChartBar, ChartBlock, ReportDocument } from "../../src/document/reportDocument";
import { hostileText } from "./richDocument";

/** A waterfall from its bars: “+902.99 科学技术支出”, totals without a sign, a remainder in brackets. */
export function drawnWaterfall(caption: string, lines: readonly string[]): ChartBlock {
  return {
    kind: "chart",
    id: caption,
    caption: [{ kind: "text", text: caption }],
    unitLine: "单位：万元",
    axisStart: "0",
    bars: lines.map(drawnBar),
    alternative: `${caption}：${lines.join("，")}。`,
  };
}

function drawnBar(line: string): ChartBar {
  const [, open = "", text = "", label = ""] = /^(\(?)(\S+?)\)? (.*)$/.exec(line) ?? [];
  const sign = /^[+]/.test(text) ? "increase" : "decrease";
  const isTotal = open === "" && line.startsWith("=");
  return {
    kind: open === "(" ? "remainder" : isTotal ? "total" : sign,
    label,
    value: text.replace(/[+,=]/g, ""),
    text: text.replace("=", ""),
    references: [],
  };
}

/** Waterfalls of every shape that the writers must draw, by what is special about them. */
export const waterfalls: Readonly<Record<string, ChartBlock>> = {
  increase: drawnWaterfall("支出决算数比年初预算数增减构成", [
    "=700.05 年初预算数",
    "+902.99 科学技术支出",
    "+177.81 资源勘探工业信息等支出",
    "+140.00 其他2项",
    "-14.46 一般公共服务支出",
    "=1,906.39 决算数",
  ]),
  "a cut axis": {
    ...drawnWaterfall("基本支出决算数比年初预算数增减构成", [
      "=4,315.68 年初预算数",
      "-20.00 商品和服务支出",
      "+35.12 工资福利支出",
      "=4,330.80 决算数",
    ]),
    axisStart: "4285",
    unitLine: "单位：万元（图形未从零画起）",
  },
  "one contribution": drawnWaterfall("公务接待费决算数比上年决算数增减构成", [
    "=12.00 上年决算数",
    "-12.00 国内接待费",
    "=0.00 决算数",
  ]),
  "nine bars and a remainder": drawnWaterfall("支出决算数比年初预算数增减构成", [
    "=5,000.00 年初预算数",
    "+800.00 文化旅游体育与传媒支出",
    "-700.00 灾害防治及应急管理支出",
    "+600.00 自然资源海洋气象等支出",
    "+500.00 社会保障和就业支出",
    "-400.00 债务付息支出",
    "+300.00 外交支出",
    "+50.00 其他6项",
    "(-10.00) 未列明细的部分",
    "=6,140.00 决算数",
  ]),
  "across zero": drawnWaterfall("年末结转和结余比年初增减构成", [
    "=50.00 年初数",
    "-120.00 本年支出大于收入的部分",
    "+30.00 以前年度调整",
    "+60.00 其他",
    "-90.00 专用结余使用",
    "=-70.00 年末数",
  ]),
  "all negative": drawnWaterfall("结余比上年增减构成", [
    "=-30.00 上年决算数",
    "-20.00 甲",
    "+15.00 乙",
    "=-35.00 决算数",
  ]),
  level: drawnWaterfall("收入决算数与年初预算数增减构成", [
    "=100.00 年初预算数",
    "+40.00 事业收入",
    "-40.00 其他收入",
    "=100.00 决算数",
  ]),
  hostile: drawnWaterfall(hostileText, ["=1.00 起", `+1.00 ${hostileText}`, "=2.00 止"]),
};

/** A report of nothing but waterfalls. */
export function waterfallReport(): ReportDocument {
  return {
    title: "增减构成",
    blocks: Object.values(waterfalls),
    provenance: {
      productVersion: "0",
      template: "note",
      fiscalYear: 2023,
      department: "青河县统计局",
      workbooks: [],
      settings: {},
      facts: [],
    },
  };
}
