import type { Analysis } from "../app/analyse";
import { leftToDecide, refreshSummary } from "../app/json/refreshJson";
import type { AppError } from "../app/messages";
import { refreshDraft } from "../app/refreshDraft";
import { refreshText } from "../app/text/refreshText";
import { ok, type Result } from "../lib/result";
import type { RefreshOptions } from "./request";
import type { CommandLineHost } from "./commandLineHost";
import type { ExitCode } from "./exitCode";

/** Writes the refreshed draft; what waits for a decision is listed, and the exit code tells. */
export async function runRefresh(
  request: RefreshOptions & { readonly isJson: boolean },
  analysis: Analysis,
  host: CommandLineHost,
): Promise<Result<ExitCode, AppError>> {
  const bytes = await host.readBytes(request.draft);
  if (!bytes.ok) {
    return bytes;
  }
  const draft = { name: request.draft, bytes: bytes.value };
  const refreshed = refreshDraft(draft, analysis, request.take);
  if (!refreshed.ok) {
    return refreshed;
  }
  const written = await host.write(request.output, refreshed.value.bytes);
  if (!written.ok) {
    return written;
  }
  const summary = refreshSummary(refreshed.value, request.output);
  host.say(request.isJson ? JSON.stringify(summary, null, 2) : refreshText(summary));
  return ok(leftToDecide(summary) === 0 ? 0 : 1);
}
