import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useCallback, useState } from "react";
import type { Answers } from "../../../src/app/keptAnswers";
import { materialityViews } from "../../../src/app/views/materialityViews";
import type { ExplanationView } from "../../../src/app/views/explanationView";
import type { VarianceView } from "../../../src/app/views/varianceView";
import { VariancesPage } from "../../../src/taskpane/pages/VariancesPage";
import type { ExplainSheet } from "../../../src/taskpane/components/SheetExplanation";
import type { ExplainVariance } from "../../../src/taskpane/components/VarianceDetails";
import { text } from "../../../src/taskpane/text";
import { listeningLeads, nothingToSay, place } from "../support/fixtures";
import { renderPane } from "../support/renderPane";

// a hundred fields take their time in jsdom
jest.setTimeout(30_000);

const nothing = () => undefined;

/** A page of lines that are all explained but those named. */
function renderPage(count: number, open: readonly number[]): void {
  const lines = Array.from({ length: count }, (_unused, place) => lineAt(place));
  const explained = lines.filter((_variance, place) => !open.includes(place));
  renderPane(
    <Desk
      variances={lines.map((variance) => ({
        ...variance,
        state: explained.includes(variance) ? "done" : "open",
      }))}
      written={new Map(explained.map(({ blankId }) => [blankId, "人员增加"]))}
    />,
  );
}

const nothingKnown = () => Promise.resolve(null);

const [strictest] = materialityViews;

/** The page with somebody behind it who keeps what is written, and notes what is asked for. */
function Desk({
  variances,
  written = new Map(),
  heard = [],
  explain = nothingKnown,
  explainSheet = nothingKnown,
}: {
  readonly variances: readonly VarianceView[];
  readonly written?: Answers;
  readonly heard?: string[];
  readonly explain?: ExplainVariance;
  readonly explainSheet?: ExplainSheet;
}) {
  const [answers, setAnswers] = useState<Answers>(written);
  const [leads] = useState(listeningLeads);
  const onWrite = useCallback((blankId: string, words: string) => {
    setAnswers((before) => new Map([...before, [blankId, words]]));
  }, []);
  return (
    <VariancesPage
      variances={variances}
      answers={answers}
      leads={leads}
      materiality={strictest.materiality}
      explain={explain}
      explainSheet={explainSheet}
      sought={null}
      commands={{
        onWrite,
        onMateriality: ({ percent }) => heard.push(`from ${String(percent)} %`),
        onCopy: (words) => heard.push(words),
        onExport: () => heard.push("export"),
        onImport: nothing,
      }}
    />
  );
}

/** By what marks them: asking for roles walks the whole page, which takes seconds here. */
function fields(): readonly Element[] {
  return [...document.querySelectorAll("[data-answer-field]")];
}

function lineAt(place: number): VarianceView {
  const label = `第${String(place)}项`;
  const words = { label, statement: `${label}增加。`, cause: "", explanation: "" };
  const blankId = `cause.${String(place)}`;
  return { blankId, ...words, causeFromWorkbook: false, places: [], ...nothingToSay };
}

test("of many lines the first are drawn, and more when they are asked for", async () => {
  renderPage(50, []);
  expect(fields()).toHaveLength(40);
  await userEvent.click(screen.getByText(text.more(10)));
  expect(fields()).toHaveLength(50);
  expect(screen.queryByText(/再显示/)).toBeNull();
});

test("Ctrl+Enter reaches a line that was not drawn yet, and goes on from the top", async () => {
  renderPage(45, [3, 43]);
  act(() => {
    screen.getByLabelText("第3项：原因").focus();
  });
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByLabelText("第43项：原因")).toHaveFocus();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByLabelText("第3项：原因")).toHaveFocus();
});

test("Ctrl+Enter stays where no other line is open", async () => {
  renderPage(2, [1]);
  screen.getByLabelText("第1项：原因").focus();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByLabelText("第1项：原因")).toHaveFocus();
});

const reception: VarianceView = {
  ...lineAt(0),
  label: "公务接待费",
  explanation: "公务接待费增加。",
  against: "originalBudget",
  rank: 2,
  candidates: [
    { id: "visits", text: "来访批次增加", evidence: "接待批次由3批增至9批", places: [] },
    { id: "event", text: "承办【活动名称】", evidence: null, places: [place("C9")] },
  ],
};

const vehicles: VarianceView = {
  ...lineAt(1),
  label: "公务用车购置费",
  explanation: "公务用车购置费增加，主要原因是新购车辆。",
  against: "priorYearFinalAccounts",
  rank: 0,
  state: "done",
  cause: "新购车辆",
};

const travel: VarianceView = {
  ...lineAt(2),
  label: "因公出国（境）费",
  explanation: "因公出国（境）费减少，主要原因是支出减少。",
  against: "originalBudget",
  rank: 1,
  state: "drafted",
  cause: "支出减少",
  causeFromWorkbook: true,
  warnings: [{ message: "只复述了结果。" }],
  outdated: "金额已变，请再看一遍。",
};

const three = [reception, vehicles, travel];

const answersOfThree: Answers = new Map([[vehicles.blankId, "新购车辆"]]);

function labelsInOrder(): readonly (string | null)[] {
  return screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
}

function causeOf(label: string): HTMLElement {
  return screen.getByLabelText(text.variances.causeOf(label));
}

describe("the list", () => {
  test("counts by state, and shows one state only", async () => {
    const pane = renderPane(<Desk variances={three} written={answersOfThree} />);
    const filter = screen.getByRole("group", { name: text.variances.filter });
    expect(
      within(filter)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["全部3", "未填1", "待核对1", "已填1"]);
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("1");
    await userEvent.click(within(filter).getByRole("button", { name: /待核对/ }));
    expect(labelsInOrder()).toEqual(["因公出国（境）费"]);
    expect(await axe(pane)).toHaveNoViolations();
  });

  test("takes one comparison only, and the largest first", async () => {
    renderPane(<Desk variances={three} written={answersOfThree} />);
    await userEvent.selectOptions(screen.getByLabelText(text.variances.order), "size");
    expect(labelsInOrder()).toEqual(["公务用车购置费", "因公出国（境）费", "公务接待费"]);
    const bases = screen.getByLabelText(text.variances.against);
    expect(
      within(bases)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["全部比较", "比年初预算", "比上年"]);
    await userEvent.selectOptions(bases, "originalBudget");
    expect(labelsInOrder()).toEqual(["因公出国（境）费", "公务接待费"]);
  });

  test("says so where a choice leaves nothing", async () => {
    renderPane(<Desk variances={[vehicles]} written={answersOfThree} />);
    await userEvent.click(screen.getByRole("button", { name: /^未填/ }));
    expect(screen.getByText(text.variances.noneOpen)).toBeVisible();
  });

  test("a line that is being filled stays where it is", async () => {
    const heard: string[] = [];
    renderPane(<Desk variances={three} heard={heard} />);
    await userEvent.click(screen.getByRole("button", { name: /^未填/ }));
    await userEvent.type(causeOf("公务接待费"), "来访增加");
    expect(labelsInOrder()).toEqual(["公务接待费"]);
  });

  test("copies one explanation, and all of them by line", async () => {
    const heard: string[] = [];
    renderPane(<Desk variances={three} heard={heard} />);
    await userEvent.click(
      screen.getByRole("button", { name: text.variances.copyOf("公务用车购置费") }),
    );
    await userEvent.click(screen.getByRole("button", { name: text.variances.copyAll }));
    expect(heard).toEqual([
      "公务用车购置费增加，主要原因是新购车辆。",
      "公务接待费增加。\n公务用车购置费增加，主要原因是新购车辆。\n因公出国（境）费减少，主要原因是支出减少。",
    ]);
  });
});

describe("what must be explained", () => {
  test("is everything unless a limit is chosen; each says its ground", async () => {
    const heard: string[] = [];
    renderPane(<Desk variances={three} heard={heard} />);
    await userEvent.click(screen.getByText(text.variances.settings));
    const choice = await screen.findByLabelText(text.variances.materiality);
    expect(choice).toHaveDisplayValue("有差异即说明（决算公开模板）");
    expect(choice).toHaveAccessibleDescription(strictest.citation);
    await userEvent.selectOptions(choice, "差异率20%且1万元以上");
    expect(heard).toEqual(["from 20 %"]);
  });

  test("can still be chosen where a limit leaves nothing", () => {
    renderPane(<Desk variances={[]} />);
    expect(screen.getByText(text.variances.none)).toBeVisible();
    expect(screen.getByLabelText(text.variances.materiality)).toBeVisible();
  });
});

describe("a cause", () => {
  test("is offered with what speaks for it, and put in only when it is pressed", async () => {
    renderPane(<Desk variances={three} />);
    expect(causeOf("公务接待费")).toHaveValue("");
    expect(screen.getByText("接待批次由3批增至9批")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "来访批次增加" }));
    expect(causeOf("公务接待费")).toHaveValue("来访批次增加");
    expect(causeOf("公务接待费")).toHaveFocus();
  });

  test("is taken by Alt and its number; the place to fill is selected and typed over", async () => {
    renderPane(<Desk variances={three} />);
    causeOf("公务接待费").focus();
    await userEvent.keyboard("{Alt>}2{/Alt}");
    expect(causeOf("公务接待费")).toHaveValue("承办【活动名称】");
    await userEvent.keyboard("招商会");
    expect(causeOf("公务接待费")).toHaveValue("承办招商会");
  });

  test("is added to what was written, once", async () => {
    renderPane(<Desk variances={three} />);
    await userEvent.type(causeOf("公务接待费"), "标准提高。");
    await userEvent.keyboard("{Alt>}1{/Alt}{Alt>}1{/Alt}");
    expect(causeOf("公务接待费")).toHaveValue("标准提高；来访批次增加");
  });

  test("of last year is offered first, with where it stood and what is doubtful", async () => {
    const before = {
      text: "厉行节约",
      file: "上年.docx",
      said: "公务接待费比上年减少1.00万元。",
      warnings: [{ message: "上年说明的是减少。" }],
    };
    renderPane(<Desk variances={[{ ...reception, priorCauses: [before] }]} />);
    expect(screen.getByText("见“上年.docx”：公务接待费比上年减少1.00万元。")).toBeVisible();
    expect(screen.getByText("上年说明的是减少。")).toBeVisible();
    await userEvent.click(causeOf("公务接待费"));
    await userEvent.keyboard("{Alt>}1{/Alt}");
    expect(causeOf("公务接待费")).toHaveValue("厉行节约");
    await userEvent.keyboard("{Alt>}2{/Alt}");
    expect(causeOf("公务接待费")).toHaveValue("厉行节约；来访批次增加");
  });

  test("from elsewhere, doubted or outdated is said at its field", () => {
    renderPane(<Desk variances={three} />);
    expect(causeOf("因公出国（境）费")).toHaveAccessibleDescription(
      "取自工作簿，可改写 金额已变，请再看一遍。 只复述了结果。",
    );
  });
});

describe("details", () => {
  test("only of the first open line at first, then of each that is written to; left by keyboard they close", async () => {
    const asked: string[] = [];
    const explain: ExplainVariance = (blankId) => {
      asked.push(blankId);
      return Promise.resolve(null);
    };
    renderPane(<Desk variances={three} written={answersOfThree} explain={explain} />);
    await screen.findByText(text.variances.noDetail);
    expect(asked).toEqual([reception.blankId]);
    causeOf("公务接待费").focus();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(causeOf("因公出国（境）费")).toHaveFocus();
    expect(asked).toEqual([reception.blankId, travel.blankId]);
    const opened = (label: string) =>
      screen
        .getByRole("button", { name: text.variances.detailsOf(label) })
        .getAttribute("aria-expanded");
    expect(opened("公务接待费")).toBe("false");
    expect(opened("因公出国（境）费")).toBe("true");
  });

  test("show sentence, lines, moves, other ways and the picture", async () => {
    const heard: string[] = [];
    const pane = renderPane(
      <Desk
        variances={[{ ...reception, cause: "来访增加" }]}
        heard={heard}
        explain={answerWith(explanation)}
      />,
    );
    expect(await screen.findByText("标准的一句。")).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText(text.variances.length), "full");
    expect(screen.getByText("详细的一句。")).toBeVisible();
    await userEvent.click(
      screen.getByRole("button", { name: text.variances.copyExplainedOf("公务接待费") }),
    );
    expect(heard).toEqual(["详细的一句，主要原因是来访增加。"]);
    const row = screen.getByRole("row", { name: /国内接待费/ });
    expect(row).toHaveTextContent("国内接待费新增0.00 → 10.00公开01表 C7+10.00100.00%");
    expect(screen.getByText("甲减少、乙增加的金额相近。")).toBeVisible();
    await userEvent.click(screen.getByText(text.variances.waterfall));
    expect(await screen.findByRole("img", { name: "构成图" })).toBeVisible();
    await userEvent.click(screen.getByText("按经济分类"));
    expect(await screen.findByRole("table", { name: "按经济分类（万元）" })).toBeVisible();
    expect(await axe(pane)).toHaveNoViolations();
  });

  test("that cannot be made are said to have failed", async () => {
    renderPane(<Desk variances={[reception]} explain={() => Promise.reject(new Error("gone"))} />);
    expect(await screen.findByText(text.variances.explainFailed)).toBeVisible();
  });
});

/** One question, kept: a new one would be asked anew at every drawing. */
function answerWith(view: ExplanationView | null): ExplainVariance {
  return () => Promise.resolve(view);
}

const row = {
  label: "国内接待费",
  current: "10.00",
  base: "0.00",
  difference: "+10.00",
  share: "100.00%",
  note: "新增",
  places: [place("C7")],
};

const explanation: ExplanationView = {
  blankId: reception.blankId,
  sentences: { brief: "简短的一句。", standard: "标准的一句。", full: "详细的一句。" },
  breakdowns: [
    {
      kind: "part",
      title: "按项目",
      unit: "万元",
      rows: [row],
      coverage: "以上说明了差额的100.00%。",
      remainder: "",
    },
    {
      kind: "economic",
      title: "按经济分类",
      unit: "万元",
      rows: [row],
      coverage: "以上说明了差额的100.00%。",
      remainder: "",
    },
  ],
  moves: ["甲减少、乙增加的金额相近。"],
  waterfall: {
    svg: '<svg role="img" viewBox="0 0 9 9"><title>构成图</title></svg>',
    alternative: "构成图。",
  },
};

const onSheet = (variance: VarianceView, sheet: string, file = "book.xlsx"): VarianceView => ({
  ...variance,
  places: [{ file, sheet, cell: "B2" }],
});

describe("a sheet", () => {
  const twoSheets = [
    onSheet(lineAt(1), "支出"),
    onSheet({ ...lineAt(2), against: "adjustedBudget" }, "三公经费"),
    onSheet(lineAt(3), "支出"),
  ];

  test("shows its differences only, and is explained as a whole, ready to be copied", async () => {
    const heard: string[] = [];
    const explainSheet: ExplainSheet = ({ file, sheet }, against) =>
      Promise.resolve({
        brief: "",
        standard: `${file} ${sheet} ${String(against)}\n其余1项持平。`,
        full: "",
      });
    renderPane(<Desk variances={twoSheets} heard={heard} explainSheet={explainSheet} />);
    expect(screen.queryByText(text.variances.copySheet)).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText(text.variances.sheet), "支出");
    expect(fields()).toHaveLength(2);
    await userEvent.click(await screen.findByText(text.variances.copySheet));
    expect(heard).toEqual(["book.xlsx 支出 null\n其余1项持平。"]);
    await userEvent.click(screen.getByText(text.variances.sheetExplained("支出")));
    expect(screen.getByText("其余1项持平。")).toBeVisible();
  });

  test("is explained against what is chosen; says nothing where nothing can be compared", async () => {
    const asked: (string | null)[] = [];
    const explainSheet: ExplainSheet = (_place, against) => {
      asked.push(against);
      return Promise.resolve(null);
    };
    renderPane(<Desk variances={twoSheets} explainSheet={explainSheet} />);
    await userEvent.selectOptions(screen.getByLabelText(text.variances.against), "adjustedBudget");
    await userEvent.selectOptions(screen.getByLabelText(text.variances.sheet), "三公经费");
    expect(asked).toEqual(["adjustedBudget"]);
    expect(screen.queryByText(text.variances.copySheet)).toBeNull();
  });

  test("of one of several files is named with it", () => {
    renderPane(
      <Desk variances={[onSheet(lineAt(1), "支出"), onSheet(lineAt(2), "支出", "上年.xlsx")]} />,
    );
    const choices = within(screen.getByLabelText(text.variances.sheet)).getAllByRole("option");
    expect(choices.map((option) => option.textContent)).toEqual([
      text.variances.allSheets,
      "book.xlsx/支出",
      "上年.xlsx/支出",
    ]);
  });

  test("alone is no choice, and is explained at once", async () => {
    const explainSheet: ExplainSheet = () =>
      Promise.resolve({ brief: "", standard: "支出持平。", full: "" });
    renderPane(<Desk variances={[onSheet(lineAt(1), "支出")]} explainSheet={explainSheet} />);
    expect(await screen.findByText(text.variances.copySheet)).toBeVisible();
    expect(screen.queryByLabelText(text.variances.sheet)).toBeNull();
  });
});
