/** Continues the checksum that a zip keeps of each part; starts from 0. */
export function crc32(previous: number, bytes: Uint8Array): number {
  let sum = ~previous;
  // by index: iterating a typed array costs several times as much here
  let at = 0;
  while (at < bytes.length) {
    sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
    at += 1;
  }
  return ~sum >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let entry = index;
  for (let bit = 0; bit < 8; bit++) {
    entry = entry & 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1;
  }
  return entry >>> 0;
});
