import {
  type ClassificationKind,
  codesNamed,
  entriesOf,
  isNameOf,
  nameInYear,
} from "../../../src/domain/classifications/classifications";
import { nameStem } from "../../../src/domain/classifications/parseClassification";

const kinds: readonly ClassificationKind[] = ["functional", "economic"];

describe.each(kinds)("the %s classification", (kind) => {
  const entries = entriesOf(kind);
  const codes = new Set(entries.map(({ code }) => code));

  test("lists every code once, in order", () => {
    expect(entries.map(({ code }) => code)).toEqual([...codes].sort());
  });

  test("has codes of its own form", () => {
    const form = kind === "functional" ? /^2\d\d(?:\d\d){0,2}$/ : /^3\d\d(?:\d\d)?$/;
    expect([...codes].filter((code) => !form.test(code) || code.endsWith("00"))).toEqual([]);
  });

  test("has a parent for every code", () => {
    expect([...codes].filter((code) => code.length > 3 && !codes.has(code.slice(0, -2)))).toEqual(
      [],
    );
  });

  test("has no name twice below one parent in one year", () => {
    const seen = new Map<string, Named>();
    const twice = entries.flatMap(({ code, names }) =>
      names.flatMap(({ text, from, to }) => {
        const place = `${code.length === 3 ? "" : code.slice(0, -2)} ${nameStem(text)}`;
        const other = seen.get(place);
        const name = { code, from: from ?? -Infinity, to: to ?? Infinity };
        seen.set(place, name);
        const clashes = other !== undefined && other.code !== code && overlap(other, name);
        return clashes && !isRenumbered(other.code, code) ? [`${other.code} ${code} ${text}`] : [];
      }),
    );
    expect(twice).toEqual([]);
  });

  test("has names as lists print them, and years in their order", () => {
    const names = entries.flatMap((entry) => entry.names);
    expect(names.filter(({ text }) => /[\s\d()/:]/.test(text) || text === "")).toEqual([]);
    expect(names.filter(({ from, to }) => from !== null && to !== null && from > to)).toEqual([]);
  });

  test("has no two names of one code in one year", () => {
    const overlapping = entries.filter(({ names }) => {
      const dated = names.filter(({ from, to }) => from !== null || to !== null);
      return dated.some((name, index) =>
        dated.slice(index + 1).some((other) => (other.to ?? Infinity) >= (name.from ?? -Infinity)),
      );
    });
    expect(overlapping.map(({ code }) => code)).toEqual([]);
  });
});

type Named = { readonly code: string; readonly from: number; readonly to: number };

function overlap(one: Named, other: Named): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** The last item of some groups was numbered 01 in earlier lists: 2089901, now 2089999. */
function isRenumbered(earlier: string, later: string): boolean {
  return (
    earlier.slice(0, -2) === later.slice(0, -2) && earlier.endsWith("01") && later.endsWith("99")
  );
}

describe("names", () => {
  test.each([
    ["2011301", "行政运行"],
    ["2011302", "一般行政管理事务"],
    ["2011399", "其他商贸事务支出"],
    ["2080505", "机关事业单位基本养老保险缴费支出"],
    ["2080506", "机关事业单位职业年金缴费支出"],
    ["2089999", "其他社会保障和就业支出"],
    ["2101101", "行政单位医疗"],
    ["2101103", "公务员医疗补助"],
    ["2210201", "住房公积金"],
    ["2210202", "提租补贴"],
    ["2210203", "购房补贴"],
    ["2296003", "用于体育事业的彩票公益金支出"],
  ])("%s is %s", (code, name) => {
    expect(isNameOf("functional", code, name)).toBe(true);
  });

  test("the codes of 2007 to 2024 keep their earlier names", () => {
    expect(nameInYear("functional", "207", 2018)).toBe("文化体育与传媒支出");
    expect(nameInYear("functional", "207", 2019)).toBe("文化旅游体育与传媒支出");
    expect(nameInYear("functional", "210", 2013)).toBe("医疗卫生支出");
    expect(nameInYear("functional", "210", 2016)).toBe("医疗卫生与计划生育支出");
    expect(nameInYear("functional", "210", null)).toBe("卫生健康支出");
    expect(nameInYear("economic", "30311", 2017)).toBe("住房公积金");
    expect(nameInYear("economic", "30113", 2018)).toBe("住房公积金");
    expect(nameInYear("functional", "2999999", 2018)).toBeNull();
  });

  test("brackets, blanks and the word 支出 do not matter", () => {
    expect(codesNamed("functional", "政府办公厅(室)及相关机构事务")).toEqual(["20103"]);
    expect(codesNamed("functional", "住房保障")).toEqual(["21908", "221"]);
    expect(codesNamed("functional", "其他")).toEqual([]);
    expect(codesNamed("economic", "资本性支出(基本建设)")).toEqual(["309"]);
  });
});
