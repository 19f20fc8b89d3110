import { readWorkbookFile } from "../files/readWorkbookFile";
import type { Workbook } from "../host";
import type { ReadReply, ReadRequest } from "./readMessages";

/** The worker's side of a reading: reads, and replies piece by piece. */
export async function answerReadRequest(
  request: ReadRequest,
  reply: (message: ReadReply) => void,
): Promise<void> {
  const progress = (step: Extract<ReadReply, { kind: "progress" }>["step"]): void => {
    reply({ kind: "progress", step });
  };
  try {
    const read = await readWorkbookFile(request, { progress, signal: null });
    if (read.ok) {
      sendWorkbook(read.value, reply);
    } else {
      reply({ kind: "failed", error: read.error });
    }
  } catch (error) {
    // the page cannot see what is thrown here
    reply({ kind: "broken", message: error instanceof Error ? error.message : String(error) });
  }
}

function sendWorkbook(
  { grids, file, sha256 }: Workbook,
  reply: (message: ReadReply) => void,
): void {
  for (const grid of grids) {
    reply({ kind: "grid", grid: { ...grid, rows: [] } });
    for (let row = 0; row < grid.rows.length; row += rowsInPortion) {
      reply({ kind: "rows", rows: grid.rows.slice(row, row + rowsInPortion) });
    }
  }
  reply({ kind: "finished", file, sha256 });
}

const rowsInPortion = 500;
