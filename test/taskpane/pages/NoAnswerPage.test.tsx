import { render, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { NoAnswerPage } from "../../../src/taskpane/pages/NoAnswerPage";
import { text } from "../../../src/taskpane/text";
import { darkTheme, theme } from "../../../src/taskpane/theme";

// axe walks the whole page, and slowly so in jsdom
jest.setTimeout(30_000);

test.each([
  { name: "light", look: theme },
  { name: "dark", look: darkTheme },
])("a pane without an answer is read out, with two ways on ($name)", async ({ look }) => {
  const { container } = render(<NoAnswerPage theme={look} />);
  expect(screen.getByRole("alert")).toHaveTextContent(text.noAnswer.words);
  expect(screen.getByRole("button", { name: text.failed.reload })).toBeVisible();
  expect(screen.getByRole("link", { name: text.noAnswer.page })).toHaveAttribute(
    "href",
    "index.html",
  );
  expect(await axe(container)).toHaveNoViolations();
});
