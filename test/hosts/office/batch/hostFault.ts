/** A refusal as the application itself would give it; the client library turns it into its own error. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = "HostFault";
  }
}

/** The test host lacks something that was asked for: a gap of the host, never an answer. */
export class UnknownMember extends Error {
  constructor(readonly member: string) {
    super(`the test host does not know ${member}`);
    this.name = "UnknownMember";
  }
}
