import { rememberedText } from "../lib/rememberedText";

/** What a number format makes of the number that a cell stores. */
export type NumberDisplay = {
  /** Digits behind the decimal point that are always shown. */
  readonly decimals: number;
  /** By how many powers of ten less is shown than stored: 3 for `0,`, 4 for `0!.0000`, 0 for most. */
  readonly scale: number;
  readonly isPercent: boolean;
  /** The words beside the digits, without blanks: a unit, where one stands there. */
  readonly words: string;
};

/** Takes a number format apart; of its sections the first, which is that of positive numbers. */
export const numberDisplay = rememberedText(takeApart);

/** Stands for a point that is only written: digits behind it belong to the whole number. */
const writtenPoint = "@";

function takeApart(numberFormat: string): NumberDisplay {
  let digits = "";
  let words = "";
  for (const token of numberFormat.match(tokens) ?? []) {
    if (token === ";") {
      break;
    }
    const written = writtenText(token);
    if (written === ".") {
      digits += writtenPoint;
    } else if (written !== null) {
      words += written.trim();
    } else if (/^[0#?.,%]$/.test(token)) {
      digits += token;
    }
  }
  const thousands = /[0#?](,+)(?![0#?,])/.exec(digits)?.[1]?.length ?? 0;
  const behindPoint = /@([0#?,]*)/.exec(digits)?.[1]?.replace(/,/g, "").length ?? 0;
  return {
    decimals: /\.(0+)/.exec(digits)?.[1]?.length ?? 0,
    scale: 3 * thousands + behindPoint,
    isPercent: digits.includes("%"),
    words,
  };
}

/** Quoted words, an escaped character, a colour or condition, a fill or a space as wide as a character, one character. */
const tokens = /"[^"]*"|[\\!].|\[[^\]]*\]|[_*].|[\s\S]/gu;

/** What a token writes as it stands; `null` for what is no text. */
function writtenText(token: string): string | null {
  if (token.startsWith('"')) {
    return token.replace(/"/g, "");
  }
  if (token.length > 1 && /^[\\!]/.test(token)) {
    return token.slice(1);
  }
  return token.length === 1 && token > "\u2fff" ? token : null;
}
