import { FileChild } from "docx";
import type { IXmlableObject } from "docx";

/**
 * A paragraph or table of the document, written out already.
 *
 * The docx package's own paragraphs and cells take several objects for each of their properties,
 * and a report of many tables half as long again.
 */
export class BlockMarkup extends FileChild {
  constructor(private readonly markup: IXmlableObject) {
    super(Object.keys(markup)[0] ?? "");
  }

  override prepForXml(): IXmlableObject {
    return this.markup;
  }
}
