import type { HostReply } from "../officeBridge";
import type { WordDocument } from "./wordDocument";

/** The document's custom XML parts over the common API, by the numbers it dispatches under. */
export function customXmlCalls(
  document: WordDocument,
): Readonly<Record<number, (parameters: unknown) => HostReply>> {
  let last = 0;
  const parts = document.xmlParts;
  const found = (id: string) => parts.find((part) => part.id === id);
  return {
    128: ([xml = ""]) => {
      last += 1;
      const part = { id: `part-${String(last)}`, xml };
      parts.push(part);
      return done([part.id, false]);
    },
    130: ([namespace = ""]) =>
      done(
        parts
          .filter(({ xml }) => xml.includes(`xmlns="${namespace}"`))
          .map(({ id }) => [id, false]),
      ),
    131: ([id = ""]) => {
      const part = found(id);
      return part === undefined ? notThere : done(part.xml);
    },
    133: ([id = ""]) => {
      const part = found(id);
      if (part === undefined) {
        return notThere;
      }
      parts.splice(parts.indexOf(part), 1);
      return done(null);
    },
  } satisfies Record<number, (parameters: readonly string[]) => HostReply> as Readonly<
    Record<number, (parameters: unknown) => HostReply>
  >;
}

function done(payload: unknown): HostReply {
  return { status: 0, payload };
}

/** The common API's number for a part that does not exist. */
const notThere: HostReply = { status: 5001, payload: null };
