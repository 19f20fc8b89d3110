import { groupedProblems } from "../../../src/taskpane/components/groupedProblems";
import type { ProblemView } from "../../../src/app/views/views";

function met(
  message: string,
  cell: string,
  severity: ProblemView["severity"] = "info",
): ProblemView {
  return { severity, message, place: { file: "a.xlsx", sheet: "表", cell } };
}

function grouped(problems: readonly ProblemView[]): readonly string[] {
  return groupedProblems(problems).map(
    ({ severity, message, places }) =>
      `${severity} ${message} ${places.map(({ cell }) => cell).join(" ")}`,
  );
}

test("the same in several places stands once, where the first of them was", () => {
  expect(grouped([met("空白", "C8"), met("没有识别", "A1"), met("空白", "C10")])).toEqual([
    "info 空白 C8 C10",
    "info 没有识别 A1",
  ]);
});

test("what weighs otherwise is another thing", () => {
  expect(grouped([met("空白", "C8"), met("空白", "C9", "warning")])).toEqual([
    "info 空白 C8",
    "warning 空白 C9",
  ]);
});

test("a long row of places goes on in a further entry", () => {
  const many = Array.from({ length: 45 }, (_unused, index) => met("空白", `C${String(index + 1)}`));
  expect(groupedProblems(many).map(({ places }) => places.length)).toEqual([20, 20, 5]);
});
