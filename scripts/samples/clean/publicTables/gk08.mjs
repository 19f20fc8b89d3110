import { words } from "../../spreadsheet/cells.mjs";
import { addHeader, addNote, addRow } from "../../spreadsheet/page.mjs";
import { addColumnNumbers } from "./functionTable.mjs";
import { newPublicPage } from "./publicTable.mjs";

const emptyRowCount = 5;

/** 公开08表: the state capital operating budget, of which this department has nothing. */
export function gk08({ department }) {
  const title = "国有资本经营预算财政拨款支出决算表";
  const page = newPublicPage({ number: "08", title, department, widths: [18, 42, 16, 16, 16] });
  addHeader(page, [words("项目", { across: 2 }), words("本年支出", { across: 3 })]);
  addHeader(page, ["功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出"]);
  addColumnNumbers(page, 3);
  addRow(page, [words("合计", { look: "centered", across: 2 }), null, null, null]);
  for (let row = 0; row < emptyRowCount; row++) {
    addRow(page, [null, null, null, null, null]);
  }
  addNote(page, "注：本表反映部门本年度国有资本经营预算财政拨款支出情况。");
  addNote(page, "说明：本部门本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。");
  return page;
}
