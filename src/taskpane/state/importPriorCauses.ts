import { messageOf, priorRead } from "../../app/messages";
import { refusal } from "./refusal";
import { reviewIn } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";

/**
 * Takes in the causes of a file of last year, to be offered; those of a file of the same name give way.
 *
 * What was read for work that is no longer open comes too late: other work has another year and department.
 */
export async function importPriorCauses(file: File, store: TaskpaneStore): Promise<void> {
  const asked = reviewIn(store.state());
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await asked?.running.engine.readPriorCauses({ name: file.name, bytes });
  const review = reviewIn(store.state());
  if (read === undefined || review === null || review.running !== asked?.running) {
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
    notice: priorRead({ file: file.name, read: causes.length, unclear }),
  });
}
