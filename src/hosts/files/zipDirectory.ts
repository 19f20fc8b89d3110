/** One entry as a zip's central directory describes it; sizes are claims, not facts. */
export type ZipEntry = {
  readonly name: string;
  readonly isStored: boolean;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly inflatedSize: number;
  /** The packed bytes; a view, not a copy. */
  readonly packed: Uint8Array;
};

/**
 * Reads what a zip says it holds, without unpacking anything.
 *
 * Names use forward slashes and no leading one.
 *
 * @returns null when the directory is missing or points outside of the file, as in a truncated one
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) {
    return null;
  }
  const entries: ZipEntry[] = [];
  let at = end.start;
  for (let index = 0; index < end.count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      return null;
    }
    const entry = readEntry(bytes, view, at);
    if (entry === null) {
      return null;
    }
    entries.push(entry);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): { readonly start: number; readonly count: number } | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) {
      continue;
    }
    return { start: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const nameLength = view.getUint16(at + 28, true);
  const long = longSizes(view, at);
  const dataStart = localDataStart(view, long.headerOffset);
  if (dataStart === null || dataStart + long.packedSize > bytes.length) {
    return null;
  }
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) {
    return null;
  }
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    name: name.replace(/\\/g, "/").replace(/^\/+/, ""),
    isStored: method === 0,
    isEncrypted: (view.getUint16(at + 8, true) & 0x2041) !== 0,
    crc: view.getUint32(at + 16, true),
    inflatedSize: long.inflatedSize,
    packed: bytes.subarray(dataStart, dataStart + long.packedSize),
  };
}

type LongSizes = {
  readonly inflatedSize: number;
  readonly packedSize: number;
  readonly headerOffset: number;
};

/** Sizes and offset of an entry; those that do not fit 32 bits stand in the zip64 field, in this order. */
function longSizes(view: DataView, at: number): LongSizes {
  const extraStart = at + 46 + view.getUint16(at + 28, true);
  let field = zip64Field(view, extraStart, extraStart + view.getUint16(at + 30, true));
  const read = (offset: number): number => {
    const short = view.getUint32(at + offset, true);
    if (short !== 0xffffffff || field === null || field + 8 > view.byteLength) {
      return short;
    }
    field += 8;
    return view.getUint32(field - 8, true) + view.getUint32(field - 4, true) * 0x100000000;
  };
  const inflatedSize = read(24);
  const packedSize = read(20);
  return { inflatedSize, packedSize, headerOffset: read(42) };
}

function zip64Field(view: DataView, start: number, end: number): number | null {
  for (
    let at = start;
    at + 4 <= Math.min(end, view.byteLength);
    at += 4 + view.getUint16(at + 2, true)
  ) {
    if (view.getUint16(at, true) === 0x0001) {
      return at + 4;
    }
  }
  return null;
}

function localDataStart(view: DataView, at: number): number | null {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) {
    return null;
  }
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}
