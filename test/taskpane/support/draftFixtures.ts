import type { PlannedRefresh } from "../../../src/app/refreshOpenDraft";
import type {
  ControlView,
  FigureChangeView,
  RefreshView,
} from "../../../src/app/views/refreshView";

/** A figure of a draft that was last written as 100.00万元. */
export function change(number: number, given: Partial<FigureChangeView>): FigureChangeView {
  return {
    number,
    alias: `数${String(number)}`,
    last: "100.00万元",
    now: "100.00万元",
    next: "120.00万元",
    sentence: "",
    control: controlOf(`juesuan:${String(number)}`),
    ...given,
  };
}

/** The only control of a tag. */
export function controlOf(tag: string): ControlView {
  return { tag, place: 0, address: { kind: "tag", tag, place: 0 } };
}

/** A comparison in which each kind of difference is there once, but for what warns. */
export const refreshView: RefreshView = {
  otherWorkbooks: [],
  unchanged: 7,
  updated: [change(1, { alias: "基本支出 决算数" })],
  conflicts: [
    change(2, { alias: "项目支出 决算数", now: "99.00万元", sentence: "项目支出99.00万元。" }),
  ],
  held: [change(3, { alias: "比上年增减", next: "5.00万元" })],
  clauses: [
    {
      now: "比上年增加1.00万元。",
      next: "比上年减少5.00万元。",
      control: controlOf("juesuan:3"),
    },
  ],
  kept: [change(4, { alias: "接待批次", last: "5批次", now: "3批次", next: "5批次" })],
  deleted: [change(5, { alias: "接待人数", now: null })],
  dropped: [change(6, { alias: "公务用车", next: null })],
  added: [{ alias: "政府采购", text: "8.00万元", sentence: "政府采购8.00万元。" }],
  charts: [],
  blanksLeft: [
    {
      prompt: "【请填写原因】",
      sentence: "增加的主要原因是【请填写原因】。",
      control: controlOf("juesuan:blank:1"),
    },
  ],
  tracksChanges: false,
};

/** The comparison, with as much behind it as the pane hands back. */
export const plannedRefresh: PlannedRefresh = {
  refresh: {
    draft: {
      model: {
        title: "差异说明",
        provenance: {
          productVersion: "0",
          template: "note",
          fiscalYear: 2023,
          department: "青河县统计局",
          workbooks: [],
          settings: {},
          facts: [],
        },
        figures: [],
        blanks: [],
        answers: [],
        sentences: [],
        charts: [],
      },
      sentences: [],
      pictures: [],
      commented: [],
      blanksLeft: [],
      untagged: new Map(),
      tracksChanges: false,
    },
    report: {
      title: "差异说明",
      blocks: [],
      provenance: {
        productVersion: "0",
        template: "note",
        fiscalYear: 2023,
        department: "青河县统计局",
        workbooks: [],
        settings: {},
        facts: [],
      },
    },
    plan: { otherWorkbooks: [], figures: [], clauses: [], added: [], charts: [] },
  },
  view: refreshView,
};
