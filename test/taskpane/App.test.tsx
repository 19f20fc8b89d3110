import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { Host, Workbook } from "../../src/hosts/host";
import { err, type Result } from "../../src/lib/result";
import type { HostError } from "../../src/hosts/hostError";
import { App } from "../../src/taskpane/App";
import type { AnswersMemory } from "../../src/taskpane/state/answersMemory";
import { text } from "../../src/taskpane/text";

// axe walks the whole page, and slowly so in jsdom
jest.setTimeout(30_000);

const forgetful: AnswersMemory = { recall: () => null, keep: () => undefined };

/** A host that reads as it is told, and remembers what it was asked. */
function hostThatReads(read: Host["readWorkbook"]): Host {
  return {
    id: "browser",
    readWorkbook: read,
    deliver: () => Promise.resolve({ ok: true, value: { kind: "offered", name: "" } }),
  };
}

async function openFile(host: Host): Promise<HTMLElement> {
  const { container } = render(
    <App surroundings={{ host, memory: forgetful }} offered="samples" />,
  );
  const input = [...container.querySelectorAll<HTMLInputElement>("input[type=file]")].pop();
  if (input === undefined) {
    throw new Error("nothing to choose a file with");
  }
  // jsdom's files cannot be read as browsers' files can
  const arrayBuffer = () => Promise.resolve(new ArrayBuffer(2));
  await userEvent.upload(input, Object.assign(new File(["PK"], "决算.xlsx"), { arrayBuffer }));
  return container;
}

test("a file that cannot be read gets one sentence, and can be tried again", async () => {
  const asked: string[] = [];
  const pane = await openFile(
    hostThatReads(({ name }) => {
      asked.push(name);
      return Promise.resolve(err({ code: "host.passwordProtected", file: name }));
    }),
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("“决算.xlsx”有打开密码，无法读取。");
  expect(await axe(pane)).toHaveNoViolations();
  await userEvent.click(screen.getByRole("button", { name: text.failed.retry }));
  expect(await screen.findByRole("alert")).toHaveTextContent("有打开密码");
  expect(asked).toEqual(["决算.xlsx", "决算.xlsx"]);
  await userEvent.click(screen.getByRole("button", { name: text.failed.back }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("button", { name: text.open.choose })).toBeVisible();
});

test("a defect while reading ends as one sentence, not as a broken page", async () => {
  await openFile(hostThatReads(() => Promise.reject(new Error("defect"))));
  expect(await screen.findByRole("alert")).toHaveTextContent(text.failed.unexpected);
});

test("reading shows its progress and can be cancelled; what comes later is not heard", async () => {
  let answer: (result: Result<Workbook, HostError>) => void = () => undefined;
  const signals: (AbortSignal | null)[] = [];
  await openFile(
    hostThatReads((_file, { progress, signal }) => {
      signals.push(signal);
      progress({ sheet: "公开03表", done: 3, total: 9 });
      return new Promise((resolve) => {
        answer = resolve;
      });
    }),
  );
  expect(await screen.findByText("工作表“公开03表”（已读 3/9）")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: text.reading.cancel }));
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  answer(err({ code: "host.damaged", file: "决算.xlsx" }));
  expect(await screen.findByRole("button", { name: text.open.choose })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});
