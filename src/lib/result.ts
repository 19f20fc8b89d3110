/** The outcome of something the world may refuse: a value, or a coded error. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** Wraps a value that was obtained. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps the reason why nothing was obtained. */
export function err<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}
