import { type Mappings, mappingsFile, readMappings, withMapping } from "../../src/app/mappings";

const form = "“三公”经费情况表|A 项目|B 决算数";

function told(...said: readonly Parameters<typeof withMapping>[2][]): Mappings {
  return said.reduce<Mappings>((mappings, word) => withMapping(mappings, form, word), new Map());
}

test("a second word on the same table adds to the first", () => {
  const mappings = told(
    { columns: { B: { use: "ignored" } } },
    { unit: "yuan", columns: { C: { use: "name" } } },
  );
  expect(mappings.get(form)).toEqual({
    unit: "yuan",
    columns: { B: { use: "ignored" }, C: { use: "name" } },
  });
});

test("what was said of columns goes when the table is said to be another one", () => {
  const mappings = told({ columns: { B: { use: "ignored" } } }, { layout: "threePublicExpenses" });
  expect(mappings.get(form)).toEqual({ layout: "threePublicExpenses" });
});

test("taking the last word back leaves nothing behind", () => {
  expect(told({ unit: "yuan" }, null)).toEqual(new Map());
});

describe("rows", () => {
  const rows = {
    接待: { use: "concept", concept: "threePublicExpenses.officialReception" },
  } as const;

  test("what is said of one row adds to what was said of others", () => {
    const mappings = told({ rows }, { rows: { 备注: { use: "ignored" } } });
    expect(mappings.get(form)).toEqual({ rows: { ...rows, 备注: { use: "ignored" } } });
  });

  test("of two rows that are said to be the same the later word holds", () => {
    const mappings = told({ rows }, { rows: { 招待费: rows.接待 } });
    expect(mappings.get(form)).toEqual({ rows: { 招待费: rows.接待 } });
  });

  test("several rows may be no figures", () => {
    const ignored = { use: "ignored" } as const;
    const mappings = told({ rows: { 备注: ignored } }, { rows: { 序号: ignored } });
    expect(mappings.get(form)).toEqual({ rows: { 备注: ignored, 序号: ignored } });
  });

  test.each([
    ["two labels", "接待", "招待费"],
    ["two writings of one label", "接待", "1.接待"],
  ])("a file that names a figure twice is refused: %s", (_name, first, second) => {
    const table = { rows: { [first]: rows.接待, [second]: rows.接待 } };
    const file = JSON.stringify({ schema: "juesuan-mapping/1", tables: { [form]: table } });
    expect(readMappings("设置.json", file)).toEqual({
      ok: false,
      error: { code: "mappings.rowTwice", file: "设置.json", first, second },
    });
  });

  test("a file of all that can be said of rows is read back as it was written", () => {
    const said: Mappings = new Map([
      [
        form,
        {
          rows: {
            ...rows,
            决算: { use: "phase", phase: "finalAccounts" },
            总额: { use: "total" },
            __proto__x: { use: "ignored" },
            行政运行: { use: "line", code: "2010301" },
          },
        },
      ],
    ]);
    expect(readMappings("设置.json", mappingsFile(said))).toEqual({ ok: true, value: said });
  });
});
