// 2023-01-01, as a sheet counts days.
const firstDay = 44_927;

/** The rows of a sheet of vouchers, made up: dates, numbers, codes, amounts and a running balance. */
export function* detailSheet(rowCount) {
  yield ["日期", "凭证号", "摘要", "科目编码", "科目名称", "部门", "项目", "借方", "贷方", "余额"];
  let balance = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const cents = ((row * 7919) % 900000) + 100;
    balance += row % 2 === 0 ? cents : -cents;
    yield [
      { day: firstDay + Math.floor((row * 365) / rowCount) },
      `记-${String(row + 1).padStart(6, "0")}`,
      `报销办公费用${(row % 5000) + 1}`,
      String(3020100 + (row % 40)),
      `商品和服务支出${(row % 40) + 1}`,
      `业务${(row % 12) + 1}科`,
      `项目${(row % 60) + 1}`,
      row % 2 === 0 ? cents / 100 : "",
      row % 2 === 0 ? "" : cents / 100,
      balance / 100,
    ];
  }
}
