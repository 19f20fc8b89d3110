import { nodeHost } from "../hosts/node/nodeHost";
import { readInputFile } from "../hosts/node/readInputFile";
import { readWorkbooks } from "../hosts/node/readWorkbooks";
import type { ReadWatch } from "../hosts/host";
import { ok } from "../lib/result";
import type { CommandLineHost } from "./commandLineHost";
import { run } from "./run";

/** Progress is for a person at a terminal; elsewhere nothing but results is written. */
const progress: ReadWatch["progress"] = process.stderr.isTTY
  ? ({ sheet, done, total }) => {
      const line = `${String(done)}/${String(total)} ${sheet}`;
      process.stderr.write(done === total ? "\r\u001b[K" : `\r\u001b[K${line}`);
    }
  : () => undefined;

const host: CommandLineHost = {
  say: (text) => {
    process.stdout.write(`${text}\n`);
  },
  complain: (sentence) => {
    process.stderr.write(`${sentence}\n`);
  },
  readWorkbooks: (paths) => readWorkbooks(paths, progress),
  readText: async (path) => {
    const file = await readInputFile(path);
    return file.ok ? ok(new TextDecoder().decode(file.value.bytes)) : file;
  },
  readBytes: async (path) => {
    const file = await readInputFile(path);
    return file.ok ? ok(file.value.bytes) : file;
  },
  write: (path, bytes) => nodeHost.deliver({ name: path, mediaType: "", bytes }),
};

void run(process.argv.slice(2), host).then((exitCode) => {
  process.exitCode = exitCode;
});
