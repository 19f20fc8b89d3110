import type { BatchSetting } from "./batchRun";
import { HostFault, UnknownMember } from "./hostFault";
import { HostObject, type Argument } from "./hostObject";
import type { MemberGate } from "./memberGate";
import type { ArgumentInfo, BatchRequest, Json, ObjectPathInfo, PathIds } from "./protocol";

/** The object paths of one batch; each is walked once, since methods on the way have effects. */
export class PathTable {
  private readonly walked = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly setting: Pick<BatchSetting, "model" | "references">,
    private readonly gate: MemberGate,
  ) {}

  /** The object at the end of a path; `null` for a null object. */
  object(id: number): HostObject | null {
    const known = this.walked.get(id);
    if (known !== undefined) {
      return known;
    }
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) {
      throw new HostFault("InvalidObjectPath", `path ${String(id)}`);
    }
    const found = this.walk(path);
    this.walked.set(id, found);
    return found;
  }

  /** Arguments with the objects they stand for in their places. */
  args({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): readonly Argument[] {
    return Arguments.map((value, index) => this.argument(value, ReferencedObjectPathIds?.[index]));
  }

  private argument(value: Json, ids: PathIds | undefined): Argument {
    if (typeof ids === "number" && ids > 0) {
      return this.object(ids);
    }
    if (Array.isArray(ids) && ids.some((id) => id !== 0 && id !== null)) {
      throw new UnknownMember("an array of objects as an argument");
    }
    return value;
  }

  private walk(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.setting.model.root();
      case 2:
        return this.service(path.Name);
      case 6:
        return this.setting.references.find(path.Name);
      case 7:
        return null;
      default: {
        const parent = this.object(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.step(parent, path);
      }
    }
  }

  private step(parent: HostObject, path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case 3: {
        const [name, method] = this.gate.method(parent, path.Name);
        const value = method.call(this.args(path.ArgumentInfo)) ?? null;
        if (value !== null && !(value instanceof HostObject)) {
          throw new UnknownMember(`${parent.spec.type}.${name} as an object`);
        }
        return value;
      }
      case 4:
        return this.gate.part(parent, path.Name)[1].open();
      case 5:
        if (parent.spec.item === undefined) {
          throw new UnknownMember(`${parent.spec.type}[…]`);
        }
        return parent.spec.item(this.args(path.ArgumentInfo));
      default:
        throw new UnknownMember(`path type ${String(path.ObjectPathType)}`);
    }
  }

  private service(typeName: string): HostObject {
    const found = this.setting.model.service(typeName);
    if (found === null) {
      throw new UnknownMember(`the service ${typeName}`);
    }
    return found;
  }
}
