import type { HostObject } from "./hostObject";
import { memberNamed } from "./hostObject";
import type { MemberGate } from "./memberGate";
import type { Json, JsonObject, QueryInfo } from "./protocol";

/** What a query needs of the batch it stands in. */
export type QueryContext = {
  readonly gate: MemberGate;
  /** What the client finds an object by later; hands out a reference where the batch keeps them. */
  readonly identify: (object: HostObject) => Readonly<Record<string, Json>>;
};

/** Answers a load: the scalars asked for, parts as nested objects, a collection's elements as `_Items`. */
export function answerQuery(
  object: HostObject,
  query: QueryInfo,
  context: QueryContext,
): JsonObject {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])].map((name) =>
    name.replace(/\./g, "/").replace(/^items\//i, ""),
  );
  return object.spec.items === undefined
    ? ownMembers(object, names, context)
    : collection(object.spec.items(), object, { query, names, context });
}

function collection(
  items: readonly HostObject[],
  object: HostObject,
  asked: { readonly query: QueryInfo; readonly names: readonly string[]; context: QueryContext },
): JsonObject {
  const { query, names, context } = asked;
  const own = names.filter((name) => memberNamed(object.spec.scalars, name) !== undefined);
  const ofItems = names.filter((name) => !own.includes(name) && !/^items$/i.test(name));
  const from = query.Skip ?? 0;
  const asks = own.length < names.length || names.length === 0;
  return {
    ...(own.length > 0 ? ownMembers(object, own, context) : {}),
    ...(asks
      ? {
          _Items: items
            .slice(from, query.Top === undefined ? undefined : from + query.Top)
            .map((item) => ({
              ...context.identify(item),
              ...answerQuery(item, { Select: ofItems }, context),
            })),
        }
      : {}),
  };
}

function ownMembers(
  object: HostObject,
  names: readonly string[],
  context: QueryContext,
): JsonObject {
  const asksAll = names.length === 0 || names.includes("*");
  const wanted = asksAll
    ? [...context.gate.scalarNames(object), ...names.filter((name) => name.includes("/"))]
    : names;
  const answer: Record<string, Json | undefined> = {};
  for (const [first, rest] of grouped(wanted)) {
    if (rest.length === 0 && memberNamed(object.spec.parts, first) === undefined) {
      const [name, scalar] = context.gate.scalar(object, first);
      answer[name] = scalar.read();
    } else {
      const [name, part] = context.gate.part(object, first);
      const opened = part.open();
      answer[name] =
        opened === null
          ? null
          : { ...context.identify(opened), ...answerQuery(opened, { Select: rest }, context) };
    }
  }
  return answer;
}

/** `format/fill/color`, `format/font/bold` → `format` with the two rests. */
function grouped(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names.filter((one) => one !== "*")) {
    const [first = "", ...rest] = name.split("/");
    const known = groups.get(first) ?? [];
    groups.set(first, rest.length === 0 ? known : [...known, rest.join("/")]);
  }
  return groups;
}
