import { zipSync } from "fflate/browser";
import type { Grid } from "../../grid/grid";
import { HostRefused } from "../hostRefused";
import { limits, megabytes } from "./limits";
import type { ReadJob } from "./readJob";
import { readWithSheetJs } from "./sheetJs/readWithSheetJs";
import { surveyOds, withHidden } from "./surveyOds";
import { findWorkbookPart } from "./xlsx/workbookPart";
import { readXlsx } from "./xlsx/readXlsx";
import { openZipPackage, type ZipPackage } from "./zipPackage";

/** Reads what is a zip: .xlsx, .xlsm, .xlsb or .ods. The kind is told by the parts, never by the file's name. */
export async function readZipWorkbook(bytes: Uint8Array, job: ReadJob): Promise<Grid[]> {
  const zip = openZipPackage(bytes, job);
  const workbookPart = await findWorkbookPart(zip, job);
  if (workbookPart !== null) {
    return workbookPart.endsWith(".bin") ? readWhole(zip, job) : readXlsx(zip, workbookPart, job);
  }
  const isWord = zip.parts.some((part) => part.toLowerCase().startsWith("word/"));
  if (isWord) {
    throw new HostRefused({ code: "host.wordDocument", file: job.file });
  }
  return readOpenDocument(zip, job);
}

async function readOpenDocument(zip: ZipPackage, job: ReadJob): Promise<Grid[]> {
  const [mediaType, manifest] = [
    await partText(zip, "mimetype"),
    await partText(zip, "META-INF/manifest.xml"),
  ];
  if (mediaType.includes("opendocument.text")) {
    throw new HostRefused({ code: "host.wordDocument", file: job.file });
  }
  if (!mediaType.includes("opendocument.spreadsheet")) {
    throw new HostRefused({ code: "host.notAWorkbook", file: job.file });
  }
  if (manifest.includes("encryption-data")) {
    throw new HostRefused({ code: "host.passwordProtected", file: job.file });
  }
  const hidden = await surveyOds(zip, job);
  const grids = await readWhole(zip, job);
  return grids.map((grid) => {
    const parts = hidden.get(grid.sheet);
    return parts === undefined ? grid : withHidden(grid, parts);
  });
}

async function partText(zip: ZipPackage, name: string): Promise<string> {
  const part = zip.find(name);
  return part === null ? "" : new TextDecoder().decode(await zip.whole(part));
}

/**
 * Gives a zip to the spreadsheet library in unpacked form.
 *
 * The library would believe a directory that lies about sizes; our own unpacking does not.
 */
async function readWhole(zip: ZipPackage, job: ReadJob): Promise<Grid[]> {
  const parts: Record<string, Uint8Array> = {};
  let size = 0;
  for (const name of zip.parts.filter((part) => !isPicture.test(part))) {
    const part = withoutConditions(name, await zip.whole(name));
    size += part.length;
    parts[name] = part;
  }
  if (size > megabytes(limits.wholeFileMegabytes)) {
    const limitMegabytes = limits.wholeFileMegabytes;
    throw new HostRefused({ code: "host.tooLarge", file: job.file, limitMegabytes });
  }
  return readWithSheetJs(zipSync(parts, { level: 0 }), job);
}

/**
 * Takes out of an .ods when a number format gives way to another one.
 *
 * The library knows one such condition, and writes to the console of each other one it meets.
 */
function withoutConditions(name: string, part: Uint8Array): Uint8Array {
  if (name !== "content.xml" && name !== "styles.xml") {
    return part;
  }
  const text = new TextDecoder().decode(part);
  return new TextEncoder().encode(text.replace(unknownCondition, ""));
}

const unknownCondition = /<style:map\s(?![^>]*"value\(\)&gt;=0")[^>]*(?:\/>|><\/style:map>)/g;

const isPicture = /(?:^|\/)(?:media|Pictures|Thumbnails)\//;
