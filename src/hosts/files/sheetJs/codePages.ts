/**
 * Decodes the texts of old workbooks for the spreadsheet library, by what the platform itself can.
 *
 * Files of Excel 5 write texts in their system's code page. The library's own tables for that take half a
 * megabyte, and without any it takes each byte for a letter. Whatever western page a file names, its writer
 * was a Chinese system, whose page holds the western letters too.
 */
export const codePages = {
  utils: {
    decode: (codePage: number, data: ArrayLike<number> | string): string => {
      const bytes = typeof data === "string" ? bytesOf(data) : Uint8Array.from(data);
      const isByteAlone = bytes.length === 2 && bytes[1] === 0;
      return isByteAlone ? String.fromCharCode(bytes[0] ?? 0) : decoderOf(codePage).decode(bytes);
    },
  },
} as const;

/**
 * The text of which the library gives each byte as a letter, as it does with number formats.
 *
 * A format of a newer file with a western sign in it is no such text, and stays.
 */
export function joinedBytes(text: string): string {
  const mayBeBytes = /[\u0080-\u00ff]/.test(text) && !/[^\u0000-\u00ff]/.test(text);
  if (!mayBeBytes) {
    return text;
  }
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytesOf(text));
  } catch {
    return text;
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const encodings: ReadonlyMap<number, string> = new Map([
  [932, "shift_jis"],
  [949, "euc-kr"],
  [950, "big5"],
  [1200, "utf-16le"],
  [65001, "utf-8"],
]);

const decoders = new Map<string, TextDecoder>();

function decoderOf(codePage: number): TextDecoder {
  const encoding = encodings.get(codePage) ?? "gb18030";
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder;
}
