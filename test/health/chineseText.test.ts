import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const sourceFolder = path.resolve(__dirname, "../../src");

/** The homes of Chinese text, relative to src: a folder ends in a slash, a rule is its label and message. */
const homes = [
  "domain/classifications/",
  "domain/concepts/",
  "domain/sources.ts",
  "domain/indicators/",
  "domain/checks/",
  "domain/anomalies/",
  "domain/scoring/tables/",
  "domain/explanation/causes/",
  "domain/explanation/materialityPresets.ts",
  "domain/roundingTails.ts",
  "recognition/layouts/",
  "recognition/aliases/",
  "recognition/sheetWords.ts",
  "narrative/",
  "taskpane/text.ts",
  "app/messages.ts",
  "app/mappingWords.ts",
  "lib/chineseText.ts",
];

/** Names that files carry, which are no words of ours: fonts of a document, formats of a cell. */
const namesInFiles = ["writers/fonts.ts", "hosts/files/builtInFormats.ts"];

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const notAscii = /[^\0-\x7f]/;

/**
 * The text of each string, template part and JSX text of a file that is Chinese, however spelled,
 * or that is not written in ASCII: a dash of another script may stand as an escape.
 */
function foreignText(fileName: string, text: string): string[] {
  const found: string[] = [];
  const kind = scriptKind(fileName);
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, false, kind);
  const visit = (node: ts.Node): void => {
    if (isTextNode(node) && (chinese.test(node.text) || notAscii.test(node.getText(file)))) {
      found.push(node.text.trim());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTextNode(node: ts.Node): node is ts.LiteralLikeNode | ts.JsxText {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node)
  );
}

function scriptKind(fileName: string): ts.ScriptKind {
  return fileName.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

function isHome(file: string): boolean {
  return [...homes, ...namesInFiles].some((home) =>
    home.endsWith("/") ? file.startsWith(home) : file === home,
  );
}

function sourceFiles(): string[] {
  return readdirSync(sourceFolder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file));
}

describe("Chinese text stands only in its homes", () => {
  test("no source file elsewhere holds text that is not ASCII", () => {
    const strays = sourceFiles()
      .filter((file) => !isHome(file))
      .flatMap((file) =>
        foreignText(file, readFileSync(path.join(sourceFolder, file), "utf8")).map(
          (words) => `src/${file}: ${words}`,
        ),
      );
    expect(strays).toEqual([]);
  });

  test.each([
    { name: "a string", text: 'const a = "预算";', found: ["预算"] },
    { name: "a template with figures", text: "const a = `共${n}元`;", found: ["共", "元"] },
    { name: "a pattern", text: "const a = /年度$/;", found: ["/年度$/"] },
    { name: "text between tags", text: "const a = <p>决算</p>;", found: ["决算"] },
    { name: "a full-width comma", text: 'const a = ["，"];', found: ["，"] },
    { name: "a comment", text: "// carry-over (结转)\nconst a = 1;", found: [] },
    { name: "an escaped word", text: 'const a = "\\u4e00";', found: ["一"] },
    { name: "a dash", text: 'const a = "—";', found: ["—"] },
    { name: "no escaped dash", text: 'const a = "\\u2014";', found: [] },
  ])("finds $name", ({ text, found }) => {
    expect(foreignText("drawn.tsx", text)).toEqual(found);
  });
});
