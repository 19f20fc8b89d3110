import { fonts } from "./fonts";
import type { Font } from "./fonts";

/**
 * The style sheet of the HTML report: paper-like, at any width of its container.
 *
 * Every rule stands under `.report`, so it changes nothing else in the page. Sizes follow the text
 * size of the container; the paper keeps its own light colours in a dark page.
 */
export const reportStyles = `
@font-face {
  font-family: "Report Latin";
  src: local("${fonts.latin.name}"), local("${fonts.latin.alternative}");
  unicode-range: U+20-7E;
}
.report {
  box-sizing: border-box;
  max-width: 46em;
  margin: 0 auto;
  padding: clamp(1em, 6%, 4.5em);
  background: #ffffff;
  color: #1a1a1a;
  font-family: ${family(fonts.body)};
  font-size: 1em;
  line-height: 1.8;
  overflow-wrap: break-word;
}
.report p, .report h1, .report h2, .report h3, .report h4, .report h5 {
  margin: 0;
  font-size: inherit;
  font-weight: normal;
}
.report .report-title {
  margin: 0.5em 0 1.3em;
  font-family: ${family(fonts.title)};
  font-size: 1.375em;
  line-height: 1.6;
  text-align: center;
  text-wrap: balance;
}
.report .report-heading { text-indent: 2em; }
.report .report-heading-1 { font-family: ${family(fonts.heading)}; }
.report .report-heading-2 { font-family: ${family(fonts.subheading)}; }
.report .report-body { text-indent: 2em; text-align: justify; }
.report .report-centred { text-align: center; }
.report .report-signature { padding-right: 4em; text-align: right; }
.report .report-note { font-family: ${family(fonts.plain)}; font-size: 0.75em; }
.report .report-figure { font-variant-numeric: tabular-nums; }
.report .report-blank {
  padding: 0 0.1em;
  background: #fff3a6;
  color: inherit;
  outline: 1px dashed #8a6d00;
}
.report .report-table-block { margin: 0.8em 0; }
.report .report-caption {
  font-family: ${family(fonts.heading)};
  font-size: 0.875em;
  text-align: center;
}
.report .report-unit {
  font-family: ${family(fonts.plain)};
  font-size: 0.75em;
  text-align: right;
}
.report .report-table-box { overflow-x: auto; }
.report .report-table {
  width: 100%;
  min-width: 32em;
  border-collapse: collapse;
  font-family: ${family(fonts.plain)};
  font-size: 0.75em;
  line-height: 1.4;
}
.report .report-table th, .report .report-table td {
  padding: 0.3em 0.5em;
  border: 1px solid #4d4d4d;
  font-weight: normal;
  vertical-align: middle;
}
.report .report-table th { background: #f3f3f3; text-align: center; }
.report .report-cell-left { text-align: left; }
.report .report-cell-centre { text-align: center; }
.report .report-cell-right {
  font-variant-numeric: tabular-nums;
  text-align: right;
  white-space: nowrap;
}
.report .report-table .report-total td { font-weight: bold; }
.report .report-chart { margin: 0.8em 0; font-family: ${family(fonts.plain)}; }
.report .waterfall { display: block; width: 100%; max-width: 26em; margin: 0.4em auto 0; }
.report .report-page-break { margin: 2em 0; border: 0; border-top: 1px dashed #b3b3b3; }
@media (forced-colors: active) {
  .report .report-blank { background: Mark; color: MarkText; }
  .report .waterfall { forced-color-adjust: none; padding: 0.4em; background: #ffffff; }
}
@media print {
  .report { max-width: none; padding: 0; }
  .report .report-table-box { overflow: visible; }
  .report .report-table { min-width: 0; }
  .report .report-page-break { visibility: hidden; break-after: page; }
}
`;

/**
 * The same for a word processor into which the HTML is pasted: in the size of an official document (三号),
 * and with the names of real fonts only, since it would take the first name for the font's own.
 */
export const pastedReportStyles = `
${reportStyles
  .replace(/@font-face [^}]*}\n/, "")
  .replace(
    /font-family: "Report Latin", /g,
    `mso-ascii-font-family: "${fonts.latin.name}"; font-family: `,
  )}
.report { max-width: none; padding: 0; font-size: 16pt; }
`;

/** The Latin font first, but only for letters and digits: it has quotation marks too, at half width. */
function family(font: Font): string {
  const names = ["Report Latin", font.name, font.alternative, fonts.plain.name];
  return [...names.map((name) => `"${name}"`), "serif"].join(", ");
}
