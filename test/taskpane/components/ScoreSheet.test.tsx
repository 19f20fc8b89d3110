import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useState } from "react";
import { ScoreSheet } from "../../../src/taskpane/components/ScoreSheet";
import { text } from "../../../src/taskpane/text";
import { engine, listeningLeads } from "../support/fixtures";
import { renderPane } from "../support/renderPane";

// axe walks the whole page, and slowly so in jsdom
jest.setTimeout(30_000);

const written = new Map<string, string>();
const leads = listeningLeads();

/** Keeps what is written, as the pane does. */
function Desk() {
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map(written));
  const onWrite = (id: string, words: string) => {
    written.set(id, words);
    setAnswers(new Map(written));
  };
  return <ScoreSheet desk={{ engine, answers, onWrite }} leads={leads} />;
}

beforeEach(() => {
  written.clear();
});

test("shows the points, how they came about, and what is open", async () => {
  const page = renderPane(<Desk />);
  const section = await screen.findByRole("region", { name: "投入（10分）" });
  const [staffing] = within(section).getAllByRole("listitem");
  expect(staffing).toHaveTextContent("在职人员控制率5 / 5分95.10%（136÷143）≤100%，得5分");
  expect(within(section).getAllByRole("textbox")).toHaveLength(1);
  expect(screen.getByText(text.score.unverified)).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("合计得5分");
  expect(await axe(page)).toHaveNoViolations();
});

test("its standard, article and cells stand below the row", async () => {
  renderPane(<Desk />);
  const [basis] = await screen.findAllByText(text.score.basis);
  if (basis !== undefined) {
    await userEvent.click(basis);
  }
  expect(await screen.findByText("评分标准：不超过100%得5分")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "公开01表 C5" }));
  expect(leads.asked).toEqual(["公开01表 C5"]);
});

test("a person's points are kept; what cannot be used is said so", async () => {
  renderPane(<Desk />);
  const field = await screen.findByRole("textbox", { name: /重点工作实际完成率/ });
  await userEvent.type(field, "10");
  expect(written.get("score.first.keyWork")).toBe("10");
  expect(await screen.findByText(text.score.refused("5"))).toBeVisible();
  await userEvent.clear(field);
  await userEvent.type(field, "4.5");
  expect(screen.queryByText(text.score.refused("5"))).toBeNull();
});

test("items are ticked by their numbers", async () => {
  renderPane(<Desk />);
  await userEvent.click(await screen.findByRole("checkbox", { name: "符合职责（0.5分）" }));
  expect(written.get("score.first.goals")).toBe("2");
  await userEvent.click(screen.getByRole("checkbox", { name: "符合规划（1分）" }));
  expect(written.get("score.first.goals")).toBe("1,2");
  await userEvent.click(screen.getByRole("checkbox", { name: text.score.noItem }));
  expect(written.get("score.first.goals")).toBe("0");
  await userEvent.click(screen.getByRole("checkbox", { name: "符合规划（1分）" }));
  expect(written.get("score.first.goals")).toBe("1");
  await userEvent.click(screen.getByRole("checkbox", { name: "符合规划（1分）" }));
  expect(written.get("score.first.goals")).toBe("");
});

test("the table and what an incomplete step counts for are chosen", async () => {
  renderPane(<Desk />);
  await userEvent.selectOptions(
    await screen.findByRole("combobox", { name: text.score.table }),
    "县级评分表",
  );
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: text.score.partialStep }),
    "不足一个扣分单位的按一个扣分",
  );
  expect(Object.fromEntries(written)).toEqual({
    "score.table": "second",
    "score.partialStep": "ceil",
  });
});
