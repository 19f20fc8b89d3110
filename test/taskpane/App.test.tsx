import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { Engine } from "../../src/app/engine";
import { err, ok } from "../../src/lib/result";
import { App } from "../../src/taskpane/App";
import type { Surroundings } from "../../src/taskpane/state/surroundings";
import { text } from "../../src/taskpane/text";
import { theme } from "../../src/taskpane/theme";
import { engine, views } from "./support/fixtures";
import { workbookThat } from "./support/workbookFake";

// axe walks the whole page, and slowly so in jsdom
jest.setTimeout(30_000);

/** A pane whose engines open as they are told, and note their end. */
function surroundingsThat(open: Engine["open"], ended: string[] = []): Surroundings {
  return {
    host: { deliver: () => Promise.resolve({ ok: true, value: { kind: "offered", name: "" } }) },
    copy: () => Promise.resolve({ ok: true, value: undefined }),
    workbook: null,
    document: null,
    memory: { recall: () => null, keep: () => undefined },
    view: null,
    startEngine: () =>
      Promise.resolve({ engine: { ...engine, open }, end: () => ended.push("ended") }),
  };
}

async function openFile(surroundings: Surroundings): Promise<HTMLElement> {
  const { container } = render(<App surroundings={surroundings} theme={theme} offered="samples" />);
  await chooseFile(container);
  return container;
}

async function chooseFile(container: HTMLElement): Promise<void> {
  const input = [
    ...container.querySelectorAll<HTMLInputElement>("input[type=file][multiple]"),
  ].pop();
  if (input === undefined) {
    throw new Error("nothing to choose a file with");
  }
  // jsdom's files cannot be read as browsers' files can
  const arrayBuffer = () => Promise.resolve(new ArrayBuffer(2));
  await userEvent.upload(input, Object.assign(new File(["PK"], "决算.xlsx"), { arrayBuffer }));
}

test("a file that cannot be read gets one sentence, and can be tried again", async () => {
  const asked: string[] = [];
  const pane = await openFile(
    surroundingsThat(({ files }) => {
      const file = files.map(({ name }) => name).join();
      asked.push(file);
      return Promise.resolve(err({ code: "host.passwordProtected", file }));
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
  await openFile(surroundingsThat(() => Promise.reject(new Error("defect"))));
  expect(await screen.findByRole("alert")).toHaveTextContent(text.failed.unexpected);
});

test("reading shows its progress and can be cancelled; what comes later is not heard", async () => {
  const ended: string[] = [];
  let answer: (result: Awaited<ReturnType<Engine["open"]>>) => void = () => undefined;
  const place = { file: "决算.xlsx", fileNumber: 1, fileCount: 1 };
  await openFile(
    surroundingsThat((_request, tell) => {
      tell({ stage: "sheet", ...place, sheet: "公开03表", done: 3, total: 9 });
      return new Promise((resolve) => {
        answer = resolve;
      });
    }, ended),
  );
  expect(await screen.findByText("工作表“公开03表”（已读 3/9）")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: text.reading.cancel }));
  expect(ended).toEqual(["ended"]);
  answer(err({ code: "host.damaged", file: "决算.xlsx" }));
  expect(await screen.findByRole("button", { name: text.open.choose })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("work that is replaced goes with its engine, and only when the new work stands", async () => {
  const ended: string[] = [];
  let opened = 0;
  const pane = await openFile(
    surroundingsThat((...request) => {
      opened += 1;
      return opened === 2
        ? Promise.resolve(err({ code: "host.damaged", file: "决算.xlsx" }))
        : engine.open(...request);
    }, ended),
  );
  expect(await screen.findByRole("tablist")).toBeVisible();
  await chooseFile(pane);
  expect(await screen.findByRole("alert")).toHaveTextContent("已损坏");
  // the engine that failed
  expect(ended).toEqual(["ended"]);
  expect(screen.getByRole("tablist")).toBeVisible();
  await chooseFile(pane);
  await waitFor(() => {
    expect(ended).toEqual(["ended", "ended"]);
  });
});

test("a file is added by the engine that has the others open", async () => {
  const asked: string[] = [];
  const surroundings = surroundingsThat((request, tell) => {
    asked.push(`open ${String(request.fiscalYear)} ${String(request.files.length)}`);
    return engine.open(request, tell);
  }, asked);
  const pane = await openFile(surroundings);
  await screen.findByRole("tablist");
  const [, adding] = [...pane.querySelectorAll<HTMLInputElement>("header input[type=file]")];
  const arrayBuffer = () => Promise.resolve(new ArrayBuffer(2));
  if (adding !== undefined) {
    await userEvent.upload(adding, Object.assign(new File(["PK"], "预算.xlsx"), { arrayBuffer }));
  }
  await waitFor(() => {
    expect(asked).toEqual(["open null 1", "open null 1"]);
  });
  await userEvent.click(await screen.findByRole("button", { name: text.data.changeYear }));
  await userEvent.clear(screen.getByLabelText(text.data.yearField));
  await userEvent.type(screen.getByLabelText(text.data.yearField), "2022{Enter}");
  await waitFor(() => {
    expect(asked).toEqual(["open null 1", "open null 1", "open 2022 0"]);
  });
});

describe("understanding anew", () => {
  /** Opens the fixtures; every later opening is answered by the test. */
  async function openAndAsk() {
    const asked: (readonly string[])[] = [];
    const answers: ((result: Awaited<ReturnType<Engine["open"]>>) => void)[] = [];
    const pane = await openFile(
      surroundingsThat((request, tell) => {
        if (request.files.length > 0) {
          return engine.open(request, tell);
        }
        asked.push([...(request.mappings ?? new Map<string, unknown>()).values()].map(jsonText));
        return new Promise((resolve) => answers.push(resolve));
      }),
    );
    await screen.findByRole("tablist");
    await userEvent.click(screen.getByText(text.mapping.correct));
    return { pane, asked, answers };
  }

  test("leaves the page as it is, and hears the second word on top of the first", async () => {
    const { asked, answers } = await openAndAsk();
    const unit = screen.getByLabelText(text.mapping.unit);
    await userEvent.selectOptions(unit, "元");
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    expect(screen.getByText(text.mapping.understanding)).toBeInTheDocument();
    expect(unit).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText(text.mapping.headerRows), "2 行");
    await waitFor(() => {
      expect(asked).toEqual([['{"unit":"yuan"}'], ['{"unit":"yuan","headerRows":2}']]);
    });
    answers[1]?.({ ok: true, value: views });
    await waitFor(() => {
      expect(screen.queryByText(text.mapping.understanding)).toBeNull();
    });
    expect(unit).toBeVisible();
    expect(screen.getByLabelText(text.mapping.headerRows)).toHaveFocus();
  });

  test("can be given up: the next word is said on what was understood", async () => {
    const { asked } = await openAndAsk();
    await userEvent.selectOptions(screen.getByLabelText(text.mapping.unit), "元");
    await userEvent.click(await screen.findByRole("button", { name: text.reading.cancel }));
    expect(screen.queryByText(text.mapping.understanding)).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText(text.mapping.headerRows), "2 行");
    await waitFor(() => {
      expect(asked[1]).toEqual(['{"headerRows":2}']);
    });
  });

  test("by a file; a wrong one gets one sentence", async () => {
    const { pane, asked, answers } = await openAndAsk();
    await chooseSettings(pane, "{");
    expect(await screen.findByRole("alert")).toHaveTextContent("设置.json”不是有效的 JSON");
    await userEvent.click(screen.getByRole("button", { name: text.failed.back }));
    await chooseSettings(
      pane,
      '{ "schema": "juesuan-mapping/1", "tables": { "a": { "unit": "元" } } }',
    );
    await waitFor(() => {
      expect(asked).toEqual([['{"unit":"yuan"}']]);
    });
    answers[0]?.({ ok: true, value: views });
    expect(await screen.findByText(text.notice.importedMappings(1))).toBeVisible();
  });
});

async function chooseSettings(pane: HTMLElement, content: string): Promise<void> {
  const input = pane.querySelector<HTMLInputElement>('input[accept=".json"]');
  if (input !== null) {
    const file = Object.assign(new File([content], "设置.json"), {
      text: () => Promise.resolve(content),
    });
    await userEvent.upload(input, file);
  }
}

function jsonText(value: unknown): string {
  return JSON.stringify(value);
}

test("the ribbon's button reads the workbook around at once, and leads to the selected row", async () => {
  const workbook = workbookThat({
    readWorkbook: () => Promise.resolve(ok({ file: "决算.xlsx", sha256: "", grids: [] })),
    readStoredText: () => Promise.resolve(ok("{")),
    watchChanges: () => Promise.resolve(err({ code: "host.notSupported", needs: "ExcelApi 1.9" })),
    selection: () => Promise.resolve(ok({ sheet: "公开01表", cell: "A6" })),
  });
  const usual = surroundingsThat(engine.open);
  render(
    <App
      surroundings={{ ...usual, workbook, view: "explain" }}
      theme={theme}
      offered="filesOnly"
    />,
  );
  await waitFor(() => {
    expect(screen.getByLabelText("基本支出：原因")).toHaveFocus();
  });
  expect(screen.getByText(/保存的识别设置已损坏/)).toBeVisible();
});
