import type { HostError } from "./hostError";

/**
 * Carries a coded error out of the depth of a host's work.
 *
 * Thrown only inside `hosts`; each host turns it into a `Result` at its edge.
 */
export class HostRefused extends Error {
  constructor(readonly reason: HostError) {
    super(reason.code);
    this.name = "HostRefused";
  }
}
