import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/hosts/files/crc32";

/** An entry as it shall stand in the zip, true or not. */
export type RawEntry = {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly isStored?: boolean;
  readonly crc?: number;
  readonly inflatedSize: number;
  readonly flags?: number;
};

/** An honest entry. */
export function entry(name: string, content: string | Uint8Array): RawEntry {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  return {
    name,
    packed: deflateRawSync(bytes),
    crc: crc32(0, bytes),
    inflatedSize: bytes.length,
  };
}

/** Writes a zip byte by byte, so that it may also be wrong. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const raw of entries) {
    const name = Buffer.from(raw.name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(raw.flags ?? 0x800, 2);
    common.writeUInt16LE(raw.isStored === true ? 0 : 8, 4);
    common.writeUInt32LE(raw.crc ?? 0, 10);
    common.writeUInt32LE(raw.packed.length, 14);
    common.writeUInt32LE(raw.inflatedSize, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    locals.push(Buffer.from("PK\u0003\u0004"), common, name, Buffer.from(raw.packed));
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), common, tail, name);
    offset += 30 + name.length + raw.packed.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}
