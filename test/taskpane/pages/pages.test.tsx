import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { FindingsPage } from "../../../src/taskpane/pages/FindingsPage";
import { IndicatorsPage } from "../../../src/taskpane/pages/IndicatorsPage";
import { ReadingPage } from "../../../src/taskpane/pages/ReadingPage";
import { StartPage } from "../../../src/taskpane/pages/StartPage";
import { text } from "../../../src/taskpane/text";
import { engine, findings, indicators, listeningLeads } from "../support/fixtures";
import { renderPane } from "../support/renderPane";

// axe walks the whole page, and slowly so in jsdom
jest.setTimeout(30_000);

const nothing = () => undefined;

const desk = { engine, answers: new Map<string, string>(), onWrite: nothing };

describe("StartPage", () => {
  test("offers every sample and says that all stays here", async () => {
    const chosen: string[] = [];
    const page = renderPane(
      <StartPage
        offered="samples"
        draftImport={null}
        onWorkbook={null}
        onFiles={nothing}
        onSample={(sample) => chosen.push(sample)}
      />,
    );
    expect(screen.getByText(text.open.privacy)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: /完整部门/ }));
    expect(chosen).toEqual(["clean-department-2023.xlsx"]);
    expect(await axe(page)).toHaveNoViolations();
  });

  test("offers no samples where they cannot be fetched", () => {
    renderPane(
      <StartPage
        offered="filesOnly"
        draftImport={null}
        onWorkbook={null}
        onFiles={nothing}
        onSample={nothing}
      />,
    );
    expect(screen.queryByRole("button", { name: /完整部门/ })).toBeNull();
    expect(screen.getByText(text.open.samplesOffline)).toBeVisible();
  });

  test("several files can be chosen at once", async () => {
    const opened: string[][] = [];
    const page = renderPane(
      <StartPage
        offered="samples"
        draftImport={null}
        onWorkbook={null}
        onFiles={(files) => opened.push(files.map(({ name }) => name))}
        onSample={nothing}
      />,
    );
    const input = page.querySelector<HTMLInputElement>("input[type=file]");
    expect(input).not.toBeNull();
    if (input !== null) {
      await userEvent.upload(input, [new File(["1"], "预算.xlsx"), new File(["2"], "决算.xls")]);
    }
    expect(opened).toEqual([["预算.xlsx", "决算.xls"]]);
  });
});

describe("ReadingPage", () => {
  const place = { file: "决算.xlsx", fileNumber: 2, fileCount: 3 };

  test.each([
    ["starting", { stage: "starting", ...place } as const, text.reading.starting, null],
    [
      "a sheet",
      { stage: "sheet", ...place, sheet: "公开03表", done: 3, total: 9 } as const,
      "工作表“公开03表”（已读 3/9）",
      "3",
    ],
    ["recognising", { stage: "recognising" } as const, text.reading.recognising, null],
    ["reviewing", { stage: "reviewing" } as const, text.reading.reviewing, null],
  ])("%s", async (_name, progress, words, value) => {
    let cancelled = 0;
    const page = renderPane(<ReadingPage progress={progress} onCancel={() => (cancelled += 1)} />);
    expect(screen.getByRole("status")).toHaveTextContent(words);
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe(value);
    await userEvent.click(screen.getByRole("button", { name: text.reading.cancel }));
    expect(cancelled).toBe(1);
    expect(await axe(page)).toHaveNoViolations();
  });
});

describe("IndicatorsPage", () => {
  test("shows values first; all, with what is undefined and what is missing told apart", async () => {
    const page = renderPane(
      <IndicatorsPage indicators={indicators} desk={desk} leads={listeningLeads()} />,
    );
    expect(screen.getAllByRole("rowheader")).toHaveLength(2);
    expect(screen.getByRole("row", { name: /基本支出完成年初预算百分比/ })).toHaveTextContent(
      text.indicators.over,
    );
    await userEvent.click(screen.getByRole("button", { name: /全部/ }));
    expect(screen.getByRole("row", { name: /公务接待费/ })).toHaveTextContent(
      text.indicators.states.undefined,
    );
    expect(screen.getByRole("row", { name: /结转结余率/ })).toHaveTextContent(
      text.indicators.states.missing,
    );
    expect(await axe(page)).toHaveNoViolations();
  });

  test("says what is divided by what, and on what ground", async () => {
    const leads = listeningLeads();
    renderPane(<IndicatorsPage indicators={indicators} desk={desk} leads={leads} />);
    const row = screen.getByRole("row", { name: /^支出完成年初预算百分比/ });
    expect(row).toHaveTextContent("决算数 1234.50万元÷ 本年支出合计年初预算数 1279.27万元");
    await userEvent.click(within(row).getByText(text.indicators.basis));
    expect(await within(row).findByText("《部门决算公开模板》")).toBeVisible();
    await userEvent.click(within(row).getByRole("button", { name: "公开01表 B5" }));
    expect(leads.asked).toEqual(["公开01表 B5"]);
  });
});

describe("FindingsPage", () => {
  test("groups by severity with counts, each finding leading to its cells", async () => {
    const leads = listeningLeads();
    const page = renderPane(<FindingsPage findings={findings} leads={leads} marks={null} />);
    const headings = screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent);
    expect(headings).toEqual(["错误（1）", "提示（1）"]);
    const errors = screen.getByRole("region", { name: "错误（1）" });
    await userEvent.click(within(errors).getByRole("button", { name: "公开01表 C6" }));
    expect(leads.asked).toEqual(["公开01表 C6"]);
    expect(await axe(page)).toHaveNoViolations();
  });

  test("says so when nothing was found", () => {
    renderPane(<FindingsPage findings={[]} leads={listeningLeads()} marks={null} />);
    expect(screen.getByText(text.findings.none)).toBeVisible();
  });

  test("a finding with many cells shows the first and then all", async () => {
    const places = Array.from({ length: 20 }, (_unused, row) => ({
      file: "决算.xlsx",
      sheet: "公开03表",
      cell: `A${String(row + 1)}`,
    }));
    renderPane(
      <FindingsPage
        findings={findings.slice(0, 1).map((finding) => ({ ...finding, places }))}
        leads={listeningLeads()}
        marks={null}
      />,
    );
    expect(screen.getAllByRole("button", { name: /公开03表/ })).toHaveLength(6);
    await userEvent.click(screen.getByRole("button", { name: text.places.more(14) }));
    expect(screen.getAllByRole("button", { name: /公开03表/ })).toHaveLength(20);
  });
});
