import { XmlComponent } from "docx";
import type { IXmlableObject } from "docx";

/** An element outside the text that the docx package has no class for. */
export class Markup extends XmlComponent {
  constructor(private readonly markup: IXmlableObject) {
    super(Object.keys(markup)[0] ?? "");
  }

  override prepForXml(): IXmlableObject {
    return this.markup;
  }
}
