import { useEffect, useState } from "react";

/** What came of a question; `answer` is the one before until a newer comes. */
export type Asked<Answer> =
  | { readonly status: "waiting"; readonly answer: Answer | null }
  | { readonly status: "answered"; readonly answer: Answer }
  | { readonly status: "failed"; readonly answer: null };

/**
 * Asks when the question changes; the answer to an older question is not heard once a newer was asked.
 *
 * @param ask keeps its identity as long as the question is the same
 */
export function useAnswer<Answer>(ask: () => Promise<Answer>): Asked<Answer> {
  const [heard, setHeard] = useState<{
    readonly ask: () => Promise<Answer>;
    readonly outcome: Asked<Answer>;
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const hear = (outcome: Asked<Answer>) => {
      if (isWanted) {
        setHeard({ ask, outcome });
      }
    };
    ask().then(
      (answer) => {
        hear({ status: "answered", answer });
      },
      () => {
        hear({ status: "failed", answer: null });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [ask]);
  return heard?.ask === ask
    ? heard.outcome
    : { status: "waiting", answer: heard?.outcome.answer ?? null };
}
