const classCodes = [
  ...[201, 202, 203, 204, 205, 206, 207, 208, 210, 211, 212, 213, 214, 215, 216, 217],
  ...[219, 220, 221, 222, 223, 224, 229, 231, 232, 234],
].map(String);

/** The tables that list functional codes, with what their amount columns add up. */
export const codedForms = {
  支出决算表: {
    本年支出合计: ["basic", "project"],
    基本支出: ["basic"],
    项目支出: ["project"],
    上缴上级支出: [],
    经营支出: [],
    对附属单位补助支出: [],
  },
  一般公共预算财政拨款支出决算表: {
    本年支出合计: ["basic", "project"],
    基本支出: ["basic"],
    项目支出: ["project"],
  },
  收入决算表: {
    本年收入合计: ["basic", "project"],
    财政拨款收入: ["basic", "project"],
    上级补助收入: [],
    事业收入: [],
    经营收入: [],
    附属单位上缴收入: [],
    其他收入: [],
  },
};

/**
 * The rows of a table by function code, made up: classes and groups are the sums of what is below
 * them, so that every check of the table passes.
 */
export function* codedTable(title, rowCount) {
  const columns = Object.entries(codedForms[title]);
  yield [`2023年度${title}`];
  yield ["部门：测试部门", ...columns.map(() => ""), "单位：万元"];
  const names = columns.map(([name]) => name);
  yield ["功能分类科目编码", "科目名称", ...names, "经办科室", "备注"];
  const { codes, cents } = spentByCode(rowCount);
  const amounts = (code) =>
    columns.map(([, parts]) => parts.reduce((sum, part) => sum + cents.get(code)[part], 0) / 100);
  yield ["合计", "", ...amounts("")];
  for (const [index, code] of codes.entries()) {
    const note = index % 9 === 0 ? "按合同进度支付" : "";
    yield [code, `科目${code}`, ...amounts(code), `业务${(index % 12) + 1}科`, note];
  }
}

/** Basic and project expenditure in hundredths, by code in order; all together by the empty code. */
function spentByCode(rowCount) {
  const codes = [];
  const cents = new Map([["", { basic: 0, project: 0 }]]);
  for (const code of everyCode()) {
    if (codes.length === rowCount) {
      return { codes, cents };
    }
    codes.push(code);
    cents.set(code, { basic: 0, project: 0 });
    if (code.length === 7) {
      const basic = ((codes.length * 7919) % 900000) + 100;
      const project = (codes.length * 104729) % 700000;
      for (const above of ["", code.slice(0, 3), code.slice(0, 5), code]) {
        const sum = cents.get(above);
        sum.basic += basic;
        sum.project += project;
      }
    }
  }
  throw new Error(`not enough codes for ${rowCount} rows`);
}

function* everyCode() {
  for (const classCode of classCodes) {
    yield classCode;
    for (let group = 1; group <= 40; group += 1) {
      const groupCode = classCode + twoDigits(group);
      yield groupCode;
      for (let item = 1; item <= 99; item += 1) {
        yield groupCode + twoDigits(item);
      }
    }
  }
}

function twoDigits(number) {
  return String(number).padStart(2, "0");
}
