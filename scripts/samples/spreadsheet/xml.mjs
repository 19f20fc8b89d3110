const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of the package: the XML declaration and its one root element. */
export function xmlPart(root) {
  return declaration + root;
}

/** Text as it may stand in XML content and in attributes. */
export function escapeXml(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
