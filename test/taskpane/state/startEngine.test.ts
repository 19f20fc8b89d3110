import { noInstructions } from "../../../src/app/instructions";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "../../../src/app/createEngine";
import type { Engine, EngineProgress } from "../../../src/app/engine";
import { readWorkbookFile } from "../../../src/hosts/files/readWorkbookFile";
import type { Host, InputFile } from "../../../src/hosts/host";
import { answerCalls } from "../../../src/lib/answerCalls";
import type { EngineMessage, EngineWorker } from "../../../src/taskpane/state/engineWorker";
import { startEngine, type RunningEngine } from "../../../src/taskpane/state/startEngine";
import { samplesFolder } from "../../support/readSample";
import { keptTexts } from "../../support/keptTexts";

const later = () => new Promise<void>((resume) => setTimeout(resume, 0));

/** A worker on this thread: what is sent is cloned and arrives later, as between threads. */
function nearWorker(readWorkbook: Host["readWorkbook"]): EngineWorker {
  let isEnded = false;
  let hear: (message: EngineMessage) => void = () => undefined;
  const send = (message: EngineMessage): void => {
    const copy = structuredClone(message);
    setTimeout(() => {
      if (!isEnded) {
        hear(copy);
      }
    }, 0);
  };
  const answer = answerCalls<Engine>(createEngine({ readWorkbook, pause: later }), send);
  send({ kind: "ready" });
  return {
    post: (call) => {
      const copy = structuredClone(call);
      setTimeout(() => answer(copy), 0);
    },
    listen: (listener) => {
      hear = listener.hear;
    },
    end: () => {
      isEnded = true;
    },
  };
}

type Door = (readWorkbook: Host["readWorkbook"]) => Promise<RunningEngine>;

const doors: readonly [string, Door][] = [
  [
    "in a worker",
    (readWorkbook) =>
      startEngine(() => nearWorker(readWorkbook), {
        readWorkbook: () => Promise.reject(new Error("the page has a worker")),
      }),
  ],
  [
    "in a page that may have no worker",
    (readWorkbook) =>
      startEngine(
        () => {
          throw new Error("SecurityError");
        },
        { readWorkbook },
      ),
  ],
  [
    "in a page whose worker may not load its script",
    (readWorkbook) =>
      startEngine(
        () => ({
          post: () => undefined,
          listen: ({ fail }) => setTimeout(() => fail(new Error("script error")), 0),
          end: () => undefined,
        }),
        { readWorkbook },
      ),
  ],
];

const office = sample("tianxin-office-2019.xlsx");
const science = sample("lusong-science-2019.xlsx");

function sample(name: string): InputFile {
  return { name, bytes: new Uint8Array(readFileSync(join(samplesFolder, name))) };
}

const untold = () => undefined;

describe.each(doors)("an engine %s", (_name, startDoor) => {
  async function start(readWorkbook: Host["readWorkbook"] = readWorkbookFile): Promise<Engine> {
    return (await startDoor(readWorkbook)).engine;
  }

  async function startWith(...files: readonly InputFile[]): Promise<Engine> {
    const engine = await start();
    expect(await engine.open({ files, workbooks: [], fiscalYear: null }, untold)).toMatchObject({
      ok: true,
    });
    await engine.keep();
    return engine;
  }

  test("opens a workbook and tells its steps in order", async () => {
    const engine = await start();
    const told: EngineProgress[] = [];
    const opened = await engine.open({ files: [office], workbooks: [], fiscalYear: null }, (step) =>
      told.push(step),
    );
    expect(opened).toMatchObject({ ok: true, value: { files: [office.name] } });
    const stages = told.map(({ stage }) => stage);
    expect(stages.filter((stage, index) => stage !== stages[index - 1])).toEqual([
      "starting",
      "sheet",
      "recognising",
      "reviewing",
    ]);
  });

  test("answers what is asked about the open work", async () => {
    const engine = await startWith(office);
    const place = { file: office.name, sheet: "整体支出", cell: "B5" };
    const answers = keptTexts({});
    const { report } = await engine.draft({
      ...noInstructions,
      template: "variance-note",
      answers,
    });
    expect(report.blanks).toEqual(report.fields);
    expect(await engine.sheet(place)).toMatchObject({ sheet: "整体支出", content: "1853.89" });
    const { rows } = await engine.sheetRows(place, { from: 3, to: 4 });
    expect(rows.map(({ number }) => number)).toEqual([4, 5]);
    expect(await engine.figures(0, 0, 2)).toHaveLength(2);
    const exported = await engine.exportReport({
      ...noInstructions,
      template: "variance-note",
      answers,
    });
    expect([...exported.bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    expect(exported.name).toBe(report.fileName);
    const written = await engine.workbookSheets(office.name);
    expect(written.map(({ name }) => name)).toEqual(["决算分析", "问题清单"]);
  });

  test("what is written fills its blank, and only there", async () => {
    const engine = await startWith(office);
    const before = await engine.draft({ ...noInstructions, template: "variance-note" });
    const [first] = before.report.blanks;
    const after = await engine.draft({
      ...noInstructions,
      template: "variance-note",
      answers: keptTexts({ [first?.id ?? ""]: "人员增加" }),
    });
    expect(after.report.blanks).toEqual(before.report.blanks.slice(1));
    expect(after.report.fields).toEqual(before.report.fields);
    expect(after.report.html).toContain("人员增加");
  });

  test("a workbook joins the open one without that being read again", async () => {
    const read: string[] = [];
    const engine = await start((file, watch) => {
      read.push(file.name);
      return readWorkbookFile(file, watch);
    });
    await engine.open({ files: [office], workbooks: [], fiscalYear: null }, untold);
    await engine.keep();
    const both = await engine.open({ files: [science], workbooks: [], fiscalYear: null }, untold);
    expect(both).toMatchObject({ ok: true, value: { files: [office.name, science.name] } });
    await engine.keep();
    const again = await engine.open({ files: [office], workbooks: [], fiscalYear: 2018 }, untold);
    expect(again).toMatchObject({
      ok: true,
      value: { files: [science.name, office.name], recognition: { fiscalYear: "2018年度" } },
    });
    expect(read).toEqual([office.name, science.name, office.name]);
  });

  test("another fiscal year needs no file", async () => {
    const engine = await startWith(office);
    expect(await engine.open({ files: [], workbooks: [], fiscalYear: 2020 }, untold)).toMatchObject(
      {
        ok: true,
        value: { files: [office.name], recognition: { fiscalYear: "2020年度" } },
      },
    );
  });

  test("a file that cannot be read leaves the open work alone", async () => {
    const engine = await startWith(office);
    const photo = { name: "photo.xlsx", bytes: Uint8Array.of(0xff, 0xd8, 0, 0) };
    expect(await engine.open({ files: [photo], workbooks: [], fiscalYear: null }, untold)).toEqual({
      ok: false,
      error: { code: "host.notAWorkbook", file: "photo.xlsx" },
    });
    expect(await isOpen(engine, office)).toBe(true);
  });

  test("cancelling while a file is read keeps what was open", async () => {
    const engine = await startWith(office);
    const opening = engine.open(
      { files: [science], workbooks: [], fiscalYear: null },
      () => void engine.cancel(),
    );
    expect(await opening).toEqual({ ok: false, error: { code: "host.cancelled" } });
    expect([await isOpen(engine, office), await isOpen(engine, science)]).toEqual([true, false]);
  });

  test("cancelling after all was done goes back to what was kept", async () => {
    const engine = await startWith(office);
    await engine.open({ files: [science], workbooks: [], fiscalYear: null }, untold);
    expect(await isOpen(engine, science)).toBe(true);
    await engine.cancel();
    expect([await isOpen(engine, office), await isOpen(engine, science)]).toEqual([true, false]);
  });

  test("a newer opening takes the place of an older one", async () => {
    const engine = await start();
    const older = engine.open({ files: [science], workbooks: [], fiscalYear: null }, untold);
    const newer = engine.open({ files: [office], workbooks: [], fiscalYear: null }, untold);
    expect(await older).toEqual({ ok: false, error: { code: "host.cancelled" } });
    expect(await newer).toMatchObject({ ok: true, value: { files: [office.name] } });
    expect(await isOpen(engine, science)).toBe(false);
  });

  test("a defect of ours is not taken for a bad file", async () => {
    const engine = await start(() => Promise.reject(new Error("x is not a function")));
    const opening = engine.open({ files: [office], workbooks: [], fiscalYear: null }, untold);
    await expect(opening).rejects.toThrow("x is not a function");
  });
});

async function isOpen(engine: Engine, { name }: InputFile): Promise<boolean> {
  const sheet = name === office.name ? "整体支出" : "预决算差异情况";
  return (await engine.sheet({ file: name, sheet, cell: "" })) !== null;
}

test("an engine that is ended answers nothing any more", async () => {
  const { engine, end } = await startEngine(() => nearWorker(readWorkbookFile), {
    readWorkbook: readWorkbookFile,
  });
  const opening = engine.open({ files: [office], workbooks: [], fiscalYear: null }, untold);
  end();
  await expect(opening).rejects.toThrow("ended");
  await expect(engine.keep()).rejects.toThrow("ended");
});
