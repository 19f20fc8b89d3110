import { HostFault, UnknownMember } from "./hostFault";
import { memberNamed, type HostObject, type Method, type Part, type Scalar } from "./hostObject";

/** Whether the application has a requirement set, as `isSetSupported` tells the pane. */
export type Supports = (set: string, version: string) => boolean;

/**
 * The one way to an object's members.
 *
 * Notes each member touched; refuses with `ApiNotFound` what the application is too old for, and loudly
 * what the test host does not know.
 */
export class MemberGate {
  readonly touched: string[] = [];

  constructor(private readonly supports: Supports) {}

  scalar(object: HostObject, name: string): readonly [string, Scalar] {
    return this.open(object, name, memberNamed(object.spec.scalars, name));
  }

  part(object: HostObject, name: string): readonly [string, Part] {
    return this.open(object, name, memberNamed(object.spec.parts, name));
  }

  method(object: HostObject, name: string): readonly [string, Method] {
    return this.open(object, name, memberNamed(object.spec.methods, name));
  }

  /** The names of all scalars that this application has, for a load without names. */
  scalarNames({ spec }: HostObject): readonly string[] {
    return Object.entries(spec.scalars ?? {})
      .filter(([, { since }]) => this.supports(spec.api, since))
      .map(([name]) => name);
  }

  private open<Member extends { readonly since: string }>(
    { spec }: HostObject,
    name: string,
    found: readonly [string, Member] | undefined,
  ): readonly [string, Member] {
    const path = `${spec.type}.${found?.[0] ?? name}`;
    this.touched.push(path);
    if (found === undefined) {
      throw new UnknownMember(path);
    }
    if (!this.supports(spec.api, found[1].since)) {
      throw new HostFault("ApiNotFound", `${path} needs ${spec.api} ${found[1].since}`);
    }
    return found;
  }
}
