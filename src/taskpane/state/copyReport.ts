import { pastedHtml } from "../../app/pastedHtml";
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
    const page = `<meta charset="utf-8"><style>${pastedStyles}</style>${pastedHtml(html)}`;
    tell(store, await copy({ html: page, plain: plainText }), text.delivery.copied);
  }
}

/** Copies words, a paragraph to each line. */
export async function copyWords(
  copy: Surroundings["copy"],
  store: TaskpaneStore,
  words: string,
): Promise<void> {
  tell(store, await copy({ html: paragraphs(words), plain: words }), text.variances.copied);
}

function paragraphs(words: string): string {
  const lines = words.split("\n").map((line) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = line;
    return paragraph.outerHTML;
  });
  return `<meta charset="utf-8">${lines.join("")}`;
}
