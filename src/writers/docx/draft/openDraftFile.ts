import type { DraftProblem } from "../../../document/draft";
import { ok, type Result } from "../../../lib/result";
import { type OpenDraft, openDraft } from "./openDraft";
import { type PackageFiles, textOfFiles, unzipPackage } from "./packageText";

/** A draft file with its text and its model found; `files` are all that it holds, unpacked. */
export function openDraftFile(
  bytes: Uint8Array,
): Result<{ readonly files: PackageFiles; readonly draft: OpenDraft }, DraftProblem> {
  const files = unzipPackage(bytes);
  if (!files.ok) {
    return files;
  }
  const draft = openDraft(textOfFiles(files.value), null);
  return draft.ok ? ok({ files: files.value, draft: draft.value }) : draft;
}
