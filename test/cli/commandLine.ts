import { readFile } from "node:fs/promises";
import { readWorkbooks } from "../../src/hosts/node/readWorkbooks";
import type { CommandLineHost } from "../../src/cli/commandLineHost";
import type { ExitCode } from "../../src/cli/exitCode";
import { run } from "../../src/cli/run";
import { ok } from "../../src/lib/result";

/** What one command said, where, and what it wrote. */
export type Outcome = {
  readonly exitCode: ExitCode;
  readonly output: string;
  readonly complaint: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** Runs one command on the real readers and writers; files it writes are kept in memory. */
export async function juesuan(...args: readonly string[]): Promise<Outcome> {
  const said: string[] = [];
  const complaints: string[] = [];
  const files = new Map<string, Uint8Array>();
  const host: CommandLineHost = {
    say: (text) => said.push(text),
    complain: (sentence) => complaints.push(sentence),
    readWorkbooks: (paths) => readWorkbooks(paths, () => undefined),
    readText: async (path) => ok(await readFile(path, "utf8")),
    readBytes: async (path) => ok(await readFile(path)),
    write: (path, bytes) => {
      files.set(path, bytes);
      return Promise.resolve(ok({ kind: "written", path }));
    },
  };
  const exitCode = await run(args, host);
  return { exitCode, output: said.join("\n"), complaint: complaints.join("\n"), files };
}
