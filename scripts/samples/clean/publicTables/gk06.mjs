import { blank, words } from "../../spreadsheet/cells.mjs";
import { addHeader, addNote, addRow } from "../../spreadsheet/page.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { economicBlocks, newPublicPage } from "./publicTable.mjs";

const title = "一般公共预算财政拨款基本支出决算明细表";
const blocks = [
  economicBlocks.personnel,
  economicBlocks.goodsAndServices,
  economicBlocks.capitalAndOther,
];
const blockHeads = ["科目编码", "科目名称", "决算数"];

/** 公开06表: basic expenditure by economic class, in three blocks side by side. */
export function gk06(accounts) {
  const widths = [11, 34, 13, 11, 26, 13, 11, 38, 13];
  const page = newPublicPage({
    number: "06",
    title,
    department: accounts.department,
    widths,
    landscape: true,
  });
  addHeader(page, [words("人员经费", { across: 3 }), words("公用经费", { across: 6 })]);
  addHeader(
    page,
    blocks.flatMap(() => blockHeads),
  );
  const longest = Math.max(...blocks.map((block) => block.length));
  for (let index = 0; index < longest; index++) {
    addRow(
      page,
      blocks.flatMap((block) => classCells(accounts, block[index])),
      { height: 17 },
    );
  }
  addRow(page, [
    words("人员经费合计", { look: "centered", across: 2 }),
    totalOf(accounts, "人员经费合计", ["301", "303"]),
    words("公用经费合计", { look: "centered", across: 5 }),
    totalOf(accounts, "公用经费合计", ["302", "307", "310", "399"]),
  ]);
  addNote(page, "注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。");
  return page;
}

function classCells(accounts, economicClass) {
  if (economicClass === undefined) {
    return [blank({ look: "centered" }), blank({ look: "label" }), null];
  }
  const [code, name] = economicClass;
  return [
    words(code, { look: "centered" }),
    words(name, { indent: code.length > 3 ? 1 : 0 }),
    tableFigures(title).amount(accounts.spent({ nature: "basic", economic: code }), {
      row: name,
      code,
      column: "决算数",
    }),
  ];
}

function totalOf(accounts, row, classes) {
  const cents = accounts.spent({ nature: "basic", economic: classes });
  return tableFigures(title).amount(cents, { row, column: "决算数" });
}
