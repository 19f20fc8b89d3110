import { clauseShape, type Sentence } from "../../document/sentence";

/** Where each figure stands in a row of sentences: the first place counts. */
export type FigureWords = {
  readonly sentence: (number: number) => Sentence | undefined;
  /** The words right around it; those of a figure that stands alone have none. */
  readonly clause: (number: number) => string;
};

/** Finds the words around figures by their numbers. */
export function figureWords(sentences: readonly Sentence[]): FigureWords {
  const places = new Map<number, { readonly sentence: Sentence; readonly index: number }>();
  for (const sentence of sentences) {
    for (const [index, part] of sentence.entries()) {
      if (part.kind === "figure" && !places.has(part.number)) {
        places.set(part.number, { sentence, index });
      }
    }
  }
  const alone: Sentence = [{ kind: "figure", number: 0, text: "" }];
  return {
    sentence: (number) => places.get(number)?.sentence,
    clause: (number) => {
      const { sentence, index } = places.get(number) ?? { sentence: alone, index: 0 };
      return clauseShape(sentence, index);
    },
  };
}
