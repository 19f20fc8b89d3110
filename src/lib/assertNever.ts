/** Ends a `switch` over a union: reached only when a new member was not handled. */
export function assertNever(value: never): never {
  throw new Error(`unhandled alternative: ${JSON.stringify(value)}`);
}
