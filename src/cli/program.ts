import { nodeHost } from "../hosts/node/nodeHost";
import { readInputFile } from "../hosts/node/readInputFile";
import type { ReadWatch, Workbook } from "../hosts/host";
import type { HostError } from "../hosts/hostError";
import { ok, type Result } from "../lib/result";
import type { CommandLineHost } from "./commandLineHost";
import { run } from "./run";

const host: CommandLineHost = {
  say: (text) => {
    process.stdout.write(`${text}\n`);
  },
  complain: (sentence) => {
    process.stderr.write(`${sentence}\n`);
  },
  readWorkbooks,
  readText: async (path) => {
    const file = await readInputFile(path);
    return file.ok ? ok(new TextDecoder().decode(file.value.bytes)) : file;
  },
  write: (path, bytes) => nodeHost.deliver({ name: path, mediaType: "", bytes }),
};

/** Runs the command that the process was started with. */
export async function runProcess(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), host);
}

async function readWorkbooks(
  paths: readonly string[],
): Promise<Result<readonly Workbook[], HostError>> {
  const workbooks: Workbook[] = [];
  for (const path of paths) {
    const file = await readInputFile(path);
    const workbook = file.ok ? await nodeHost.readWorkbook(file.value, watch()) : file;
    if (!workbook.ok) {
      return workbook;
    }
    workbooks.push(workbook.value);
  }
  return ok(workbooks);
}

/** Progress is for a person at a terminal; elsewhere nothing but results is written. */
function watch(): ReadWatch {
  const progress: ReadWatch["progress"] = process.stderr.isTTY
    ? ({ sheet, done, total }) => {
        const line = `${String(done)}/${String(total)} ${sheet}`;
        process.stderr.write(done === total ? "\r\u001b[K" : `\r\u001b[K${line}`);
      }
    : () => undefined;
  return { progress, signal: null };
}
