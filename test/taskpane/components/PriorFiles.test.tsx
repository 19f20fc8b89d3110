import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PriorCause } from "../../../src/app/priorCauses/priorCause";
import { PriorFiles, PriorOffered } from "../../../src/taskpane/components/PriorFiles";
import { text } from "../../../src/taskpane/text";
import { draftOf, request } from "../support/fixtures";
import { renderPane } from "../support/renderPane";

const cause: PriorCause = {
  file: "上年.docx",
  about: { kind: "blank", blankId: "cause.1" },
  text: "人员增加",
  direction: null,
  sentence: null,
  figures: null,
};

const view = { text: cause.text, file: cause.file, said: "", warnings: [] };

function renderOffered(prior: readonly PriorCause[], offered: readonly (typeof view)[]): string[] {
  const asked: string[] = [];
  const [first, ...others] = draftOf(request).variances;
  renderPane(
    <PriorOffered
      prior={prior}
      variances={first === undefined ? [] : [{ ...first, priorCauses: offered }, ...others]}
      onForget={() => asked.push("forget")}
    />,
  );
  return asked;
}

test("a chosen file is brought in", async () => {
  const asked: string[] = [];
  renderPane(<PriorFiles onImport={({ name }) => asked.push(`import ${name}`)} />);
  expect(screen.getByText(text.prior.hint)).toBeVisible();
  const field = document.querySelector<HTMLInputElement>("input[type=file]");
  expect(field).toHaveAttribute("accept", ".docx,.json");
  await userEvent.upload(field ?? document.body, new File(["x"], "上年.docx"));
  expect(asked).toEqual(["import 上年.docx"]);
});

test("nothing is said before a file was brought in", () => {
  renderOffered([], []);
  expect(screen.queryByRole("status")).toBeNull();
  expect(screen.queryByRole("button", { name: text.prior.forget })).toBeNull();
});

test("how many causes are offered, and at how many differences; they can be taken back", async () => {
  const asked = renderOffered([cause], [view, { ...view, text: "标准提高" }]);
  expect(screen.getByRole("status")).toHaveTextContent(
    "“上年.docx”：已在 1 处差异列出 2 条上年原因，选用后请改成本年情况。",
  );
  await userEvent.click(screen.getByRole("button", { name: text.prior.forget }));
  expect(asked).toEqual(["forget"]);
});

test("causes of which none fits are said to fit nowhere", () => {
  renderOffered([cause], []);
  expect(screen.getByRole("status")).toHaveTextContent(
    "“上年.docx”里的原因都不能对应到本年要说明的差异，没有列出。",
  );
});
