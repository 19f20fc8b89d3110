import { looks } from "./looks.mjs";
import { escapeXml, xmlPart } from "./xml.mjs";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const builtInFormats = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
]);
const firstCustomFormat = 164;

/**
 * Collects the styles that the cells of a workbook ask for, in the order in which they ask,
 * and writes them as styles.xml.
 */
export function newStyleBook() {
  const fonts = distinct([fontXml(looks.label.font)]);
  const formats = distinct([]);
  const styles = distinct([
    styleXml({ font: 0, format: 0, look: { framed: false, shaded: false }, indent: 0 }),
  ]);

  return {
    /** The number by which a cell refers to its style. */
    indexOf({ look: name, format = "General", indent = 0 }) {
      const look = looks[name];
      if (look === undefined) {
        throw new Error(`No such look: ${name}`);
      }
      const formatId = builtInFormats.get(format) ?? firstCustomFormat + formats.indexOf(format);
      return styles.indexOf(
        styleXml({ font: fonts.indexOf(fontXml(look.font)), format: formatId, look, indent }),
      );
    },
    toXml: () => stylesPart({ fonts: fonts.items, formats: formats.items, styles: styles.items }),
  };
}

function stylesPart({ fonts, formats, styles }) {
  const numberFormats = formats
    .map(
      (code, index) =>
        `<numFmt numFmtId="${firstCustomFormat + index}" formatCode="${escapeXml(code)}"/>`,
    )
    .join("");
  return xmlPart(
    `<styleSheet xmlns="${namespace}">` +
      (formats.length > 0 ? `<numFmts count="${formats.length}">${numberFormats}</numFmts>` : "") +
      `<fonts count="${fonts.length}">${fonts.join("")}</fonts>` +
      fillsXml +
      bordersXml +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="${styles.length}">${styles.join("")}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
      `</styleSheet>`,
  );
}

// Excel expects the first two fills to be these
const fillsXml =
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill></fills>`;

const thin = ["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`)
  .join("");
const bordersXml = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${thin}<diagonal/></border></borders>`;

function fontXml({ name, size, bold = false }) {
  return `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`;
}

function styleXml({ font, format, look, indent }) {
  const alignment =
    look.horizontal === undefined
      ? ""
      : `<alignment horizontal="${look.horizontal}" vertical="center"` +
        `${look.wrap ? ' wrapText="1"' : ""}${indent > 0 ? ` indent="${indent}"` : ""}/>`;
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${look.shaded ? 2 : 0}" borderId="${look.framed ? 1 : 0}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}

function distinct(items) {
  return {
    items,
    indexOf(item) {
      const found = items.indexOf(item);
      return found >= 0 ? found : items.push(item) - 1;
    },
  };
}
