/** How a sync goes wrong. */
export type Fault =
  /** The transport refuses with a status number, before anything is done. */
  | { readonly kind: "status"; readonly status: number }
  /** The application refuses at the first action. */
  | { readonly kind: "refuses"; readonly code: string }
  /** The actions before this one, counted from 0, are done and stay done. */
  | { readonly kind: "stopsBefore"; readonly action: number; readonly code: string }
  /** Everything is done, and the answer is an error all the same. */
  | { readonly kind: "failsAfterWork"; readonly code: string }
  /** No answer ever comes. */
  | { readonly kind: "silence" }
  /** Something happens to the document just before, and the sync itself goes its way. */
  | { readonly kind: "meanwhile"; readonly happens: () => void };

/** Faults waiting for their sync; only round trips that the pane asked for are counted. */
export class FaultPlan {
  private readonly planned = new Map<number, Fault>();
  private count = 0;

  /** Plans a fault for a sync to come: 1 is the next one. */
  at(sync: number, fault: Fault): void {
    this.planned.set(this.count + sync, fault);
  }

  /** The fault of the sync that begins now. */
  next(): Fault | null {
    this.count += 1;
    const fault = this.planned.get(this.count) ?? null;
    this.planned.delete(this.count);
    return fault;
  }
}
