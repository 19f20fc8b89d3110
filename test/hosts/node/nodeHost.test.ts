import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeHost } from "../../../src/hosts/node/nodeHost";
import { readInputFile } from "../../../src/hosts/node/readInputFile";
import { describeHost } from "../hostContract";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "node-host-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describeHost("node", () =>
  Promise.resolve({ host: nodeHost, outputName: join(folder, "report.docx") }),
);

function deliver(name: string, text: string) {
  return nodeHost.deliver({ name, mediaType: "text/plain", bytes: Buffer.from(text) });
}

describe("delivering", () => {
  test("an older file is replaced whole, and nothing else is left in the folder", async () => {
    const path = join(folder, "report.docx");
    await writeFile(path, "an older and much longer report");
    expect(await deliver(path, "new")).toEqual({ ok: true, value: { kind: "written", path } });
    expect(await readFile(path, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["report.docx"]);
  });

  test("where a folder stands in the way, nothing is changed or left behind", async () => {
    const path = join(folder, "report.docx");
    await mkdir(join(path, "inside"), { recursive: true });
    expect(await deliver(path, "new")).toEqual({
      ok: false,
      error: { code: "host.fileNotWritable", file: path },
    });
    expect(await readdir(folder)).toEqual(["report.docx"]);
    expect(await readdir(path)).toEqual(["inside"]);
  });

  test("a file that is only to be read stays as it is", async () => {
    const path = join(folder, "report.docx");
    await writeFile(path, "last year's", { mode: 0o444 });
    expect(await deliver(path, "new")).toEqual({
      ok: false,
      error: { code: "host.fileNotWritable", file: path },
    });
    expect(await readFile(path, "utf8")).toBe("last year's");
    expect(await readdir(folder)).toEqual(["report.docx"]);
  });

  test("a folder that does not exist is not made", async () => {
    const path = join(folder, "missing", "report.docx");
    expect(await deliver(path, "new")).toEqual({
      ok: false,
      error: { code: "host.fileNotWritable", file: path },
    });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("taking a file from the disk", () => {
  test("its bytes, and its name without the folders", async () => {
    const path = join(folder, "决算.xlsx");
    await writeFile(path, "PK");
    expect(await readInputFile(path)).toEqual({
      ok: true,
      value: { name: "决算.xlsx", bytes: Uint8Array.of(0x50, 0x4b) },
    });
  });

  test("a file that is not there", async () => {
    const path = join(folder, "none.xlsx");
    expect(await readInputFile(path)).toEqual({
      ok: false,
      error: { code: "host.fileNotFound", file: path },
    });
  });

  test("a folder", async () => {
    expect(await readInputFile(folder)).toEqual({
      ok: false,
      error: { code: "host.fileUnreadable", file: folder },
    });
  });
});
