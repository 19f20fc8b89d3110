import type { Block, FigureRun } from "../../../src/document/reportDocument";
import { readDraft } from "../../../src/writers/docx/draft/readDraft";
import { listedFigures } from "../../../src/writers/refresh/listedFigures";
import { planRefresh } from "../../../src/writers/refresh/planRefresh";
import type { RefreshPlan } from "../../../src/writers/refresh/refreshPlan";
import { drawnDraft, drawnReport, figureMarkup, replaced, type Said } from "./drawnDraft";

/** The plan of a draft, changed by somebody, and a report on new figures. */
function plan(edit: (document: string) => string, now: Said): RefreshPlan {
  const draft = readDraft(drawnDraft({}, edit));
  if (!draft.ok) {
    throw new Error(draft.error);
  }
  const planned = planRefresh(draft.value, drawnReport(now));
  if (!planned.ok) {
    throw new Error(planned.error.code);
  }
  return planned.value;
}

/** `1 updated 2 kept`: what becomes of each place of a figure. */
function outcomes({ figures }: RefreshPlan): string {
  return figures.map(({ number, status }) => `${String(number)} ${status}`).join(" ");
}

const untouched = (document: string): string => document;
const run = "<w:r><w:t>100.00万元</w:t></w:r>";
const edited = replaced("100.00万元", "99.00万元");
const deletion = `<w:del w:id="90" w:author="a"><w:r><w:delText>100.00万元</w:delText></w:r></w:del>`;
const insertion = `<w:ins w:id="91" w:author="a"><w:r><w:t>99.00</w:t></w:r><w:r><w:t>万元</w:t></w:r></w:ins>`;
const table = "<w:tbl><w:tr><w:tc><w:p>$&</w:p></w:tc></w:tr></w:tbl>";
const control = /<w:sdt>(?:(?!<w:sdt>).)*?100\.00万元.*?<\/w:sdt>/;

describe("what becomes of a figure whose fact changed", () => {
  test.each<[string, (document: string) => string, string]>([
    ["it is untouched", untouched, "updated"],
    ["it was edited", edited, "conflict"],
    ["it was edited to the new one", replaced("100.00万元", "120.00万元"), "unchanged"],
    ["the words around it were edited", replaced("本年支出合计", "全年支出共计"), "updated"],
    ["it was deleted from its control", replaced(run, ""), "deleted"],
    ["it was deleted with its control", replaced(figureMarkup(1), ""), "deleted"],
    ["its control was taken off", replaced(control, run), "updated"],
    [
      "a hint stands in its place",
      replaced('<w:tag w:val="juesuan:1"/>', '<w:tag w:val="juesuan:1"/><w:showingPlcHdr/>'),
      "deleted",
    ],
    ["it was edited as a revision", replaced(run, deletion + insertion), "conflict"],
    ["it was deleted as a revision", replaced(run, deletion), "deleted"],
    ["it was put into a table", replaced(figureMarkup(1), table), "updated"],
    [
      "it was moved",
      (document) => {
        const figure = figureMarkup(1).exec(document)?.[0] ?? "";
        return replaced("</w:tbl>", `</w:tbl><w:p>${figure}</w:p>`)(replaced(figure, "")(document));
      },
      "updated",
    ],
    ["it was copied", replaced(figureMarkup(1), "$&$1"), "updated updated"],
    [
      "it was copied and the copy edited",
      (document) => replaced("100.00万元", "99.00万元")(replaced(control, "$&$&")(document)),
      "conflict updated",
    ],
    [
      "it was cut into runs",
      replaced("<w:t>100.00万元", "<w:t>100</w:t></w:r><w:r><w:t>.00万元"),
      "updated",
    ],
  ])("%s", (_name, edit, expected) => {
    const { figures } = plan(edit, { spent: "120.00" });
    const [first, rest] = [1, 4].map((number) =>
      figures.filter((figure) => figure.number === number).map(({ status }) => status),
    );
    expect(first?.join(" ")).toBe(expected);
    expect(rest).toEqual(["updated"]);
  });
});

describe("what becomes of all figures", () => {
  test.each<[string, (document: string) => string, Said, string]>([
    ["nothing new", untouched, {}, "1 unchanged 2 unchanged 3 unchanged 4 unchanged"],
    ["nothing new, one edited", edited, {}, "1 kept 2 unchanged 3 unchanged 4 unchanged"],
    [
      "a direction that turns",
      untouched,
      { verb: "减少", change: "3.00万元", percent: "3.16%" },
      "1 unchanged 2 held 3 held 4 unchanged",
    ],
    [
      "a direction that turns, as somebody has written already",
      (document) =>
        ["支出比上年增加", "，增长", "，增加的"].reduce(
          (whole, words) =>
            replaced(words, words.replace("增加", "减少").replace("增长", "下降"))(whole),
          document,
        ),
      { verb: "减少", change: "3.00万元", percent: "3.16%" },
      "1 unchanged 2 updated 3 updated 4 unchanged",
    ],
    [
      "a base that became zero",
      untouched,
      { change: "9.00万元", percent: null },
      "1 unchanged 2 updated 3 dropped 4 unchanged",
    ],
  ])("%s", (_name, edit, now, expected) => {
    expect(outcomes(plan(edit, now))).toBe(expected);
  });
});

describe("sentences that must be said another way", () => {
  const before = "支出比上年增加5.00万元，增长5.26%，增加的主要原因是【请填写原因】。";

  test.each<[string, (document: string) => string, Said, readonly [string, string][]]>([
    ["none for new figures", untouched, { change: "6.00万元" }, []],
    ["none for words that somebody changed", replaced("支出比上年", "本单位支出比上年"), {}, []],
    [
      "one whose direction turns",
      untouched,
      { verb: "减少", change: "3.00万元", percent: "3.16%" },
      [[before, "支出比上年减少3.00万元，下降3.16%，减少的主要原因是【请填写原因】。"]],
    ],
    [
      "one whose base became zero",
      untouched,
      { change: "9.00万元", percent: null },
      [
        [
          before,
          "支出比上年增加9.00万元（上年为0，增长率无可比性），增加的主要原因是【请填写原因】。",
        ],
      ],
    ],
  ])("%s", (_name, edit, now, expected) => {
    const { clauses } = plan(edit, now);
    expect(clauses.map((clause) => [clause.now, clause.next])).toEqual(expected);
  });

  test("a figure that comes with a changed sentence is told there, another by itself", () => {
    const draft = readDraft(drawnDraft({ change: "9.00万元", percent: null }));
    const report = drawnReport();
    const figure: FigureRun = {
      kind: "figure",
      number: 9,
      reference: "procurement.total.finalAccounts",
      form: "amount",
      text: "8.00万元",
      alias: "政府采购",
    };
    const paragraph: Block = {
      kind: "paragraph",
      style: "body",
      runs: [{ kind: "text", text: "政府采购" }, figure, { kind: "text", text: "。" }],
    };
    const longer = { ...report, blocks: [...report.blocks, paragraph] };
    expect(draft.ok ? planRefresh(draft.value, longer) : draft).toMatchObject({
      ok: true,
      value: {
        clauses: [{ next: before }],
        added: [{ alias: "政府采购", text: "8.00万元", sentence: "政府采购8.00万元。" }],
      },
    });
  });

  test.each<[string, Said, readonly number[]]>([
    ["goes with a changed sentence is told there", { change: "9.00万元", percent: null }, []],
    ["is gone from a table is told by itself", { spent: "100.00" }, [4]],
  ])("a figure that %s", (_name, now, numbers) => {
    const planned = plan(untouched, now);
    const withoutTable = planned.figures.map((figure) =>
      figure.number === 4 && numbers.includes(4)
        ? { ...figure, status: "dropped" as const, next: null }
        : figure,
    );
    const listed = listedFigures({ ...planned, figures: withoutTable }, "dropped");
    expect(listed.map(({ number }) => number)).toEqual(numbers);
  });
});

describe("a draft of something else", () => {
  test.each<[string, Said, unknown]>([
    [
      "another year",
      { fiscalYear: 2024 },
      { ok: false, error: { code: "refresh.otherYear", draft: 2023, workbook: 2024 } },
    ],
    [
      "another department",
      { department: "别的局" },
      {
        ok: false,
        error: { code: "refresh.otherDepartment", draft: "某某局", workbook: "别的局" },
      },
    ],
    ["its place before its name", { department: "某某市某某局" }, { ok: true }],
    [
      "another file",
      { file: "D:\\决算2.xlsx" },
      { ok: true, value: { otherWorkbooks: ["决算.xlsx"] } },
    ],
    ["the file in a folder", { file: "D:\\数据\\决算.xlsx" }, { value: { otherWorkbooks: [] } }],
  ])("%s", (_name, said, expected) => {
    const draft = readDraft(drawnDraft());
    expect(draft.ok && planRefresh(draft.value, drawnReport(said))).toMatchObject(
      expected as object,
    );
  });
});

describe("a sentence with numbers that are no figures", () => {
  const finding = "表内合计与各项之和相差5.00万元。";
  const later = "表内合计与各项之和相差7.00万元。";

  /** The list of sentences, `now -> next`. */
  function listed(written: string | undefined, now: string | undefined): readonly string[] {
    const said = (words: string | undefined): Said =>
      words === undefined ? {} : { finding: words };
    const draft = readDraft(drawnDraft(said(written), edit));
    const planned = draft.ok ? planRefresh(draft.value, drawnReport(said(now))) : null;
    return planned?.ok === true
      ? planned.value.clauses.map((clause) => `${clause.now} -> ${clause.next}`)
      : ["no plan"];
  }
  let edit = untouched;

  test.each<[string, string | undefined, string | undefined, readonly string[]]>([
    ["is said again", finding, finding, []],
    ["is said otherwise", finding, later, [`${finding} -> `, ` -> ${later}`]],
    ["has another number in its list", `2.${finding}`, `3.${finding}`, []],
    ["is said no more", finding, undefined, [`${finding} -> `]],
    ["is new", undefined, later, [` -> ${later}`]],
  ])("%s", (_, written, now, expected) => {
    edit = untouched;
    expect(listed(written, now)).toEqual(expected);
  });

  test("was rewritten by somebody: only the new one is told", () => {
    edit = replaced("相差5.00万元", "不符");
    expect(listed(finding, later)).toEqual([` -> ${later}`]);
  });

  test("was brought to the new wording already: nothing is told", () => {
    edit = replaced("5.00万元。", "7.00万元。");
    expect(listed(finding, later)).toEqual([]);
  });
});

describe("a blank that says numbers", () => {
  const prompt = "【请核实：相差5.00万元】";
  const later = "【请核实：相差7.00万元】";

  test.each<[string, Said, Said, (document: string) => string, readonly string[]]>([
    ["asks the same", { prompt }, { prompt }, untouched, []],
    ["asks otherwise", { prompt }, { prompt: later }, untouched, [`${prompt} -> `, ` -> ${later}`]],
    ["was filled", { prompt }, {}, (document) => document.split(prompt).join("已核实"), []],
    ["says none", {}, {}, untouched, []],
  ])("%s", (_, written, now, edit, expected) => {
    const draft = readDraft(drawnDraft(written, edit));
    const planned = draft.ok ? planRefresh(draft.value, drawnReport(now)) : null;
    const clauses = planned?.ok === true ? planned.value.clauses : null;
    expect(clauses?.map((clause) => `${clause.now} -> ${clause.next}`)).toEqual(expected);
  });
});
