/** Takes a part's text piece by piece and gives back what is worth parsing. */
export type TextSieve = {
  readonly pass: (piece: string) => string;
  readonly rest: () => string;
};

/**
 * Drops formatted cells and rows in which nothing stands from a worksheet's text before it is parsed.
 *
 * They can be millions, and parsing each costs many times as much as finding it. Only those that name
 * their own place go, so that the places of the others do not depend on them; hidden rows stay.
 */
export function createBlankSieve(): TextSieve {
  let held = "";
  let isOpen = true;
  return {
    pass: (piece) => {
      // in a comment or a CDATA section the same characters are no elements
      const text = held + piece;
      isOpen = isOpen && !text.includes("<!");
      const end = isOpen ? lastWholeRow(text) : text.length;
      held = text.slice(end);
      return isOpen ? withoutBlanks(text.slice(0, end)) : text;
    },
    rest: () => held,
  };
}

const blankCell = /<c\s(?=[^<>]*\br=")[^<>]*(?:\/>|><\/c>)/g;
const blankRow = /<row\s(?=[^<>]*\br=")(?![^<>]*\bhidden=)[^<>]*(?:\/>|>\s*<\/row>)/g;

/** How much text may be held back in wait of a row's end. */
const longestHeld = 1024 * 1024;

function lastWholeRow(text: string): number {
  const rowStart = text.lastIndexOf("<row");
  return rowStart !== -1 && text.length - rowStart < longestHeld ? rowStart : text.lastIndexOf("<");
}

function withoutBlanks(text: string): string {
  return text.replace(blankCell, "").replace(blankRow, "");
}
