import { useCallback, useLayoutEffect, useRef } from "react";

/** A handler that keeps its identity and does what the newest one does, so that what it is given to need not be drawn anew. */
export function useLatest<Args extends readonly unknown[]>(
  handler: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  }, [handler]);
  return useCallback((...args: Args) => {
    latest.current(...args);
  }, []);
}
