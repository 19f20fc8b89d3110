/** A number with its format, or a text. */
export type KnownCell = string | { readonly value: number; readonly format: string } | null;

export type KnownSheet = {
  readonly name: string;
  readonly rows: readonly (readonly KnownCell[])[];
  /** In A1 notation. */
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
};

const amounts = "#,##0.00;[Red](#,##0.00)";
const amount = (value: number) => ({ value, format: amounts });
const code = (value: number) => ({ value, format: "General" });
const whole = (value: number) => ({ value, format: "#,##0" });

/**
 * One workbook with what kinds of files differ in: a merged title and label, codes as texts and as
 * numbers, a negative amount by its format, blanks, a hidden row, percents, a date where an amount should
 * stand, and a second sheet in another unit.
 */
export const knownBook: readonly KnownSheet[] = [
  {
    name: "GK03 支出决算表",
    rows: [
      ["支出决算表"],
      [null, null, null, null, "单位：万元"],
      ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
      ["合计", null, amount(35.25), amount(12.35), amount(22.9)],
      ["201", "一般公共服务支出", amount(30.15), amount(12.35), amount(17.8)],
      ["20103", "政府办公厅（室）及相关机构事务", amount(30.15), amount(12.35), amount(17.8)],
      [code(2010301), "行政运行", amount(12.35), amount(12.35), amount(0)],
      [code(2010302), "一般行政管理事务", amount(17.8), null, amount(17.8)],
      [code(208), "社会保障和就业支出", amount(5.1), null, amount(5.1)],
      [code(20805), "行政事业单位养老支出", amount(6.35), null, amount(6.35)],
      [code(20899), "其他社会保障和就业支出", amount(-1.25), null, amount(-1.25)],
    ],
    merges: ["A1:E1", "A4:B4"],
    hiddenRows: [7],
  },
  {
    name: "支出决算情况",
    rows: [
      ["支出决算情况表"],
      ["单位：元"],
      ["项目", "年初预算数", "决算数", "完成率（%）"],
      ["基本支出", whole(100000), { value: 123500, format: "#,##0.00" }, percent(1.235)],
      ["项目支出", whole(250000), { value: 45291, format: 'yyyy"年"m"月"d"日"' }, percent(0.916)],
      ["合计", whole(350000), { value: 352500.5, format: "#,##0.00" }, percent(1.0071)],
    ],
    merges: [],
    hiddenRows: [],
  },
];

function percent(value: number): KnownCell {
  return { value, format: "0.00%" };
}

/** The facts of the book in yuan, worked out by hand, sheet by sheet. */
export const knownFacts: readonly (readonly string[])[] = [
  [
    "C4 expenditure.total.finalAccounts 352500.00",
    "D4 expenditure.basic.finalAccounts 123500.00",
    "E4 expenditure.project.finalAccounts 229000.00",
    "C5 expenditure.201.total.finalAccounts 301500.00",
    "D5 expenditure.201.basic.finalAccounts 123500.00",
    "E5 expenditure.201.project.finalAccounts 178000.00",
    "C6 expenditure.20103.total.finalAccounts 301500.00",
    "D6 expenditure.20103.basic.finalAccounts 123500.00",
    "E6 expenditure.20103.project.finalAccounts 178000.00",
    "C7 expenditure.2010301.total.finalAccounts 123500.00",
    "D7 expenditure.2010301.basic.finalAccounts 123500.00",
    "E7 expenditure.2010301.project.finalAccounts 0.00",
    "C8 expenditure.2010302.total.finalAccounts 178000.00",
    "E8 expenditure.2010302.project.finalAccounts 178000.00",
    "C9 expenditure.208.total.finalAccounts 51000.00",
    "E9 expenditure.208.project.finalAccounts 51000.00",
    "C10 expenditure.20805.total.finalAccounts 63500.00",
    "E10 expenditure.20805.project.finalAccounts 63500.00",
    "C11 expenditure.20899.total.finalAccounts -12500.00",
    "E11 expenditure.20899.project.finalAccounts -12500.00",
  ],
  [
    "B4 expenditure.basic.originalBudget 100000.00",
    "C4 expenditure.basic.finalAccounts 123500.00",
    "B5 expenditure.project.originalBudget 250000.00",
    "B6 expenditure.total.originalBudget 350000.00",
    "C6 expenditure.total.finalAccounts 352500.50",
  ],
];

/** The rates that the second sheet prints. */
export const knownRates: readonly string[] = ["D4 123.50", "D5 91.60", "D6 100.71"];
