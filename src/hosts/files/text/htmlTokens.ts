/** A piece of an HTML text: a tag with its attributes' source, or the characters between two tags. */
export type HtmlToken =
  | { readonly kind: "open" | "close"; readonly name: string; readonly attributes: string }
  | { readonly kind: "text"; readonly text: string };

/** Splits HTML as exporters write it, comments and scripts left out; never looks at a character twice. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const tagStart = html.indexOf("<", at);
    if (tagStart !== at) {
      yield { kind: "text", text: html.slice(at, tagStart === -1 ? undefined : tagStart) };
      if (tagStart === -1) {
        return;
      }
    }
    at = skipComment(html, tagStart);
    if (at !== tagStart) {
      continue;
    }
    const end = tagEnd(html, tagStart);
    const [, slash = "", name = "", attributes = ""] =
      tagParts.exec(html.slice(tagStart, end)) ?? [];
    if (name !== "") {
      const kind = slash === "" ? "open" : "close";
      yield { kind, name: name.toLowerCase(), attributes };
    }
    at = end;
    if (slash === "" && unshown.includes(name.toLowerCase())) {
      at = after(html, ">", after(html, `</${name}`, end));
    }
  }
}

/** The value of one attribute; null when the tag has none of that name. */
export function htmlAttribute(attributes: string, name: string): string | null {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i");
  const [, double, single, bare] = pattern.exec(attributes) ?? [];
  return double ?? single ?? bare ?? null;
}

/** Replaces the entities that exporters write. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, ...found) => {
    const [decimal, hex, name] = found as (string | undefined)[];
    if (name !== undefined) {
      return namedEntities.get(name.toLowerCase()) ?? whole;
    }
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const tagParts = /^<(\/?)([a-z][\w:-]*)([\s\S]*?)\/?>?$/i;

/** Elements whose content a sheet does not show. */
const unshown: readonly string[] = ["style", "script", "title", "xml"];

const namedEntities: ReadonlyMap<string, string> = new Map([
  ["nbsp", " "],
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["yen", "\u00a5"],
  ["middot", "\u00b7"],
  ["mdash", "\u2014"],
  ["ndash", "\u2013"],
  ["hellip", "\u2026"],
  ["ldquo", "\u201c"],
  ["rdquo", "\u201d"],
  ["times", "\u00d7"],
]);

function skipComment(html: string, at: number): number {
  if (html.startsWith("<!--", at)) {
    return after(html, "-->", at);
  }
  return html.startsWith("<!", at) || html.startsWith("<?", at) ? after(html, ">", at) : at;
}

/** Behind the next occurrence, or the end of the text. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

/** Behind the tag's closing bracket; brackets in quoted attributes do not count. */
function tagEnd(html: string, from: number): number {
  let quote = "";
  for (let at = from + 1; at < html.length; at++) {
    const character = html.charAt(at);
    if (quote !== "") {
      quote = character === quote ? "" : quote;
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === ">") {
      return at + 1;
    }
  }
  return html.length;
}
