import { factsOf, problemsOf, recogniseDrawing } from "../support/recogniseDrawing";

/** The codes and yuan that a drawn 支出决算表 yields; a line without a code stands as its name. */
function linesOf(rows: string, header = "科目编码 | 科目名称 | 本年支出合计"): readonly string[] {
  return linesAndProblems(rows, header).lines;
}

function linesAndProblems(rows: string, header = "科目编码 | 科目名称 | 本年支出合计") {
  const recognition = recogniseDrawing(`\n支出决算表 |\n单位：元 |\n${header}\n${rows}\n`);
  const lines = factsOf(recognition).map((fact) => {
    const [, key = "", yuan = ""] = fact.split(" ");
    return `${key.replace(/^expenditure\.(.*)\.total\.finalAccounts$/, "$1")} ${yuan}`;
  });
  return { lines, problems: problemsOf(recognition) };
}

const ladder = ["201 9.00", "20113 9.00", "2011301 9.00"];

describe("one code in every writing", () => {
  test.each([
    ["whole codes as numbers", "201 | 类 | 9\n20113 | 款 | 9\n2011301 | 项 | 9"],
    ["whole codes as text", "'201 | 类 | 9\n'20113 | 款 | 9\n'2011301 | 项 | 9"],
    ["hyphens", "201 | 类 | 9\n201-13 | 款 | 9\n201-13-01 | 项 | 9"],
    ["points", "201 | 类 | 9\n'201.13 | 款 | 9\n201.13.01 | 项 | 9"],
    ["blanks between the levels", "201 | 类 | 9\n201 13 | 款 | 9\n201 13 01 | 项 | 9"],
    ["a lost zero between blanks", "201 | 类 | 9\n201 13 | 款 | 9\n201 13 1 | 项 | 9"],
    ["full width", "２０１ | 类 | 9\n２０１１３ | 款 | 9\n２０１１３０１ | 项 | 9"],
    ["brackets", "[201] | 类 | 9\n【20113】 | 款 | 9\n（2011301） | 项 | 9"],
    ["no names at all", "201 | | 9\n20113 | | 9\n2011301 | | 9"],
  ])("%s", (_name, rows) => {
    expect(linesOf(rows)).toEqual(ladder);
  });

  test.each([
    ["each level alone", "201 | | | 类 | 9\n201 | 13 | | 款 | 9\n201 | 13 | '01 | 项 | 9"],
    [
      "numbers that lost their zero",
      "201 | | | 类 | 9\n201 | 13 | | 款 | 9\n201 | 13 | 1 | 项 | 9",
    ],
    ["upper levels left empty", "201 | | | 类 | 9\n | 13 | | 款 | 9\n | | '01 | 项 | 9"],
    ["upper levels empty, zeros lost", "201 | | | 类 | 9\n | 13 | | 款 | 9\n | | 1 | 项 | 9"],
    ["whole codes", "201 | | | 类 | 9\n201 | 20113 | | 款 | 9\n201 | 20113 | 2011301 | 项 | 9"],
    ["one whole code a row", "201 | | | 类 | 9\n | 20113 | | 款 | 9\n | | 2011301 | 项 | 9"],
    [
      "three digits in every column",
      "'201 | | | 类 | 9\n'201 | '013 | | 款 | 9\n'201 | '013 | '001 | 项 | 9",
    ],
  ])("three columns: %s", (_name, rows) => {
    expect(linesOf(rows, "类 | 款 | 项 | 科目名称 | 本年支出合计")).toEqual(ladder);
  });

  test("three columns below one header, whose merge is lost", () => {
    const header = "科目编码 | | | 科目名称 | 本年支出合计";
    const rows = "201 | | | 类 | 9\n201 | 13 | | 款 | 9\n201 | 13 | 1 | 项 | 9";
    expect(linesOf(rows, header)).toEqual(ladder);
  });

  test.each([
    ["without a blank", "201一般公共服务支出 | 9\n20113商贸事务 | 9\n2011301行政运行 | 9"],
    ["with a blank", "201 一般公共服务支出 | 9\n20113 商贸事务 | 9\n2011301 行政运行 | 9"],
    ["in brackets", "[201]一般公共服务支出 | 9\n[20113]商贸事务 | 9\n[2011301]行政运行 | 9"],
    [
      "behind the name",
      "一般公共服务支出（201） | 9\n商贸事务（20113） | 9\n行政运行（2011301） | 9",
    ],
    ["with a hyphen", "201-一般公共服务支出 | 9\n20113-商贸事务 | 9\n2011301-行政运行 | 9"],
  ])("glued to the name, %s", (_name, rows) => {
    expect(linesOf(rows, "项目 | 本年支出合计")).toEqual(ladder);
  });

  test("the code alone below the header of names", () => {
    expect(linesOf("'201 | 9\n'20113 | 9\n'2011301 | 9", "项目 | 本年支出合计")).toEqual(ladder);
  });

  test("no column of names at all", () => {
    expect(linesOf("201 | 9\n20113 | 9\n2011301 | 9", "科目编码 | 本年支出合计")).toEqual(ladder);
  });

  test("code and name glued in the column of codes", () => {
    const rows = "201一般公共服务支出 | 9\n20113商贸事务 | 9\n2011301行政运行 | 9";
    expect(linesOf(rows, "科目编码 | 本年支出合计")).toEqual(ladder);
  });

  test("the code in its column and before the name", () => {
    expect(linesOf("2011301 | 2011301行政运行 | 9")).toEqual(["2011301 9.00"]);
  });

  test("a code without a name is called as the list of its year calls it", () => {
    const { statements } = recogniseDrawing(`
      2018年支出决算表 |
      单位：元         |
      科目编码         | 本年支出合计
      207              | 9
    `);
    expect(statements[0]?.readings[0]?.subject.item?.name).toBe("文化体育与传媒支出");
  });
});

describe("economic codes", () => {
  const title = "一般公共预算财政拨款基本支出决算表";
  const facts = (header: string, rows: string): readonly string[] =>
    factsOf(recogniseDrawing(`\n${title} |\n单位：元 |\n${header}\n${rows}\n`)).map((fact) =>
      fact.replace(/^\S+ generalBudgetExpenditure\.(.*)\.basic\.finalAccounts/, "$1"),
    );

  test.each([
    ["whole", "科目编码 | 科目名称 | 决算数", "301 | 工资福利支出 | 9\n30101 | 基本工资 | 9"],
    [
      "in two columns",
      "类 | 款 | 科目名称 | 决算数",
      "301 | | 工资福利支出 | 9\n301 | 1 | 基本工资 | 9",
    ],
    [
      "in two columns, 类 left empty",
      "类 | 款 | 科目名称 | 决算数",
      "301 | | 工资福利支出 | 9\n | '01 | 基本工资 | 9",
    ],
    ["glued", "项目 | 决算数", "301工资福利支出 | 9\n30101 基本工资 | 9"],
    ["absent", "项目 | 决算数", "工资福利支出 | 9\n基本工资 | 9"],
  ])("%s", (_name, header, rows) => {
    expect(facts(header, rows)).toEqual(["301 9.00", "30101 9.00"]);
  });

  test("names of several classes are known by the class above them", () => {
    const rows = "资本性支出（基本建设） | 4\n办公设备购置 | 4\n资本性支出 | 3\n办公设备购置 | 3";
    expect(facts("项目 | 决算数", rows)).toEqual([
      "309 4.00",
      "30902 4.00",
      "310 3.00",
      "31002 3.00",
    ]);
  });

  test("codes of the government's economic classification are not the departments'", () => {
    const recognition = recogniseDrawing(`
      ${title} |
      单位：元 |
      科目编码 | 科目名称           | 决算数
      501      | 机关工资福利支出   | 9
      50101    | 工资奖金津补贴     | 9
    `);
    expect(factsOf(recognition)).toEqual([]);
    expect(problemsOf(recognition)).toEqual(["governmentEconomicCode B4"]);
  });
});

describe("names without codes", () => {
  const byName = (rows: string) => linesAndProblems(rows, "项目 | 本年支出合计");

  test("are known by the rows above them", () => {
    const rows = `一般公共服务支出 | 9
      人大事务 | 4
      行政运行 | 3
      其他人大事务支出 | 1
      商贸事务 | 5
      行政运行 | 5`;
    expect(byName(rows).lines).toEqual([
      "201 9.00", "20101 4.00", "2010101 3.00", "2010199 1.00", "20113 5.00", "2011301 5.00",
    ]); // prettier-ignore
  });

  test("group and only item of one name stay two rows where groups are listed", () => {
    const rows = "教育支出 | 9\n普通教育 | 4\n小学教育 | 4\n其他教育支出 | 5\n其他教育支出 | 5";
    expect(byName(rows).lines).toEqual([
      "205 9.00", "20502 4.00", "2050202 4.00", "20599 5.00", "2059999 5.00",
    ]); // prettier-ignore
  });

  test("of earlier years are known too", () => {
    expect(byName("医疗卫生与计划生育支出 | 9\n社会保障和就业支出 | 8\n行政事业单位离退休 | 8").lines).toEqual([
      "210 9.00", "208 8.00", "20805 8.00",
    ]); // prettier-ignore
  });

  test("that stand in many places keep their own name where nothing tells the place", () => {
    expect(byName("行政运行 | 3\n一般行政管理事务 | 2")).toEqual({
      lines: ["行政运行 3.00", "一般行政管理事务 2.00"],
      problems: [],
    });
  });

  test("below a row that is not known, nothing tells the place", () => {
    const rows = "一般公共服务支出 | 9\n人大事务 | 4\n行政运行 | 4\n新设事务 | 5\n行政运行 | 5";
    expect(byName(rows)).toEqual({
      lines: ["201 9.00", "20101 4.00", "2010101 4.00", "行政运行 5.00"],
      problems: ["rowNotUnderstood A7"],
    });
  });

  test("that a group and another group's item share are not decided", () => {
    // 信访事务 was an item of 20103, and became a group in 2024
    const rows =
      "一般公共服务支出 | 9\n政府办公厅（室）及相关机构事务 | 9\n信访事务 | 4\n行政运行 | 4";
    expect(byName(rows).lines).toEqual([
      "201 9.00",
      "20103 9.00",
      "信访事务 4.00",
      "行政运行 4.00",
    ]);
  });

  test("of groups that two classes have are not decided without their class", () => {
    // 地震事务 was a group of 220 until 2018, and is one of 224
    expect(byName("自然资源事务 | 9\n地震事务 | 8").lines).toEqual(["22001 9.00", "地震事务 8.00"]);
  });

  test("that other classes know too are not decided where no groups are listed", () => {
    const rows = "卫生健康支出 | 9\n信息化建设 | 4\n行政单位医疗 | 3\n基本公共卫生服务 | 2";
    expect(byName(rows).lines).toEqual([
      "210 9.00",
      "信息化建设 4.00",
      "行政单位医疗 3.00",
      "2100408 2.00",
    ]);
  });

  test.each([
    ["offices", "公安 | 9\n法院 | 8\n检察 | 7", []],
    ["an economic list", "工资福利支出 | 9\n其他支出 | 8\n住房公积金 | 7", []],
    ["other words", "三公经费 | 9\n人员编制 | 35", []],
  ])("short or shared names prove nothing: %s", (_name, rows, lines) => {
    expect(byName(rows).lines).toEqual(lines);
  });

  test("其他支出 is a class among classes only", () => {
    expect(byName("外交支出 | 9\n边界勘界联检 | 9\n其他支出 | 8").lines).toEqual([
      "202 9.00",
      "20207 9.00",
    ]);
    expect(byName("住房保障支出 | 9\n其他支出 | 8").lines).toEqual(["221 9.00", "229 8.00"]);
    expect(byName("公共安全支出 | 9\n公安 | 9\n其他支出 | 8").lines).toEqual([
      "204 9.00",
      "20402 9.00",
    ]);
  });
});

describe("what is no code", () => {
  test.each([
    ["a year", "2019 | 道路维修 | 9"],
    ["a number of a project", "2019001 | 道路维修 | 9"],
    ["a phone number", "88886666 | 联系电话 | 9"],
    ["an amount of seven digits", "2153456 | 设备购置 | 9"],
    ["an amount of seven digits without a name", "2013456 | | 9"],
    ["a round amount", "2010500 | 工程款 | 9"],
    ["an amount with decimals", "201.13 | 工程款 | 9"],
    ["an amount with commas", "'2,011,301 | 工程款 | 9"],
    ["six digits", "201131 | 行政运行 | 9"],
    ["a class that is none", "250 | 其他 | 9"],
    ["an income code", "1030199 | 其他收入 | 9"],
    ["digits before a word that is no subject", " | 301会议室改造 | 9"],
    ["a class's digits before a word that is no subject", " | 211工程 | 9"],
    ["a year before a word", " | 2019年专项 | 9"],
  ])("%s", (_name, rows) => {
    const { lines, problems } = linesAndProblems(rows);
    expect(lines).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  test("a small number beside the names counts rows", () => {
    const rows = "1 | 一般公共服务支出 | 9\n2 | 教育支出 | 8\n3 | 合计 | 17";
    expect(linesOf(rows)).toEqual([
      "201 9.00",
      "205 8.00",
      "expenditure.total.finalAccounts 17.00",
    ]);
  });

  test("the numbers of lines beside the codes are not read with them", () => {
    const rows =
      "201 | 1 | 一般公共服务支出 | 9\n20113 | 2 | 商贸事务 | 9\n2011301 | 3 | 行政运行 | 9";
    expect(linesOf(rows, "科目编码 | 行次 | 科目名称 | 本年支出合计")).toEqual(ladder);
  });
});

describe("what is unclear is listed", () => {
  const split = "类 | 款 | 项 | 科目名称 | 本年支出合计";

  test("a gap between the levels", () => {
    const { lines, problems } = linesAndProblems("201 | | '01 | 行政运行 | 9", split);
    expect(lines).toEqual([]);
    expect(problems).toEqual(["codeUnclear D4"]);
  });

  test("levels that begin in the middle", () => {
    const rows = " | 13 | | 商贸事务 | 9\n | | '01 | 行政运行 | 9";
    expect(linesAndProblems(rows, split).problems).toEqual(["codeUnclear D4", "codeUnclear D5"]);
  });

  test("levels below a row whose own code was not taken", () => {
    const rows = "201 | | | 一般公共服务支出 | 9\n250 | | | 某类 | 8\n | '01 | | 某款 | 8";
    expect(linesAndProblems(rows, split)).toEqual({
      lines: ["201 9.00"],
      problems: ["codeUnclear D5", "codeUnclear D6"],
    });
  });

  test("columns that contradict each other", () => {
    const { lines, problems } = linesAndProblems("201 | 20513 | 2011301 | 行政运行 | 9", split);
    expect(lines).toEqual([]);
    expect(problems).toEqual(["codeUnclear D4"]);
  });

  test("two codes in one row", () => {
    const { lines, problems } = linesAndProblems("2011301 | 2011302一般行政管理事务 | 9");
    expect(lines).toEqual([]);
    expect(problems).toEqual(["codeUnclear B4"]);
  });
});

describe("code and name", () => {
  test.each([
    ["another subject", "2080505 | 住房公积金 | 9"],
    ["another item of the group", "2011301 | 一般行政管理事务 | 9"],
    ["another class", "205 | 科学技术支出 | 9"],
    ["the name of the row above", "2080505 | 行政事业单位养老支出 | 9"],
    ["an economic subject", "2010301 | 办公费 | 9"],
  ])("%s: neither is taken", (_name, rows) => {
    expect(linesAndProblems(rows)).toEqual({ lines: [], problems: ["codeContradictsName B4"] });
  });

  test.each([
    ["a name of earlier years", "20805 | 行政事业单位离退休 | 9", "20805 9.00"],
    [
      "the last item under its earlier name",
      "2080599 | 其他行政事业单位离退休支出 | 9",
      "2080599 9.00",
    ],
    ["a department's own words", "2011301 | 行政运行（商务局） | 9", "2011301 9.00"],
    ["words that no list holds", "2011301 | 机关日常运转 | 9", "2011301 9.00"],
    ["the word 支出 left out", "221 | 住房保障 | 9", "221 9.00"],
    ["an item that is not written down", "2011377 | 某项业务 | 9", "2011377 9.00"],
    ["an item called as its group", "2019998 | 其他一般公共服务支出 | 9", "2019998 9.00"],
  ])("%s: the code says it", (_name, rows, line) => {
    expect(linesOf(rows)).toEqual([line]);
  });

  test("a new group is known below its class", () => {
    const rows = "201 | 一般公共服务支出 | 9\n20149 | 新设事务 | 9\n2014901 | 行政运行 | 9";
    expect(linesOf(rows)).toEqual(["201 9.00", "20149 9.00", "2014901 9.00"]);
    expect(linesOf("2014901 | 行政运行 | 9")).toEqual([]);
  });

  test("a group and its only item with one name and one amount are two rows", () => {
    const rows = "20899 | 其他社会保障和就业支出 | 9\n2089999 | 其他社会保障和就业支出 | 9";
    expect(linesOf(rows)).toEqual(["20899 9.00", "2089999 9.00"]);
  });
});
