import { read, utils } from "@e965/xlsx";

/** Takes the figures from the sheets where they are known to stand. */
export function plainFigures(bytes) {
  const book = read(bytes, { cellNF: true });
  const rowsOf = (sheet) => utils.sheet_to_json(book.Sheets[sheet], { header: 1, defval: null });
  const execution = rowsOf("预算执行情况");
  const comparison = rowsOf("三公经费对比");
  const totals = rowsOf("GK01 收入支出决算总表");
  const line = (label) => {
    const [, budget, adjusted, final, prior, cause] = rowLabelled(execution, label);
    return { budget, adjusted, final, prior, cause };
  };
  const publicLine = (label) => {
    const [, budget, final, , prior, , , cause] = rowLabelled(comparison, label);
    return { budget, final, prior, cause };
  };
  const [, budget, final, prior, cause] = rowLabelled(rowsOf("机关运行经费"), "机关运行经费");
  return {
    department: rowLabelled(rowsOf("文字材料"), "单位名称")[1],
    year: rowLabelled(rowsOf("文字材料"), "年度")[1],
    income: line("本年收入合计"),
    expenditure: line("本年支出合计"),
    basic: line("其中：基本支出"),
    personnel: line("其中：人员经费"),
    publicUse: line("公用经费"),
    project: line("项目支出"),
    opening: line("年初结转和结余"),
    closing: line("年末结转和结余"),
    operating: { budget, final, prior, cause },
    otherIncome: rowLabelled(totals, "八、其他收入")[2],
    fiscalAppropriation: rowLabelled(rowsOf("GK04 财政拨款收入支出决算总表"), "本年收入合计")[2],
    threePublic: publicLine("合计"),
    overseasTravel: publicLine("因公出国（境）费"),
    reception: publicLine("公务接待费"),
    vehicles: publicLine("公务用车购置及运行维护费"),
    vehiclePurchase: publicLine("其中：公务用车购置费"),
    vehicleRunning: publicLine("公务用车运行维护费"),
    projects: rowsOf("项目支出明细")
      .filter(([name, budget]) => typeof budget === "number" && name !== "合计")
      .map(([name, budget, adjusted, final, , cause]) => ({
        name,
        budget,
        adjusted,
        final,
        cause,
      })),
    counts: Object.fromEntries(rowsOf("三公经费数量").map(([label, , number]) => [label, number])),
  };
}

function rowLabelled(rows, label) {
  const row = rows.find(([first]) => first === label);
  if (row === undefined) {
    throw new Error(`no row ${label}`);
  }
  return row;
}
