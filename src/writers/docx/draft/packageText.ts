import { strFromU8, unzipSync } from "fflate/browser";
import type { WordTextProblem } from "../../../document/wordText";
import { err, ok, type Result } from "../../../lib/result";

/** The files of a Word document by their paths. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** What a reader of a document's parts needs: their text by path, without regard to where it comes from. */
export type PackageText = {
  readonly paths: readonly string[];
  /** Null for a part that is not there. */
  readonly text: (path: string) => string | null;
};

/**
 * Unpacks a .docx.
 *
 * A bomb is refused by what its directory claims; more than that is never unpacked.
 */
export function unzipPackage(bytes: Uint8Array): Result<PackageFiles, WordTextProblem> {
  if (startsWith(bytes, ole2Signature)) {
    return err("draft.passwordProtected");
  }
  if (!startsWith(bytes, zipSignature)) {
    return err("draft.notWord");
  }
  let claimed = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        claimed += originalSize;
        return claimed <= mostBytes;
      },
    });
    return claimed > mostBytes ? err("draft.tooLarge") : ok(files);
  } catch {
    return err("draft.damaged");
  }
}

/** The parts of an unpacked document as text, in whichever of the two encodings XML may have. */
export function textOfFiles(files: PackageFiles): PackageText {
  return {
    paths: Object.keys(files),
    text: (path) => {
      const bytes = Object.prototype.hasOwnProperty.call(files, path) ? files[path] : undefined;
      return bytes === undefined ? null : decoded(bytes);
    },
  };
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return new TextDecoder("utf-16le").decode(bytes);
  }
  if (first === 0xfe && second === 0xff) {
    return new TextDecoder("utf-16be").decode(bytes);
  }
  return strFromU8(bytes).replace(/^\ufeff/, "");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A document that opens only with a password is a file of this older kind. */
const ole2Signature = [0xd0, 0xcf, 0x11, 0xe0];
const zipSignature = [0x50, 0x4b];

/** Unpacked; drafts have well under one megabyte, pictures added by people some more. */
const mostBytes = 200 * 1024 * 1024;
