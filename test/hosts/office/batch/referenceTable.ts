import type { HostObject } from "./hostObject";
import { HostFault } from "./hostFault";

/** The objects that the client asked to keep alive between batches. What is left in it is a leak. */
export class ReferenceTable {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private count = 0;

  /** How many objects the client still holds. */
  get live(): number {
    return this.kept.size;
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) {
      return known;
    }
    this.count += 1;
    const id = `reference-${String(this.count)}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object !== undefined) {
      this.kept.delete(id);
      this.ids.delete(object);
    }
  }

  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (object === undefined) {
      throw new HostFault("InvalidReference");
    }
    return object;
  }
}
