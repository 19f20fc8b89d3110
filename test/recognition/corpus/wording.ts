import { fullWidth } from "./amountsAsPrinted";
import type { Wordings } from "./form";
import type { Look } from "./knobs";
import type { Pick } from "./picker";

/** Chooses how one table words things: the same words wherever the same thing is meant. */
export class Wording {
  private readonly chosen = new Map<string, string>();

  constructor(
    private readonly look: Look,
    private readonly fiscalYear: number,
    private readonly pick: Pick,
  ) {}

  /** One of the wordings, years filled in. */
  choose(wordings: Wordings): string {
    const name = wordings.join("|");
    const known = this.chosen.get(name);
    if (known !== undefined) {
      return known;
    }
    const [official] = wordings;
    const word = this.look.wording === "varied" ? this.pick(wordings) : official;
    this.chosen.set(name, word);
    return word;
  }

  /** A header text as it stands in its cell. */
  header(word: string, at: number): string {
    const text = this.withYear(word);
    switch (this.look.headerStyle) {
      case "plain":
        return text;
      case "spaced":
        return text.length <= 4 ? [...text].join(" ") : inMiddle(text, " ");
      case "lineBreaks":
        return inMiddle(text, "\n");
      case "fullWidth":
        return fullWidth(text);
      case "numbered":
        return `${String(at + 1)}.${text}`;
    }
  }

  /** A row's label as it stands in its cell; `depth`: how far below another row. */
  label(
    word: string,
    { numbering = "", depth = 0 }: { numbering?: string; depth?: number },
  ): string {
    const text = this.withYear(word);
    switch (this.look.labels) {
      case "plain":
        return text;
      case "numbered":
        return `${numbering}${text}`;
      case "indented":
        return `${"　".repeat(depth + 1)}${text}`;
      case "spaced":
        return text.length <= 3 ? [...text].join("　") : `${text} `;
    }
  }

  private withYear(word: string): string {
    return word
      .replace("{Y}", String(this.fiscalYear))
      .replace("{Y-1}", String(this.fiscalYear - 1));
  }
}

function inMiddle(text: string, mark: string): string {
  const middle = Math.ceil(text.length / 2);
  return `${text.slice(0, middle)}${mark}${text.slice(middle)}`;
}
