import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { VarianceView } from "../../../src/app/views/varianceView";
import { VariancesPage } from "../../../src/taskpane/pages/VariancesPage";
import { text } from "../../../src/taskpane/text";
import { listeningLeads, nothingToSay } from "../support/fixtures";
import { renderPane } from "../support/renderPane";

// a hundred fields take their time in jsdom
jest.setTimeout(30_000);

const nothing = () => undefined;

/** A page of lines that are all explained but those named. */
function renderPage(count: number, open: readonly number[]): void {
  const variances = Array.from({ length: count }, (_unused, place) => lineAt(place));
  const explained = variances.filter((_variance, place) => !open.includes(place));
  renderPane(
    <VariancesPage
      variances={variances}
      answers={new Map(explained.map(({ blankId }) => [blankId, "人员增加"]))}
      leads={listeningLeads()}
      sought={null}
      commands={{ onWrite: nothing, onExport: nothing, onImport: nothing }}
    />,
  );
}

function lineAt(place: number): VarianceView {
  const label = `第${String(place)}项`;
  const words = { label, statement: `${label}增加。`, cause: "", explanation: "" };
  const blankId = `cause.${String(place)}`;
  return { blankId, ...words, causeFromWorkbook: false, places: [], ...nothingToSay };
}

test("of hundreds of lines the first are drawn, and more when they are asked for", async () => {
  renderPage(100, []);
  expect(screen.getAllByRole("textbox")).toHaveLength(40);
  await userEvent.click(screen.getByRole("button", { name: text.more(40) }));
  expect(screen.getAllByRole("textbox")).toHaveLength(80);
  await userEvent.click(screen.getByRole("button", { name: text.more(20) }));
  expect(screen.getAllByRole("textbox")).toHaveLength(100);
  expect(screen.queryByRole("button", { name: /再显示/ })).toBeNull();
});

test("Ctrl+Enter reaches a line that was not drawn yet, and goes on from the top", async () => {
  renderPage(100, [3, 95]);
  screen.getByLabelText("第3项：原因").focus();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByLabelText("第95项：原因")).toHaveFocus();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByLabelText("第3项：原因")).toHaveFocus();
});

test("Ctrl+Enter stays where no other line is open", async () => {
  renderPage(2, [1]);
  screen.getByLabelText("第1项：原因").focus();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByLabelText("第1项：原因")).toHaveFocus();
});
