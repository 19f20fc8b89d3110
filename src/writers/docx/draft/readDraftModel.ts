import { type DraftModel, draftNamespace, type DraftProblem } from "../../../document/draft";
import type { ProvenanceFact } from "../../../document/reportDocument";
import type { Sentence, SentencePart } from "../../../document/sentence";
import { err, ok, type Result } from "../../../lib/result";
import { localName, parseXml } from "./parseXml";

/** Tells whether a custom XML part is the model of a draft, of whatever version. */
export function isDraftModel(xml: string): boolean {
  return /<(?:[\w.-]+:)?draft\s[^<]*"urn:juesuan:draft:\d+"/.test(xml);
}

/**
 * Reads the model that `draftPart` wrote.
 *
 * @returns err where a part of it is missing, or where another version of the product wrote it
 */
export function readDraftModel(xml: string): Result<DraftModel, DraftProblem> {
  if (!xml.includes(`"${draftNamespace}"`)) {
    return err("draft.otherVersion");
  }
  const gathered = gather(xml);
  return gathered === null ? err("draft.modelDamaged") : ok(gathered);
}

/** What is read so far; a value that must be there and is not makes the whole useless. */
type Gathered = {
  root: Attributes | null;
  readonly workbooks: { readonly file: string; readonly sha256: string }[];
  readonly facts: (ProvenanceFact & { readonly sources: ProvenanceFact["sources"][number][] })[];
  readonly settings: Map<string, string>;
  readonly figures: DraftModel["figures"][number][];
  readonly blanks: DraftModel["blanks"][number][];
  readonly answers: DraftModel["answers"][number][];
  readonly sentences: SentencePart[][];
  readonly charts: DraftModel["charts"][number][];
};

type Attributes = Readonly<Record<string, string>>;

function gather(xml: string): DraftModel | null {
  const gathered = nothing();
  const missing: string[] = [];
  let words: ((text: string) => void) | null = null;
  const isWhole = parseXml(xml, {
    open: ({ name, attributes }) => {
      const value: Value = (attribute) => attributes[attribute] ?? noted(missing, name);
      gathered.root ??= attributes;
      takers.get(localName(name))?.(value, gathered);
      words = partTaker(localName(name), gathered);
    },
    close: (name) => {
      words = localName(name) === "s" ? null : partTaker("s", gathered);
    },
    text: (text) => words?.(text),
  });
  return isWhole && missing.length === 0 && hasNumbers(gathered) ? modelOf(gathered) : null;
}

function nothing(): Gathered {
  return {
    root: null,
    workbooks: [],
    facts: [],
    settings: new Map(),
    figures: [],
    blanks: [],
    answers: [],
    sentences: [],
    charts: [],
  };
}

function noted(missing: string[], name: string): string {
  missing.push(name);
  return "";
}

/** An attribute that must be there. */
type Value = (attribute: string) => string;

/** What each element of the model adds to what is known. */
const takers: ReadonlyMap<string, (value: Value, gathered: Gathered) => void> = new Map([
  [
    "workbook",
    (value: Value, { workbooks }: Gathered) => {
      workbooks.push({ file: value("file"), sha256: value("sha256") });
    },
  ],
  [
    "fact",
    (value, { facts }) => {
      facts.push({ key: value("key"), label: value("label"), yuan: value("yuan"), sources: [] });
    },
  ],
  [
    "source",
    (value, { facts }) => {
      const source = { file: value("file"), sheet: value("sheet"), cell: value("cell") };
      facts[facts.length - 1]?.sources.push(source);
    },
  ],
  [
    "setting",
    (value, { settings }) => {
      settings.set(value("name"), value("value"));
    },
  ],
  [
    "figure",
    (value, { figures }) => {
      const number = Number(value("number"));
      const origin = { reference: value("reference"), form: value("form") };
      figures.push({ number, ...origin, text: value("text"), alias: value("alias") });
    },
  ],
  [
    "blank",
    (value, { blanks }) => {
      blanks.push({ id: value("id"), prompt: value("prompt") });
    },
  ],
  [
    "answer",
    (value, { answers }) => {
      answers.push({ id: value("id"), text: value("text") });
    },
  ],
  [
    "chart",
    (value, { charts }) => {
      const shown = { unitLine: value("unitLine"), alternative: value("alternative") };
      charts.push({ id: value("id"), ...shown });
    },
  ],
  [
    "s",
    (_value, { sentences }) => {
      sentences.push([]);
    },
  ],
  [
    "o",
    (_value, { sentences }) => {
      sentences[sentences.length - 1]?.push({ kind: "open", text: "" });
    },
  ],
]);

/** What is done with text inside an element of a sentence. */
function partTaker(name: string, { sentences }: Gathered): ((text: string) => void) | null {
  const sentence = sentences[sentences.length - 1];
  switch (name) {
    case "s":
      return (text) => sentence?.push({ kind: "words", text });
    case "f":
      return (text) => sentence?.push({ kind: "figure", number: Number(text), text: "" });
    default:
      return null;
  }
}

function hasNumbers({ figures, sentences }: Gathered): boolean {
  const numbers = figures.map(({ number }) => number);
  const named = sentences.flat().flatMap((part) => (part.kind === "figure" ? [part.number] : []));
  return (
    new Set(numbers).size === numbers.length &&
    [...numbers, ...named].every((number) => Number.isInteger(number))
  );
}

function modelOf(gathered: Gathered): DraftModel | null {
  const { root, workbooks, facts, figures, blanks, answers, charts } = gathered;
  const { title, productVersion, template, department = null, fiscalYear } = root ?? {};
  if (title === undefined || productVersion === undefined || template === undefined) {
    return null;
  }
  const year = fiscalYear === undefined ? null : Number(fiscalYear);
  if (Number.isNaN(year)) {
    return null;
  }
  const settings = Object.fromEntries(gathered.settings);
  return {
    title,
    provenance: {
      productVersion,
      template,
      fiscalYear: year,
      department,
      workbooks,
      facts,
      settings,
    },
    figures,
    blanks,
    answers,
    sentences: gathered.sentences.map((sentence): Sentence => sentence),
    charts,
  };
}
