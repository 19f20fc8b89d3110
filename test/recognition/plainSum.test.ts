import { plainSum } from "../../src/recognition/plainSum";

/** What a formula of cell E10 adds up, each area as `sheet!rows x columns`, 0-based. */
function addendsOf(text: string, writtenAt = { row: 9, column: 4 }): readonly string[] | null {
  const addends = plainSum({ text, writtenAt }, { row: 9, column: 4 });
  return (
    addends?.map(
      ({ sheet, area: { top, bottom, left, right } }) =>
        `${sheet ?? ""}!${String(top)}-${String(bottom)} x ${String(left)}-${String(right)}`,
    ) ?? null
  );
}

describe("formulas that only add up cells", () => {
  test.each([
    ["SUM(E4:E9)", ["!3-8 x 4-4"]],
    ["=SUM(E4:E9)", ["!3-8 x 4-4"]],
    ["sum( $E$4:E9 , b2 )", ["!3-8 x 4-4", "!1-1 x 1-1"]],
    ["SUM(E9:C4)", ["!3-8 x 2-4"]],
    ["E4+E5+E6", ["!3-3 x 4-4", "!4-4 x 4-4", "!5-5 x 4-4"]],
    ["+E4 + E5", ["!3-3 x 4-4", "!4-4 x 4-4"]],
    ["(E4+E5)+SUM(E6,SUM(E7:E8))", ["!3-3 x 4-4", "!4-4 x 4-4", "!5-5 x 4-4", "!6-7 x 4-4"]],
    ["SUM(E4+E5,E6:E7)", ["!3-3 x 4-4", "!4-4 x 4-4", "!5-6 x 4-4"]],
    ["E4", ["!3-3 x 4-4"]],
    ["SUM(B:C)", ["!0-1048575 x 1-2"]],
    ["SUM(A1:A1048576)", ["!0-1048575 x 0-0"]],
    ["Sheet2!B3+'2.15 明细''表'!B4", ["Sheet2!2-2 x 1-1", "2.15 明细'表!3-3 x 1-1"]],
    ["SUM(公开02表!$B$3:$B$5)", ["公开02表!2-4 x 1-1"]],
  ])("%s", (text, addends) => {
    expect(addendsOf(text)).toEqual(addends);
  });

  test("a formula of several cells counts from the one it is written for", () => {
    const written = { row: 8, column: 3 };
    expect(addendsOf("SUM(D4:D8)+$B$2+D$3", written)).toEqual([
      "!4-8 x 4-4",
      "!1-1 x 1-1",
      "!2-2 x 4-4",
    ]);
    expect(addendsOf("SUM(D2:D8)", { row: 30, column: 3 })).toBeNull();
  });
});

describe("all other formulas", () => {
  test.each([
    "E4-E5",
    "-E4",
    "E4*1",
    "E4+100",
    "E4+E5%",
    "SUM(E4:E9)/2",
    "SUM(E4:E9)-E5",
    "ROUND(SUM(E4:E9),2)",
    "SUMIF(A4:A9,201,E4:E9)",
    "SUBTOTAL(9,E4:E9)",
    "SUM(E4 : E9)",
    "SUM(E4:E9 E5:E6)",
    "SUM((E4,E5))",
    "SUM(E4,)",
    "SUM()",
    "SUM(E4:E9",
    "E4:E9",
    "E4:E9+E5",
    "E4+",
    "E4 E5",
    "SUM(一月:三月!E4)",
    "[1]Sheet1!E4",
    "'[去年.xlsx]Sheet1'!E4",
    "SUM(合计)",
    "LOG10(E4)",
    "SUM(E4:OFFSET(E4,3,0))",
    "SUM(表1[金额])",
    '"E4"',
    "",
  ])("%s", (text) => {
    expect(addendsOf(text)).toBeNull();
  });

  test("one longer than a sheet takes is not even looked at", () => {
    const brackets = 100_000;
    expect(addendsOf(`${"(".repeat(brackets)}E4${")".repeat(brackets)}`)).toBeNull();
  });
});
