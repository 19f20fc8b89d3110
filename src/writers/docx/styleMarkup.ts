import type { IXmlableObject } from "docx";
import { fonts } from "../fonts";
import { Markup } from "./markup";
import { attributedNode, emptyNode, node, valueNode } from "./node";
import { blankStyle, paragraphStyles } from "./styles";
import type { StyleDefinition } from "./styles";

/** The content of the styles part: defaults, then every style of the report. */
export function styleMarkup(): Markup[] {
  const paragraphs = Object.entries<StyleDefinition>(paragraphStyles).map(([id, definition]) =>
    paragraphStyle(id, definition),
  );
  const others = [defaultCharacterStyle(), toFillInStyle(), defaultTableStyle()];
  return [defaults(), ...paragraphs, ...others].map((each) => new Markup(each));
}

function defaults(): IXmlableObject {
  const language = emptyNode("w:lang", {
    "w:val": "en-US",
    "w:eastAsia": "zh-CN",
    "w:bidi": "ar-SA",
  });
  return node("w:docDefaults", [
    node("w:rPrDefault", [node("w:rPr", [...fontNodes(paragraphStyles.Normal), language])]),
    emptyNode("w:pPrDefault"),
  ]);
}

function paragraphStyle(id: string, definition: StyleDefinition): IXmlableObject {
  const isDefault = id === "Normal";
  const standing = {
    ...(isDefault ? { "w:default": 1 } : {}),
    ...(definition.name.startsWith("Report ") ? { "w:customStyle": 1 } : {}),
  };
  return attributedNode("w:style", { "w:type": "paragraph", ...standing, "w:styleId": id }, [
    valueNode("w:name", definition.name),
    ...(isDefault ? [] : [valueNode("w:basedOn", "Normal")]),
    ...(definition.next === undefined ? [] : [valueNode("w:next", definition.next)]),
    emptyNode("w:qFormat"),
    node("w:pPr", paragraphProperties(definition)),
    node("w:rPr", runProperties(definition)),
  ]);
}

function paragraphProperties(definition: StyleDefinition): IXmlableObject[] {
  const { keepNext, outlineLevel, alignment } = definition;
  return [
    valueNode("w:keepNext", keepNext === true ? 1 : 0),
    valueNode("w:widowControl", 1),
    valueNode("w:snapToGrid", followsGrid(definition) ? 1 : 0),
    emptyNode("w:spacing", spacing(definition)),
    emptyNode("w:ind", indents[definition.indent ?? "none"]),
    valueNode("w:jc", alignment),
    ...(outlineLevel === undefined ? [] : [valueNode("w:outlineLvl", outlineLevel)]),
  ];
}

function runProperties(definition: StyleDefinition): IXmlableObject[] {
  return [
    ...fontNodes(definition),
    valueNode("w:b", definition.weight === "bold" ? 1 : 0),
    valueNode("w:spacing", definition.characterSpacing ?? 0),
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
    line === "single"
      ? { "w:line": 240, "w:lineRule": "auto" }
      : { "w:line": line, "w:lineRule": "exact" };
  return { "w:before": before, "w:after": after, ...pitch };
}

/** In characters for Word and WPS, and in twentieths of a point for programs that know no characters. */
const indents = {
  none: { "w:right": 0, "w:firstLine": 0 },
  firstLine: { "w:firstLineChars": 200, "w:firstLine": 640 },
  signature: { "w:rightChars": 400, "w:right": 1280 },
} as const;

function fontNodes({ font, latinFont = fonts.latin, sizePt }: StyleDefinition): IXmlableObject[] {
  return [
    emptyNode("w:rFonts", {
      "w:ascii": latinFont.name,
      "w:eastAsia": font.name,
      "w:hAnsi": latinFont.name,
      "w:cs": latinFont.name,
    }),
    valueNode("w:sz", sizePt * 2),
    valueNode("w:szCs", sizePt * 2),
  ];
}

function defaultCharacterStyle(): IXmlableObject {
  return attributedNode(
    "w:style",
    { "w:type": "character", "w:default": 1, "w:styleId": "DefaultParagraphFont" },
    [valueNode("w:name", "Default Paragraph Font"), valueNode("w:uiPriority", 1)],
  );
}

function toFillInStyle(): IXmlableObject {
  const yellow = { "w:val": "clear", "w:color": "auto", "w:fill": "FFF200" };
  return attributedNode(
    "w:style",
    { "w:type": "character", "w:customStyle": 1, "w:styleId": blankStyle },
    [
      valueNode("w:name", "Report Blank"),
      valueNode("w:basedOn", "DefaultParagraphFont"),
      emptyNode("w:qFormat"),
      node("w:rPr", [emptyNode("w:shd", yellow)]),
    ],
  );
}

function defaultTableStyle(): IXmlableObject {
  return attributedNode(
    "w:style",
    { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
    [
      valueNode("w:name", "Normal Table"),
      node("w:tblPr", [emptyNode("w:tblInd", { "w:w": 0, "w:type": "dxa" })]),
    ],
  );
}
