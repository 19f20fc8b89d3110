import { text } from "../text";
import { draftRequest, isSameRequest } from "./draftRequest";
import { refusal } from "./refusal";
import { reviewIn, type OpenReview } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";

/**
 * Keeps the draft up with what the accountant writes.
 *
 * The engine is asked for one draft at a time, and then for the newest: what was written meanwhile
 * costs no draft of its own, and an older one never comes after a newer.
 *
 * @returns a function that stops it
 */
export function keepDraft(store: TaskpaneStore): () => void {
  let asked: OpenReview | null = null;
  let state: "resting" | "asking" = "resting";
  const look = (): void => {
    const review = reviewIn(store.state());
    if (state === "asking" || review === null || isDrafted(review) || isSame(review, asked)) {
      return;
    }
    asked = review;
    state = "asking";
    void draw(store, review).then(() => {
      state = "resting";
      look();
    });
  };
  return store.subscribe(look);
}

async function draw(store: TaskpaneStore, review: OpenReview): Promise<void> {
  const { running, views } = review;
  const request = draftRequest(review);
  try {
    const draft = await running.engine.draft(request);
    store.dispatch({ type: "drafted", of: views, draft: { ...request, ...draft } });
  } catch {
    // an engine that was ended with its work owes nothing
    if (reviewIn(store.state())?.running === running) {
      store.dispatch({ type: "failed", failure: refusal(text.failed.unexpected) });
    }
  }
}

function isDrafted(review: OpenReview): boolean {
  return isSameRequest(review.draft, review);
}

// Asking the same again would break the same way again.
function isSame(review: OpenReview, asked: OpenReview | null): boolean {
  return asked !== null && asked.views === review.views && isSameRequest(asked, review);
}
