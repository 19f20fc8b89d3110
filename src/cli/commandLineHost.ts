import type { Delivery, Workbook } from "../hosts/host";
import type { HostError } from "../hosts/hostError";
import type { Result } from "../lib/result";

/** What a command needs of the terminal and the disk. */
export type CommandLineHost = {
  /** Standard output; one call a command. */
  readonly say: (text: string) => void;
  /** Standard error. */
  readonly complain: (sentence: string) => void;
  readonly readWorkbooks: (
    paths: readonly string[],
  ) => Promise<Result<readonly Workbook[], HostError>>;
  readonly readText: (path: string) => Promise<Result<string, HostError>>;
  readonly readBytes: (path: string) => Promise<Result<Uint8Array, HostError>>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<Result<Delivery, HostError>>;
};
