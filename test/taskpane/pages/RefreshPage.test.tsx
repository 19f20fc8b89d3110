import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { DraftCommands } from "../../../src/taskpane/components/draftCommands";
import { ReportDelivery } from "../../../src/taskpane/components/ReportDelivery";
import { RefreshPage } from "../../../src/taskpane/pages/RefreshPage";
import type { DraftWork } from "../../../src/taskpane/state/draftWork";
import { text } from "../../../src/taskpane/text";
import { change, controlOf, plannedRefresh, refreshView } from "../support/draftFixtures";
import { renderPane } from "../support/renderPane";

// axe walks the whole page, and slowly so in jsdom
jest.setTimeout(60_000);

const planned: DraftWork = {
  kind: "planned",
  ...plannedRefresh,
  choices: new Map(),
  asked: null,
};

function openPage(work: DraftWork): { readonly root: HTMLElement; readonly asked: string[] } {
  const asked: string[] = [];
  const commands: DraftCommands = {
    readDraft: () => asked.push("read"),
    decideFigure: (number, choice) => asked.push(`${choice} ${String(number)}`),
    updateDraft: (commented) => asked.push(`update ${commented}`),
    cancelUpdate: () => asked.push("cancel"),
    leaveDraft: () => asked.push("leave"),
    showControl: ({ tag, place }) => asked.push(`show ${tag} ${String(place)}`),
  };
  return {
    root: renderPane(<RefreshPage work={work} saving="ready" commands={commands} />),
    asked,
  };
}

function group(title: string): HTMLElement {
  return screen.getByRole("region", { name: text.draft.group(title, 1) });
}

describe("the draft before it is updated", () => {
  test("shows each kind of difference, old and new", async () => {
    const { root } = openPage(planned);
    const { groups } = text.draft;
    expect(screen.getByRole("status")).toHaveTextContent("7 个数字没有变化");
    expect(group(groups.updated)).toHaveTextContent(/基本支出 决算数100.00万元→120.00万元/);
    expect(group(groups.conflicts)).toHaveTextContent(
      /文档中：99.00万元新数：120.00万元上次写入：100.00万元/,
    );
    expect(group(groups.held)).toHaveTextContent(/新数：5.00万元/);
    expect(group(groups.kept)).toHaveTextContent(/文档中：3批次工作簿（没有变）：5批次保留/);
    expect(group(groups.clauses)).toHaveTextContent(/应为：比上年减少5.00万元。/);
    expect(group(groups.dropped)).toHaveTextContent(/公务用车100.00万元→（无）/);
    expect(group(groups.added)).toHaveTextContent(/政府采购8.00万元/);
    expect(within(group(groups.deleted)).queryByRole("button")).toBeNull();
    expect(group(groups.blanksLeft)).toHaveTextContent("【请填写原因】");
    expect(await axe(root)).toHaveNoViolations();
  });

  test("leads to its places, and is decided one by one", async () => {
    const { asked } = openPage(planned);
    const { groups, jumpTo, choices } = text.draft;
    await userEvent.click(screen.getByRole("button", { name: jumpTo("基本支出 决算数") }));
    await userEvent.click(
      screen.getByRole("button", {
        name: jumpTo("【请填写原因】 增加的主要原因是【请填写原因】。"),
      }),
    );
    const conflict = within(group(groups.conflicts));
    expect(conflict.getAllByRole("radio", { checked: false })).toHaveLength(2);
    await userEvent.click(conflict.getByRole("radio", { name: choices.take }));
    await userEvent.click(screen.getByRole("button", { name: "更新 1 处" }));
    await userEvent.click(screen.getByRole("button", { name: text.draft.back }));
    expect(asked).toEqual([
      "show juesuan:1 0",
      "show juesuan:blank:1 0",
      "take 2",
      "update ask",
      "leave",
    ]);
  });

  test("counts what was decided among what is written", () => {
    openPage({ ...planned, choices: new Map([...takes(2), ...takes(4), [3, "keep"]]) });
    expect(screen.getByRole("button", { name: "更新 3 处" })).toBeVisible();
    const conflict = within(group(text.draft.groups.conflicts));
    expect(conflict.getByRole("radio", { name: text.draft.choices.take })).toBeChecked();
  });

  test("a decision to keep is worth remembering, and nothing is worth nothing", () => {
    const view = { ...refreshView, updated: [] };
    openPage({ ...planned, view, choices: new Map([[2, "keep"]]) });
    expect(screen.getByRole("button", { name: text.draft.keepOnly })).toBeVisible();
  });

  test("that is up to date offers nothing to write", () => {
    const view = {
      ...refreshView,
      updated: [],
      conflicts: [],
      held: [],
      clauses: [],
      kept: [],
      deleted: [],
      dropped: [],
      added: [],
    };
    openPage({ ...planned, view });
    expect(screen.getByRole("status")).toHaveTextContent(text.draft.nothing);
    expect(screen.queryByRole("button", { name: /^更新/ })).toBeNull();
  });

  test("warns of other workbooks and of revisions", () => {
    openPage({
      ...planned,
      view: { ...refreshView, otherWorkbooks: ["旧.xlsx"], tracksChanges: true },
    });
    expect(screen.getByText(text.draft.otherWorkbooks(["旧.xlsx"]))).toBeVisible();
    expect(screen.getByText(text.draft.tracksChanges)).toBeVisible();
  });

  test.each([
    [text.draft.commented.write, "update write"],
    [text.draft.commented.spare, "update spare"],
    [text.draft.commented.cancel, "cancel"],
  ])("asks about comments first: %s", async (answer, command) => {
    const edit = { ...controlOf("juesuan:1"), before: "100.00万元", after: "120.00万元" };
    const { plan } = plannedRefresh.refresh;
    const { asked } = openPage({ ...planned, asked: { plan, edits: [edit], commented: [edit] } });
    const dialog = screen.getByRole("alertdialog");
    expect(dialog).toHaveTextContent("1 处中有 1 处带有批注");
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.click(within(dialog).getByRole("button", { name: answer }));
    expect(asked).toEqual([command]);
  });
});

test("the draft after it was updated says what was not written, and why", async () => {
  const { root, asked } = openPage({
    kind: "written",
    written: 4,
    changedMeanwhile: [change(1, { alias: "基本支出" })],
    outOfReach: [change(3, { alias: "其他支出" })],
    spared: [change(2, { alias: "项目支出" })],
    blanksLeft: [],
  });
  expect(screen.getByRole("status")).toHaveTextContent("已更新 4 处，请在 Word 中保存。");
  expect(group(text.draft.groups.changedMeanwhile)).toHaveTextContent(/请先接受或拒绝修订/);
  expect(group(text.draft.groups.outOfReach)).toHaveTextContent(/请按上面的新数手工修改.*其他支出/);
  expect(group(text.draft.groups.spared)).toHaveTextContent("项目支出");
  expect(screen.getByText(text.draft.noBlanks)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: text.draft.readAgain }));
  expect(asked).toEqual(["read"]);
  expect(await axe(root)).toHaveNoViolations();
});

describe("delivery", () => {
  const commandsOf = (asked: string[]) => ({
    insertReport: () => asked.push("insert"),
    openReport: () => asked.push("openNew"),
    saveReport: () => asked.push("save"),
    copyReport: () => asked.push("copy"),
    readDraft: () => asked.push("read"),
  });

  test("on a page has a button for each way", async () => {
    const asked: string[] = [];
    const root = renderPane(
      <ReportDelivery
        offer={{ ways: ["save", "copy"], place: "page", imports: [] }}
        draftImport={null}
        saving="ready"
        open={2}
        commands={commandsOf(asked)}
      />,
    );
    for (const name of ["导出 Word 文档（还有 2 处待填）", "复制带格式文本"]) {
      await userEvent.click(screen.getByRole("button", { name }));
    }
    expect(asked).toEqual(["save", "copy"]);
    expect(await axe(root)).toHaveNoViolations();
  });

  test("in Word inserts and updates; the other ways stand in a menu", async () => {
    const asked: string[] = [];
    const root = renderPane(inWord(asked));
    await userEvent.click(screen.getByRole("button", { name: "插入到文档（还有 2 处待填）" }));
    await userEvent.click(screen.getByRole("button", { name: text.delivery.update }));
    for (const name of ["在新文档中打开", "导出 Word 文档", "复制带格式文本"]) {
      await userEvent.click(screen.getByRole("button", { name: text.delivery.others }));
      await userEvent.click(screen.getByRole("menuitem", { name }));
    }
    expect(asked).toEqual(["insert", "read", "openNew", "save", "copy"]);
    expect(await axe(root)).toHaveNoViolations();
  });

  function inWord(asked: string[]) {
    return (
      <ReportDelivery
        offer={{
          ways: ["insert", "openNew", "save", "copy"],
          place: "document",
          imports: ["insert", "openNew"],
        }}
        draftImport={{
          ways: ["insert", "openNew"],
          onImport: ({ file, way }) => asked.push(`import ${way} ${file.name}`),
        }}
        saving="ready"
        open={2}
        commands={commandsOf(asked)}
      />
    );
  }
});

function takes(number: number): readonly [number, "take"][] {
  return [[number, "take"]];
}
