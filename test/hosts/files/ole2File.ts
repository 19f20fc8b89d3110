/**
 * Writes a small OLE2 file that holds the named streams.
 *
 * One sector of allocation table, one of directory; each stream is padded to 4096 bytes.
 */
export function ole2File(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const named = Object.entries(streams);
  const file = Buffer.alloc(512 * 3 + named.length * streamBytes);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(endOfChain, 60);
  file.writeUInt32LE(endOfChain, 68);
  file.fill(0xff, 76, 512);
  file.writeUInt32LE(0, 76);
  file.fill(0xff, 512, 1024);
  file.writeUInt32LE(0xfffffffd, 512);
  file.writeUInt32LE(endOfChain, 516);
  writeEntry(file, 0, { name: "Root Entry", type: 5, first: endOfChain, bytes: 0, child: 1 });
  named.forEach(([name, content], index) => {
    const first = 2 + index * sectorsOfStream;
    for (let sector = first; sector < first + sectorsOfStream; sector++) {
      const isLast = sector === first + sectorsOfStream - 1;
      file.writeUInt32LE(isLast ? endOfChain : sector + 1, 512 + sector * 4);
    }
    Buffer.from(content).copy(file, 512 * (first + 1));
    writeEntry(file, index + 1, {
      name,
      type: 2,
      first,
      bytes: streamBytes,
      child: noEntry,
      next: index + 1 < named.length ? index + 2 : noEntry,
    });
  });
  return new Uint8Array(file);
}

const streamBytes = 4096;
const sectorsOfStream = 8;
const endOfChain = 0xfffffffe;
const noEntry = 0xffffffff;

type Entry = {
  readonly name: string;
  readonly type: number;
  readonly first: number;
  readonly bytes: number;
  readonly child: number;
  readonly next?: number;
};

function writeEntry(file: Buffer, index: number, entry: Entry): void {
  const at = 1024 + index * 128;
  file.write(entry.name, at, "utf16le");
  file.writeUInt16LE((entry.name.length + 1) * 2, at + 64);
  file.writeUInt8(entry.type, at + 66);
  file.writeUInt8(1, at + 67);
  file.writeUInt32LE(noEntry, at + 68);
  file.writeUInt32LE(entry.next ?? noEntry, at + 72);
  file.writeUInt32LE(entry.child, at + 76);
  file.writeUInt32LE(entry.first, at + 116);
  file.writeUInt32LE(entry.bytes, at + 120);
}
