import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { ExplanationColumn } from "../../../src/taskpane/components/ExplanationColumn";
import { WorkbookStore } from "../../../src/taskpane/components/WorkbookStore";
import { FindingsPage } from "../../../src/taskpane/pages/FindingsPage";
import { text } from "../../../src/taskpane/text";
import { findings, listeningLeads } from "../support/fixtures";
import { renderPane } from "../support/renderPane";

// axe walks the whole page, and slowly so in jsdom
jest.setTimeout(30_000);

test("the column is asked for before anything is written, and stays as it was typed", async () => {
  const asked: string[] = [];
  const pane = renderPane(
    <ExplanationColumn
      column={null}
      saving="ready"
      onTask={(task) => asked.push(task.kind === "writeExplanation" ? task.column : task.kind)}
    />,
  );
  const write = screen.getByRole("button", { name: text.explanation.write });
  await userEvent.click(write);
  expect(screen.getByText(text.explanation.columnWrong)).toBeVisible();
  expect(screen.getByLabelText(text.explanation.column)).toHaveFocus();
  expect(await axe(pane)).toHaveNoViolations();
  await userEvent.keyboard("h{Enter}");
  await userEvent.click(write);
  await userEvent.click(screen.getByRole("button", { name: text.explanation.find }));
  expect(asked).toEqual(["H", "H", "findVariance"]);
});

test("findings are marked where they stand in the workbook around, and only while nothing is written", async () => {
  const asked: string[] = [];
  const marks = {
    around: "决算.xlsx",
    saving: "ready",
    onHighlight: () => asked.push("highlight"),
    onClear: () => asked.push("clear"),
    onComment: ({ id }: { readonly id: string }) => asked.push(id),
  } as const;
  const elsewhere = { file: "预算.xlsx", sheet: "公开01表", cell: "A1" };
  const listed = findings.map((finding, index) =>
    index === 1 ? { ...finding, places: [elsewhere] } : finding,
  );
  const pane = renderPane(
    <FindingsPage findings={listed} leads={listeningLeads()} marks={marks} />,
  );
  await userEvent.click(screen.getByRole("button", { name: text.marks.highlight }));
  await userEvent.click(screen.getByRole("button", { name: text.marks.clear }));
  await userEvent.click(screen.getByRole("button", { name: /^加批注/ }));
  expect(asked).toEqual(["highlight", "clear", "sum-1"]);
  expect(await axe(pane)).toHaveNoViolations();
});

test("the work is stored when it is asked for, not while something is written", async () => {
  let stored = 0;
  const pane = renderPane(<WorkbookStore saving="busy" onStore={() => (stored += 1)} />);
  await userEvent.click(screen.getByRole("button", { name: text.stored.store }));
  expect(stored).toBe(0);
  expect(await axe(pane)).toHaveNoViolations();
});
