/** Encodes text as the exporters of older Chinese systems do. */
export function encodeGbk(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes.push(...(code < 0x80 ? [code] : (codes().get(character) ?? missing(character))));
  }
  return Uint8Array.from(bytes);
}

let known: Map<string, [number, number]> | null = null;

/** The platform only decodes, so the table is made by decoding every pair of bytes. */
function codes(): Map<string, [number, number]> {
  if (known !== null) {
    return known;
  }
  known = new Map();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      known.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return known;
}

function missing(character: string): never {
  throw new Error(`no GBK code for ${character}`);
}
