import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useEffect, useState, useSyncExternalStore } from "react";
import { ReviewPage } from "../../../src/taskpane/pages/ReviewPage";
import type { TaskpaneCommands } from "../../../src/taskpane/state/paneCommands";
import { keepDraft } from "../../../src/taskpane/state/keepDraft";
import { reviewIn, type PageName } from "../../../src/taskpane/state/taskpaneState";
import { taskpaneStore, type TaskpaneStore } from "../../../src/taskpane/state/taskpaneStore";
import { text } from "../../../src/taskpane/text";
import { review } from "../support/fixtures";
import { renderPane } from "../support/renderPane";

// axe walks the whole page, and slowly so in jsdom
jest.setTimeout(30_000);

/** The open work with the real store behind it; what goes outside is only noted. */
function Desk({ page, asked }: { readonly page: PageName; readonly asked: string[] }) {
  const [store] = useState(() => storeWith(page));
  useEffect(() => keepDraft(store), [store]);
  const current = reviewIn(useSyncExternalStore(store.subscribe, store.state));
  const act = store.dispatch;
  const commands: TaskpaneCommands = {
    open: () => asked.push("open"),
    changeFiscalYear: (year) => asked.push(`year ${String(year)}`),
    sayMapping: (fingerprint) => asked.push(`say ${fingerprint}`),
    importMappings: (file) => asked.push(`settings ${file.name}`),
    copyWords: (words) => asked.push(`copy ${words}`),
    exportMappings: () => asked.push("settings"),
    cancelReading: () => asked.push("cancel"),
    dismissFailure: () => asked.push("dismiss"),
    choosePage: (chosen) => {
      act({ type: "pageChosen", page: chosen });
    },
    showCells: (shown) => {
      act({ type: "cellsShown", shown });
    },
    writeCause: (blankId, words) => {
      act({ type: "causeWritten", blankId, words });
    },
    chooseMateriality: (materiality) => {
      act({ type: "draftChosen", draft: { materiality } });
    },
    chooseTemplate: (template) => {
      act({ type: "draftChosen", draft: { template } });
    },
    dismissNotice: () => asked.push("notice"),
    dismissWarning: () => asked.push("warning"),
    saveReport: () => asked.push("save"),
    copyReport: () => asked.push("copy"),
    insertReport: () => asked.push("insert"),
    openReport: () => asked.push("new"),
    importDraft: ({ way }) => asked.push(`import ${way}`),
    readDraft: () => asked.push("read"),
    decideFigure: (number, choice) => asked.push(`${choice} ${String(number)}`),
    updateDraft: (commented) => asked.push(`update ${commented}`),
    cancelUpdate: () => asked.push("no update"),
    leaveDraft: () => asked.push("leave"),
    showControl: ({ tag }) => asked.push(`show ${tag}`),
    exportAnswers: () => asked.push("export"),
    inWorkbook: ({ kind }) => asked.push(kind),
    importAnswers: (file) => asked.push(`import ${file.name}`),
    importPriorCauses: (file) => asked.push(`prior ${file.name}`),
    forgetPriorCauses: () => asked.push("forget prior"),
  };
  return current === null ? null : (
    <ReviewPage
      review={current}
      saving="ready"
      offer={{ ways: ["save", "copy"], place: "page", imports: [] }}
      draftImport={null}
      messages={null}
      commands={commands}
      onReadAgain={null}
      onFiles={(files, mode) => asked.push(`${mode} ${files.map(({ name }) => name).join()}`)}
    />
  );
}

function storeWith(page: PageName): TaskpaneStore {
  const store = taskpaneStore();
  store.dispatch({ type: "opened", review: { ...review, page } });
  return store;
}

function openDesk(page: PageName): { readonly root: HTMLElement; readonly asked: string[] } {
  const asked: string[] = [];
  return { root: renderPane(<Desk page={page} asked={asked} />), asked };
}

test("the steps are tabs that say what waits there", async () => {
  const { root } = openDesk("data");
  for (const name of [/数据/, /指标/, /问题 ?1处问题/, /说明 ?2处待说明/, /报告 ?2处待填/]) {
    expect(screen.getByRole("tab", { name })).toBeVisible();
  }
  await userEvent.click(screen.getByRole("tab", { name: /问题/ }));
  expect(screen.getByRole("tabpanel")).toHaveAccessibleName(/问题/);
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(text.findings.title);
  expect(await axe(root)).toHaveNoViolations();
});

test("a finding leads to its cell on the sheet, and the sheet can be put away", async () => {
  const { root } = openDesk("findings");
  await userEvent.click(screen.getByRole("button", { name: "公开01表 C5" }));
  const panel = screen.getByRole("region", { name: text.sheet.title });
  const current = await within(panel).findAllByRole("cell", { current: "location" });
  expect(current.map((cell) => cell.textContent)).toEqual(["1,234.5"]);
  expect(panel.querySelectorAll("[data-marked]")).toHaveLength(3);
  expect(within(panel).getByRole("status")).toHaveTextContent("已显示 公开01表 C5：1,234.5");
  expect(within(panel).getByRole("rowheader", { name: /7 隐藏行/ })).toBeVisible();
  expect(await axe(root)).toHaveNoViolations();
  await userEvent.click(within(panel).getByRole("button", { name: text.sheet.close }));
  expect(screen.queryByRole("region", { name: text.sheet.title })).toBeNull();
});

describe("causes", () => {
  test("what is typed counts at once, and the list of open ones does not run away", async () => {
    const { root } = openDesk("variances");
    await userEvent.click(screen.getByRole("button", { name: /未填/ }));
    await userEvent.type(screen.getByLabelText("基本支出：原因"), "人员增加");
    expect(screen.getByLabelText("基本支出：原因")).toHaveValue("人员增加");
    expect(await screen.findByText("已填 1 / 2")).toBeVisible();
    expect(screen.getByRole("tab", { name: /说明 ?1处/ })).toBeVisible();
    expect(await axe(root)).toHaveNoViolations();
  });

  test("Ctrl+Enter goes to the next one without words", async () => {
    openDesk("variances");
    await userEvent.type(screen.getByLabelText("基本支出：原因"), "甲{Control>}{Enter}{/Control}");
    expect(screen.getByLabelText("项目支出：原因")).toHaveFocus();
  });

  test("they can be taken along and brought in", async () => {
    const { root, asked } = openDesk("variances");
    await userEvent.click(screen.getByRole("button", { name: text.variances.exportAnswers }));
    const input = root.querySelector<HTMLInputElement>('input[accept=".json"]');
    if (input !== null) {
      await userEvent.upload(input, new File(["{}"], "说明.json", { type: "application/json" }));
    }
    expect(asked).toEqual(["export", "import 说明.json"]);
  });
});

describe("the report", () => {
  test("counts its blanks down as they are filled", async () => {
    const { root } = openDesk("report");
    expect(screen.getByRole("button", { name: "导出 Word 文档（还有 2 处待填）" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: /^填写/ }));
    const fields = screen.getAllByRole("textbox");
    for (const field of fields) {
      await userEvent.type(field, "人员增加");
    }
    expect(await screen.findByRole("button", { name: "导出 Word 文档" })).toBeVisible();
    expect(screen.getAllByRole("textbox")).toHaveLength(2);
    expect(await axe(root)).toHaveNoViolations();
  });

  test("a blank in the preview leads to its field, and back", async () => {
    const { root } = openDesk("report");
    await userEvent.click(screen.getAllByText("【请填写原因】")[1] ?? root);
    await screen.findAllByRole("textbox");
    await waitFor(() => {
      expect(screen.getAllByRole("textbox")[1]).toHaveFocus();
    });
    await userEvent.click(
      screen.getAllByRole("button", { name: text.report.showInPreview })[0] ?? root,
    );
    await waitFor(() => {
      expect(root.querySelector('[data-blank="cause.basic"]')).toHaveAttribute("data-revealed");
    });
    expect(await axe(root)).toHaveNoViolations();
  });

  test("another template is another report", async () => {
    openDesk("report");
    await userEvent.selectOptions(screen.getByLabelText(text.report.template), "form");
    expect(await screen.findByRole("heading", { name: "form" })).toBeVisible();
    expect(screen.getByText("完整的报告")).toBeVisible();
  });

  test("is saved by asking for it", async () => {
    const { asked } = openDesk("report");
    await userEvent.click(screen.getByRole("button", { name: /导出 Word 文档/ }));
    expect(asked).toEqual(["save"]);
  });
});
