/** A stream as the directory of an OLE2 file names it. */
export type Ole2Stream = { readonly firstSector: number; readonly bytes: number };

/**
 * The streams of an OLE2 file by lower-case name; the root's own is `root entry`.
 *
 * Directory entries are 128 bytes, aligned, and carry their name's length, so they are found by
 * looking at every such place; that needs no sound allocation table.
 */
export function ole2Streams(bytes: Uint8Array): ReadonlyMap<string, Ole2Stream> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = new TextDecoder("utf-16le");
  const streams = new Map<string, Ole2Stream>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const nameBytes = view.getUint16(at + 64, true);
    const isNamed = nameBytes >= 4 && nameBytes <= 64 && nameBytes % 2 === 0;
    if (!isNamed || !streamTypes.includes(view.getUint8(at + 66))) {
      continue;
    }
    const name = utf16.decode(bytes.subarray(at, at + nameBytes - 2)).toLowerCase();
    streams.set(name, {
      firstSector: view.getUint32(at + 116, true),
      bytes: view.getUint32(at + 120, true),
    });
  }
  return streams;
}

/** Whether all sectors of a stream lie within the file; false when the file was cut short. */
export function isStreamWhole(bytes: Uint8Array, stream: Ole2Stream): boolean {
  if (bytes.length < 512) {
    return false;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 2 ** view.getUint16(30, true);
  if (sectorBytes !== 512 && sectorBytes !== 4096) {
    return false;
  }
  // streams below 4096 bytes lie in the root's stream
  if (stream.bytes < 4096) {
    return true;
  }
  const allocation = allocationSectors(view, sectorBytes);
  let sector = stream.firstSector;
  for (let left = stream.bytes; left > 0; left -= sectorBytes) {
    if ((sector + 1) * sectorBytes + Math.min(left, sectorBytes) > bytes.length) {
      return false;
    }
    const table = allocation[Math.floor((sector * 4) / sectorBytes)];
    const entryAt = ((table ?? noSector) + 1) * sectorBytes + ((sector * 4) % sectorBytes);
    sector = entryAt + 4 <= view.byteLength ? view.getUint32(entryAt, true) : noSector;
  }
  return true;
}

/** 1 storage, 2 stream, 5 root. */
const streamTypes: readonly number[] = [1, 2, 5];

const noSector = 0xffffffff;

/** The sectors that hold the allocation table: 109 are named in the header, more in a chain. */
function allocationSectors(view: DataView, sectorBytes: number): number[] {
  const count = Math.min(view.getUint32(44, true), view.byteLength / sectorBytes);
  const sectors: number[] = [];
  for (let at = 76; at < 512 && sectors.length < count; at += 4) {
    sectors.push(view.getUint32(at, true));
  }
  let chain = view.getUint32(68, true);
  while (sectors.length < count && (chain + 2) * sectorBytes <= view.byteLength) {
    const start = (chain + 1) * sectorBytes;
    for (let slot = 0; slot < sectorBytes / 4 - 1 && sectors.length < count; slot++) {
      sectors.push(view.getUint32(start + slot * 4, true));
    }
    chain = view.getUint32(start + sectorBytes - 4, true);
  }
  return sectors;
}
