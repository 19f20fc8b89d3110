import { HostFault } from "./hostFault";
import type { Json } from "./protocol";

/** An argument of a method: plain JSON, or the object that the caller handed over. */
export type Argument = Json | HostObject;

/** `since`: the version of the object's own requirement set that brought the member. */
export type Scalar = {
  readonly since: string;
  readonly read: () => Json;
  readonly write?: (value: Json) => void;
};

/** A property that leads to another object; `null` where there is none (a null object). */
export type Part = { readonly since: string; readonly open: () => HostObject | null };

/** A method that answers an object, a value, or nothing. */
export type Method = {
  readonly since: string;
  readonly call: (args: readonly Argument[]) => HostObject | Json | void;
};

/** What a host can do with one object: a table of members under their server (Pascal case) names. */
export type ObjectSpec = {
  readonly type: string;
  /** The requirement set that `since` counts in. */
  readonly api: string;
  /** What later batches find the object by, `{ Id: … }`; objects that live by reference have none. */
  readonly identity?: Readonly<Record<string, Json>>;
  /** Lives by reference: `_KeepReference` and query results hand out ids that must be given back. */
  readonly livesByReference?: true;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly parts?: Readonly<Record<string, Part>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** The elements, of a collection. */
  readonly items?: () => readonly HostObject[];
  /** What stands under a key, of an object that has an indexer. */
  readonly item?: (args: readonly Argument[]) => HostObject | null;
};

/** An object of the document behind a batch. */
export class HostObject {
  constructor(readonly spec: ObjectSpec) {}
}

/** A member under its exact server name, whatever letter case it was asked in. */
export function memberNamed<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): readonly [string, Member] | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(members ?? {}).find(([known]) => known.toLowerCase() === wanted);
}

/** An argument that must be a text. */
export function textArgument(value: Argument | undefined): string {
  if (typeof value !== "string") {
    throw new HostFault("InvalidArgument");
  }
  return value;
}
