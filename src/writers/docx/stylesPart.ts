import { fonts } from "../fonts";
import { valueElement, wordElement } from "./wordElement";
import { wordPart } from "./wordPart";
import { blankStyle, paragraphStyles } from "./styles";
import type { StyleDefinition } from "./styles";

/** The styles part: defaults, then every style of the report. */
export function stylesPart(): string {
  const paragraphs = Object.entries<StyleDefinition>(paragraphStyles).map(([id, definition]) =>
    paragraphStyle(id, definition),
  );
  const others = [defaultCharacterStyle(), toFillInStyle(), defaultTableStyle()];
  return wordPart("styles", [defaults(), ...paragraphs, ...others]);
}

/**
 * The same for text that goes into somebody else's document.
 *
 * A style that Word has itself would look there as that document has it; ours bear names of their own.
 */
export function insertedStylesPart(): string {
  const paragraphs = Object.entries<StyleDefinition>(paragraphStyles)
    .filter(([id]) => id !== "Footer")
    .map(([id, definition]) =>
      id === "Normal" || id.startsWith("Report")
        ? paragraphStyle(id, definition)
        : paragraphStyle(insertedStyleId(id), { ...definition, name: `Report ${definition.name}` }),
    );
  return wordPart("styles", [
    ...paragraphs,
    defaultCharacterStyle(),
    toFillInStyle(),
    defaultTableStyle(),
  ]);
}

/** What a style of the report is called in somebody else's document; other styles keep their names. */
export function insertedStyleId(id: string): string {
  return id.startsWith("Report") || !(id in paragraphStyles) ? id : `Report${id}`;
}

function defaults(): string {
  const language = wordElement("lang", {
    val: "en-US",
    eastAsia: "zh-CN",
    bidi: "ar-SA",
  });
  return wordElement("docDefaults", {}, [
    wordElement("rPrDefault", {}, [
      wordElement("rPr", {}, [...fontProperties(paragraphStyles.Normal), language]),
    ]),
    wordElement("pPrDefault"),
  ]);
}

function paragraphStyle(id: string, definition: StyleDefinition): string {
  const isDefault = id === "Normal";
  const standing = {
    ...(isDefault ? { default: 1 } : {}),
    ...(definition.name.startsWith("Report ") ? { customStyle: 1 } : {}),
  };
  return wordElement("style", { type: "paragraph", ...standing, styleId: id }, [
    valueElement("name", definition.name),
    ...(isDefault ? [] : [valueElement("basedOn", "Normal")]),
    ...(definition.next === undefined ? [] : [valueElement("next", definition.next)]),
    wordElement("qFormat"),
    wordElement("pPr", {}, paragraphProperties(definition)),
    wordElement("rPr", {}, runProperties(definition)),
  ]);
}

function paragraphProperties(definition: StyleDefinition): string[] {
  const { keepNext, outlineLevel, alignment } = definition;
  return [
    valueElement("keepNext", keepNext === true ? 1 : 0),
    valueElement("widowControl", 1),
    valueElement("snapToGrid", followsGrid(definition) ? 1 : 0),
    wordElement("spacing", spacing(definition)),
    wordElement("ind", indents[definition.indent ?? "none"]),
    valueElement("jc", alignment),
    ...(outlineLevel === undefined ? [] : [valueElement("outlineLvl", outlineLevel)]),
  ];
}

function runProperties(definition: StyleDefinition): string[] {
  return [
    ...fontProperties(definition),
    valueElement("b", definition.weight === "bold" ? 1 : 0),
    valueElement("spacing", definition.characterSpacing ?? 0),
  ];
}

/** Text of another size than the body's has its own line pitch and would be pulled to the grid's. */
function followsGrid({ sizePt }: StyleDefinition): boolean {
  return sizePt === paragraphStyles.Normal.sizePt;
}

function spacing({
  before = 0,
  after = 0,
  line,
}: StyleDefinition): Record<string, string | number> {
  const pitch =
    line === "single" ? { line: 240, lineRule: "auto" } : { line: line, lineRule: "exact" };
  return { before: before, after: after, ...pitch };
}

/** In characters for Word and WPS, and in twentieths of a point for programs that know no characters. */
const indents = {
  none: { right: 0, firstLine: 0 },
  firstLine: { firstLineChars: 200, firstLine: 640 },
  signature: { rightChars: 400, right: 1280 },
} as const;

function fontProperties({ font, latinFont = fonts.latin, sizePt }: StyleDefinition): string[] {
  return [
    wordElement("rFonts", {
      ascii: latinFont.name,
      eastAsia: font.name,
      hAnsi: latinFont.name,
      cs: latinFont.name,
    }),
    valueElement("sz", sizePt * 2),
    valueElement("szCs", sizePt * 2),
  ];
}

function defaultCharacterStyle(): string {
  return wordElement("style", { type: "character", default: 1, styleId: "DefaultParagraphFont" }, [
    valueElement("name", "Default Paragraph Font"),
    valueElement("uiPriority", 1),
  ]);
}

function toFillInStyle(): string {
  const yellow = { val: "clear", color: "auto", fill: "FFF200" };
  return wordElement("style", { type: "character", customStyle: 1, styleId: blankStyle }, [
    valueElement("name", "Report Blank"),
    valueElement("basedOn", "DefaultParagraphFont"),
    wordElement("qFormat"),
    wordElement("rPr", {}, [wordElement("shd", yellow)]),
  ]);
}

function defaultTableStyle(): string {
  return wordElement("style", { type: "table", default: 1, styleId: "TableNormal" }, [
    valueElement("name", "Normal Table"),
    wordElement("tblPr", {}, [wordElement("tblInd", { w: 0, type: "dxa" })]),
  ]);
}
