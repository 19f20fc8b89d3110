/**
 * Sets the time of every file in a zip archive to the first that a zip can hold, 1980-01-01.
 *
 * Works in place, on the archive's directory and on each file's own header; the archive must be one
 * that a zip writer has just made: no comment, no zip64.
 */
export function fixTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - endRecord.length;
  if (view.getUint32(end, true) !== endRecord.signature) {
    throw new Error("no end of a zip archive");
  }
  let entry = view.getUint32(end + endRecord.directoryAt, true);
  for (let left = view.getUint16(end + endRecord.entriesAt, true); left > 0; left -= 1) {
    view.setUint32(entry + directoryEntry.timeAt, firstTime, true);
    const header = view.getUint32(entry + directoryEntry.headerAt, true);
    view.setUint32(header + localHeader.timeAt, firstTime, true);
    entry += directoryEntry.length + variableLength(view, entry);
  }
  return archive;
}

/** Of name, extra field and comment. */
function variableLength(view: DataView, entry: number): number {
  return directoryEntry.lengthsAt
    .map((offset) => view.getUint16(entry + offset, true))
    .reduce((sum, length) => sum + length, 0);
}

/** Date in the upper half, time of day in the lower: day 1 of month 1 of year 0, midnight. */
const firstTime = 0x0021_0000;

// Offsets within the records of a zip archive, in bytes (APPNOTE 4.3).
const endRecord = { length: 22, signature: 0x0605_4b50, entriesAt: 10, directoryAt: 16 } as const;
const directoryEntry = { length: 46, timeAt: 12, lengthsAt: [28, 30, 32], headerAt: 42 } as const;
const localHeader = { timeAt: 10 } as const;
