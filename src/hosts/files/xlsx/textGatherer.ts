/** Joins the runs of one rich text, leaving out phonetic guides. */
export type TextGatherer = {
  readonly start: () => void;
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly finish: () => string;
};

/** For the elements inside of `si` and `is`, which are alike. */
export function createTextGatherer(): TextGatherer {
  let gathered = "";
  let isInRun = false;
  let isPhonetic = false;
  return {
    start: () => {
      gathered = "";
    },
    open: (name) => {
      if (name === "t") {
        isInRun = true;
      }
      if (name === "rPh") {
        isPhonetic = true;
      }
    },
    close: (name) => {
      if (name === "t") {
        isInRun = false;
      }
      if (name === "rPh") {
        isPhonetic = false;
      }
    },
    text: (text) => {
      if (isInRun && !isPhonetic) {
        gathered += text;
      }
    },
    finish: () => unescapeText(gathered),
  };
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) {
    return text;
  }
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
