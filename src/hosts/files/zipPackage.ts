import { Inflate, inflateSync } from "fflate/browser";
import { crc32 } from "./crc32";
import { HostRefused } from "../hostRefused";
import { limits, megabytes } from "./limits";
import type { ReadJob } from "./readJob";
import { zipDirectory, type ZipEntry } from "./zipDirectory";

/** A zip that has passed the gate: its parts may be unpacked, each in small pieces. */
export type ZipPackage = {
  readonly parts: readonly string[];
  /** The part's own spelling of a name, which is compared without regard to case. */
  readonly find: (name: string) => string | null;
  /** Hands the part's bytes over piece by piece; throws `host.damaged` for one that is not there or is broken. */
  readonly stream: (name: string, take: (piece: Uint8Array) => void) => Promise<void>;
  /** The part in one piece. */
  readonly whole: (name: string) => Promise<Uint8Array>;
};

/**
 * Opens a zip after looking only at its directory.
 *
 * A bomb is refused here, before anything is unpacked; `stream` stops at the first byte more than
 * the directory claims.
 */
export function openZipPackage(bytes: Uint8Array, job: ReadJob): ZipPackage {
  const entries = zipDirectory(bytes);
  if (entries === null) {
    throw new HostRefused({ code: "host.damaged", file: job.file });
  }
  if (entries.some(({ isEncrypted }) => isEncrypted)) {
    throw new HostRefused({ code: "host.passwordProtected", file: job.file });
  }
  const claimed = entries.reduce((sum, { inflatedSize }) => sum + inflatedSize, 0);
  if (claimed > megabytes(limits.inflatedMegabytes)) {
    const limitMegabytes = limits.inflatedMegabytes;
    throw new HostRefused({ code: "host.tooLarge", file: job.file, limitMegabytes });
  }
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const stream = async (name: string, take: (piece: Uint8Array) => void): Promise<void> => {
    const entry = byName.get(name.toLowerCase());
    if (entry === undefined) {
      throw new HostRefused({ code: "host.damaged", file: job.file });
    }
    await unpack(entry, job, take);
  };
  return {
    parts: entries.map(({ name }) => name),
    find: (name) => byName.get(name.toLowerCase())?.name ?? null,
    stream,
    whole: async (name) => {
      const pieces: Uint8Array[] = [];
      await stream(name, (piece) => pieces.push(piece));
      return joined(pieces);
    },
  };
}

async function unpack(
  entry: ZipEntry,
  job: ReadJob,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  let sum = 0;
  let size = 0;
  const check = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.inflatedSize) {
      throw new HostRefused({ code: "host.damaged", file: job.file });
    }
    sum = crc32(sum, piece);
    take(piece);
  };
  const isWhole = !entry.isStored && isSmall(entry);
  for (const piece of isWhole ? atOnce(entry, job) : inPieces(entry, job)) {
    check(piece);
    await job.breathe();
  }
  if (sum !== entry.crc) {
    throw new HostRefused({ code: "host.damaged", file: job.file });
  }
}

/** Most parts are: one buffer of the size that the directory claims is enough, and broken ones do not take long. */
function isSmall({ packed, inflatedSize }: ZipEntry): boolean {
  return packed.length <= 64 * 1024 && inflatedSize <= 1024 * 1024;
}

/** What goes beyond the size that the directory claims is lost, and the sum tells. */
function* atOnce({ packed, inflatedSize }: ZipEntry, job: ReadJob): Iterable<Uint8Array> {
  yield unlessBroken(job, () => inflateSync(packed, { out: new Uint8Array(inflatedSize) }));
}

/** Small, because each packed byte may become a thousand. */
const packedPieceBytes = 16 * 1024;

function* inPieces({ packed, isStored }: ZipEntry, job: ReadJob): Iterable<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += packedPieceBytes) {
    const piece = packed.subarray(at, at + packedPieceBytes);
    if (isStored) {
      yield piece;
    } else {
      unlessBroken(job, () => {
        inflate.push(piece, at + packedPieceBytes >= packed.length);
      });
      yield* pieces.splice(0);
    }
  }
}

function unlessBroken<T>(job: ReadJob, inflate: () => T): T {
  try {
    return inflate();
  } catch {
    throw new HostRefused({ code: "host.damaged", file: job.file });
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
