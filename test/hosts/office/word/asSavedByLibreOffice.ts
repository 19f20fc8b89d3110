/**
 * The body of a draft as LibreOffice 7.4 saves it, measured: its controls have neither tag nor title any
 * more, and their bookmarks begin inside and end outside of them.
 */
export function asSavedByLibreOffice(body: string): string {
  return body
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/g, "<w:sdtPr></w:sdtPr>")
    .replace(
      /(<w:bookmarkStart[^>]*>)(<w:sdt><w:sdtPr><\/w:sdtPr><w:sdtContent>)/g,
      "$2$1<w:r><w:rPr></w:rPr></w:r>",
    );
}
