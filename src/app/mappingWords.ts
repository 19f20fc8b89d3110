/** Words for what tables and columns were taken for, and for what is asked about them. */
export const mappingWords = {
  askUnit: "这张表的金额是什么单位？",
  askTable: (title: string) => (title === "" ? "这张表是什么表？" : `“${title}”是什么表？`),
  askCopy: (other: string) => `这张表与“${other}”金额不一致，采用哪一张？`,
  takeCopy: (place: string) => `采用 ${place}`,
  askColumn: (column: string, header: string) =>
    header === "" ? `${column}列没有表头，其中的数字是什么？` : `${column}列“${header}”是什么？`,
  askRow: (label: string) => `“${label}”行是什么？`,
  notRead: "不读取这张表",
  amount: "金额",
  and: " · ",
  total: "合计",
  otherRow: "按行名识别",
  ignoredRow: "不是数据，不读取",
  line: (code: string, name: string) => `${code} ${name}`,
  uses: {
    code: "科目编码",
    name: "项目名称",
    ignored: "不读取",
    rowNumber: "行次",
    cause: "原因",
    note: "不读取",
    adjustment: "预算调整额，不读取",
    unlabelled: "没有表头",
    printed: "表内计算列，仅供核对",
    unknown: "未识别",
  },
} as const;
