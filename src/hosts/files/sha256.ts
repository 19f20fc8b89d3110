/**
 * The SHA-256 of some bytes, in hexadecimal.
 *
 * By the platform where it can; a page that was opened from a file or over plain http has no such
 * service, and computes it.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  return hex(subtle === undefined ? await computed(bytes) : await digested(subtle, bytes));
}

async function digested(subtle: SubtleCrypto, bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
}

async function computed(bytes: Uint8Array): Promise<Uint8Array> {
  const { sha256: compute } = await import("@noble/hashes/sha2.js");
  return compute(bytes);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
