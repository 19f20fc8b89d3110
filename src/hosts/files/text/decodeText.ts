/**
 * Decodes a text file of a Chinese system: UTF-8 or UTF-16 where that is sure, GB 18030 otherwise.
 *
 * What a page says of its own charset is not believed before its bytes: exporters get it wrong.
 *
 * @returns null when the bytes are not text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  return text === null || controlCharacter.test(text) ? null : text;
}

const controlCharacter = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

/** A few GBK words are valid UTF-8 too, but never of Chinese characters. */
const hanCharacter = /[\u4e00-\u9fff]/;

const saysGb = /charset\s*=\s*["']?gb/i;

function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return new TextDecoder("utf-16le").decode(bytes);
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return new TextDecoder("utf-16be").decode(bytes);
  }
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isUtf8 ? new TextDecoder("utf-8").decode(bytes) : null;
}

function decodeUnmarked(bytes: Uint8Array): string | null {
  if (bytes.subarray(0, 4096).includes(0)) {
    return null;
  }
  const utf8 = decodeStrictly(bytes);
  const isUtf8 = utf8 !== null && (hanCharacter.test(utf8) || !saysGb.test(utf8));
  return isUtf8 ? utf8 : new TextDecoder("gb18030").decode(bytes);
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
