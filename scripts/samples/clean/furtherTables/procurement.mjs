import { words } from "../../spreadsheet/cells.mjs";
import { addRow } from "../../spreadsheet/page.mjs";
import { toCents } from "../cents.mjs";
import { tableFigures } from "../tableFigures.mjs";
import { causeHeight, newTablePage } from "./furtherTable.mjs";

const causeWidth = 44;
const columns = [
  ["预算数", "originalBudget"],
  ["决算数", "finalAccounts"],
];

/** Government procurement by kind, and what of it went to small enterprises (not budgeted: a dash). */
export function procurementPage({ fiscalYear, procurement, procurementContracts }) {
  const title = `${fiscalYear}年度政府采购情况表`;
  const figures = tableFigures(title);
  const page = newTablePage({
    name: "政府采购情况",
    title,
    unit: "万元",
    heads: ["项目", ...columns.map(([head]) => head), "原因"],
    widths: [34, 14, 14, causeWidth],
    landscape: true,
  });
  addKind("政府采购支出合计", procurement, { cause: "采购项目实际成交价低于预算控制价。" });
  procurement.forEach((kind, index) =>
    addKind(`政府采购${kind.name}支出`, [kind], {
      indent: 1,
      prefix: index === 0 ? "其中：" : "",
      cause: kind.cause,
    }),
  );
  addContract("授予中小企业合同金额", procurementContracts.smallAndMedium, 0);
  addContract("其中：授予小微企业合同金额", procurementContracts.smallAndMicro, 1);
  return page;

  function addKind(row, kinds, { indent = 0, prefix = "", cause }) {
    const cells = columns.map(([column, phase]) =>
      figures.amount(
        kinds.reduce((total, kind) => total + toCents(kind[phase]), 0),
        { row, column },
      ),
    );
    const height = causeHeight(cause, causeWidth);
    addRow(page, [words(prefix + row, { indent }), ...cells, cause === "" ? null : words(cause)], {
      height,
    });
  }

  function addContract(label, amount, indent) {
    const row = label.replace("其中：", "");
    const dash = words("—", { look: "centered" });
    addRow(page, [
      words(label, { indent }),
      dash,
      figures.amount(toCents(amount), { row, column: "决算数" }),
      null,
    ]);
  }
}
