import { messageOf } from "../../app/messages";
import { text } from "../text";
import { refusal } from "./refusal";
import { reviewIn } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";

/** Takes in the causes of a file of last year, to be offered; those of a file of the same name give way. */
export async function importPriorCauses(file: File, store: TaskpaneStore): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const asked = reviewIn(store.state());
  const read = await asked?.running.engine.readPriorCauses({ name: file.name, bytes });
  const review = reviewIn(store.state());
  if (read === undefined || review === null) {
    return;
  }
  if (!read.ok) {
    store.dispatch({ type: "failed", failure: refusal(messageOf(read.error)) });
    return;
  }
  const { causes, unclear } = read.value;
  const others = review.prior.filter((cause) => cause.file !== file.name);
  store.dispatch({
    type: "draftChosen",
    draft: { prior: [...others, ...causes] },
    notice: text.notice.priorRead(file.name, causes.length, unclear),
  });
}
