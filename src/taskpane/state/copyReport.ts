import { text } from "../text";
import type { Surroundings } from "./surroundings";
import { reviewIn } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";
import { tell } from "./workbookCommands";

/** Copies the report as the preview shows it; at once, because browsers allow it only while a click is answered. */
export async function copyReport(copy: Surroundings["copy"], store: TaskpaneStore): Promise<void> {
  const review = reviewIn(store.state());
  if (review !== null) {
    const { html, pastedStyles, plainText } = review.draft.report;
    const page = `<meta charset="utf-8"><style>${pastedStyles}</style>${html}`;
    tell(store, await copy({ html: page, plain: plainText }), text.delivery.copied);
  }
}
