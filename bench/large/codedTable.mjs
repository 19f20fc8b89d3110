const classCodes = [
  ...[201, 202, 203, 204, 205, 206, 207, 208, 210, 211, 212, 213, 214, 215, 216, 217],
  ...[219, 220, 221, 222, 223, 224, 229, 231, 232, 234],
].map(String);

/**
 * The rows of an expenditure table by function code, made up: classes and groups are the sums of what
 * is below them, so that every check of the table passes.
 */
export function* codedTable(rowCount) {
  yield ["2023年度支出决算表"];
  yield ["部门：测试部门", "", "", "", "", "", "", "", "", "单位：万元"];
  yield [
    "功能分类科目编码",
    "科目名称",
    "本年支出合计",
    "基本支出",
    "项目支出",
    "上缴上级支出",
    "经营支出",
    "对附属单位补助支出",
    "经办科室",
    "备注",
  ];
  const { codes, cents } = spentByCode(rowCount);
  yield ["合计", "", ...amounts(cents.get(""))];
  for (const [index, code] of codes.entries()) {
    const note = index % 9 === 0 ? "按合同进度支付" : "";
    yield [code, `科目${code}`, ...amounts(cents.get(code)), `业务${(index % 12) + 1}科`, note];
  }
}

/** Basic and project expenditure in hundredths, by code in order; all together by the empty code. */
function spentByCode(rowCount) {
  const codes = [];
  const cents = new Map([["", [0, 0]]]);
  for (const code of everyCode()) {
    if (codes.length === rowCount) {
      return { codes, cents };
    }
    codes.push(code);
    cents.set(code, [0, 0]);
    if (code.length === 7) {
      const spent = [((codes.length * 7919) % 900000) + 100, (codes.length * 104729) % 700000];
      for (const above of ["", code.slice(0, 3), code.slice(0, 5), code]) {
        const sum = cents.get(above);
        sum[0] += spent[0];
        sum[1] += spent[1];
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

function amounts([basic, project]) {
  return [basic + project, basic, project, 0, 0, 0].map((cents) => cents / 100);
}

function twoDigits(number) {
  return String(number).padStart(2, "0");
}
