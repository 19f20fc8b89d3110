import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/**
 * The text of a .docx: lines outside of tables, and tables as rows of cells. Lines without text are
 * left out; a line break within a paragraph begins another line.
 */
export function documentText(file) {
  const parts = unzipSync(readFileSync(file), {
    filter: ({ name }) => name === "word/document.xml",
  });
  const lines = [];
  const tables = [];
  let text = "";
  const endLine = () => {
    if (text !== "" && !isInTable) {
      lines.push(text);
      text = "";
    }
  };
  let isInTable = false;
  let isInText = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    if (name === "w:tbl") {
      isInTable = true;
      tables.push([]);
    } else if (name === "w:tr") {
      tables.at(-1).push([]);
    } else if (name === "w:br") {
      endLine();
    }
    isInText = name === "w:t";
  });
  parser.on("text", (piece) => {
    text += isInText ? piece : "";
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:tbl") {
      isInTable = false;
    } else if (name === "w:tc") {
      tables.at(-1).at(-1).push(text);
      text = "";
    } else if (name === "w:p") {
      endLine();
    }
    isInText = false;
  });
  parser.write(strFromU8(parts["word/document.xml"])).close();
  return { lines, tables };
}
