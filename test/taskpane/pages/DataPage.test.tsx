import { FluentProvider } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { ReactElement } from "react";
import type { TableMapping } from "../../../src/app/mappings";
import type { RecognitionView } from "../../../src/app/views/views";
import { DataPage } from "../../../src/taskpane/pages/DataPage";
import type { CellLeads } from "../../../src/taskpane/components/cellLeads";
import { text } from "../../../src/taskpane/text";
import { theme } from "../../../src/taskpane/theme";
import { engine, listeningLeads, place, recognition } from "../support/fixtures";
import { renderPane } from "../support/renderPane";

// axe walks the whole page, and slowly so in jsdom
jest.setTimeout(30_000);

/** What a test gives the page, and where it listens. */
type Listening = {
  readonly known?: RecognitionView;
  readonly leads?: CellLeads;
  readonly said?: [string, TableMapping | null][];
  readonly years?: number[];
  readonly files?: string[];
};

function dataPage({
  known = recognition,
  leads = listeningLeads(),
  said = [],
  years = [],
  files = [],
}: Listening): ReactElement {
  return (
    <DataPage
      recognition={known}
      engine={engine}
      leads={leads}
      commands={{
        onFiscalYear: (year) => years.push(year),
        onSay: (fingerprint, mapping) => said.push([fingerprint, mapping]),
        onExport: () => files.push("export"),
        onImport: ({ name }) => files.push(`import ${name}`),
      }}
    />
  );
}

function renderDataPage(listening: Listening): HTMLElement {
  return renderPane(dataPage(listening));
}

describe("DataPage", () => {
  test("shows what was recognised and what was not, each leading to its cell", async () => {
    const leads = listeningLeads();
    const page = renderDataPage({ leads });
    expect(screen.getByText("青河县统计局")).toBeVisible();
    expect(screen.getByText("“其他”列没有识别。")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "公开01表 D4" }));
    await userEvent.click(screen.getByText("1 个数字"));
    const row = await screen.findByRole("row", { name: /本年支出合计/ });
    expect(row).toHaveTextContent("1234.50万元");
    await userEvent.click(within(row).getByRole("button", { name: "C5" }));
    expect(leads.asked).toEqual(["公开01表 D4", "公开01表 C5"]);
    expect(await axe(page)).toHaveNoViolations();
  });

  test("asks what only the accountant can say", async () => {
    const said: [string, TableMapping | null][] = [];
    const page = renderDataPage({ said });
    const question = screen.getByRole("group", { name: "D列“其他”是什么？" });
    await userEvent.click(within(question).getByRole("button", { name: "年初预算数" }));
    expect(said).toEqual([
      [
        recognition.tables[0]?.fingerprint,
        { columns: { D: { use: "amount", concept: null, phase: "originalBudget" } } },
      ],
    ]);
    expect(await axe(page)).toHaveNoViolations();
  });

  test("lets every part of what a table was taken for be corrected where it stands", async () => {
    const said: [string, TableMapping | null][] = [];
    const page = renderDataPage({ said });
    await userEvent.click(screen.getByText(text.mapping.correct));
    const grid = await screen.findByRole("region", {
      name: text.mapping.sample("收入支出决算总表"),
    });
    expect(within(grid).getByText("1,234.5")).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText(text.mapping.column("C")), "年初预算数");
    await userEvent.selectOptions(
      screen.getByLabelText(text.mapping.row("不知名支出")),
      "本年支出合计",
    );
    await userEvent.selectOptions(screen.getByLabelText(text.mapping.unit), "元");
    await userEvent.selectOptions(
      screen.getByLabelText(text.mapping.headerRows),
      text.mapping.rows(2),
    );
    await userEvent.selectOptions(screen.getByLabelText(text.mapping.layout), text.mapping.notRead);
    expect(said.map(([, mapping]) => mapping)).toEqual([
      { columns: { C: { use: "amount", concept: null, phase: "originalBudget" } } },
      { rows: { 不知名支出: { use: "concept", concept: "expenditure.total" } } },
      { unit: "yuan" },
      { headerRows: 2 },
      { layout: null },
    ]);
    expect(await axe(page)).toHaveNoViolations();
  });

  test("a year is corrected only by a year", async () => {
    const years: number[] = [];
    renderDataPage({ years });
    await userEvent.click(screen.getByRole("button", { name: text.data.changeYear }));
    const field = screen.getByLabelText(text.data.yearField);
    expect(field).toHaveValue("2023");
    await userEvent.clear(field);
    await userEvent.type(field, "23{Enter}");
    expect(screen.getByText(text.data.yearWrong)).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, "2022{Enter}");
    expect(years).toEqual([2022]);
    expect(screen.getByRole("button", { name: text.data.changeYear })).toHaveFocus();
  });

  test("says so when all was recognised", () => {
    renderDataPage({ known: { ...recognition, problems: [], questions: [] } });
    expect(screen.getByText(text.data.noProblems)).toBeVisible();
  });

  test("an answer leads on to the next question, not into its first answer", async () => {
    const [first] = recognition.questions;
    const questions =
      first === undefined ? [] : [first, { ...first, message: "E列", place: place("E3") }];
    const known = { ...recognition, questions };
    const show = (now: RecognitionView) => (
      <FluentProvider theme={theme}>{dataPage({ known: now })}</FluentProvider>
    );
    const { rerender } = render(show(known));
    const question = screen.getByRole("group", { name: "D列“其他”是什么？" });
    await userEvent.click(within(question).getByRole("button", { name: "年初预算数" }));
    rerender(show({ ...known, questions: questions.slice(1) }));
    expect(screen.getByRole("group", { name: "E列" }).closest("li")).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "年初预算数" }));
    rerender(show({ ...known, questions: [] }));
    expect(screen.getByRole("heading", { name: text.data.title })).toHaveFocus();
  });

  test("what was said can be taken along and brought in", async () => {
    const files: string[] = [];
    const page = renderDataPage({ files });
    await userEvent.click(screen.getByRole("button", { name: text.mapping.export }));
    const input = page.querySelector<HTMLInputElement>('input[accept=".json"]');
    if (input !== null) {
      await userEvent.upload(input, new File(["{}"], "设置.json", { type: "application/json" }));
    }
    expect(files).toEqual(["export", "import 设置.json"]);
  });
});
