import { Run } from "docx";
import type { IXmlableObject } from "docx";

/**
 * Something inside a paragraph that the docx package has no class for.
 *
 * It is a run only because the package lets nothing of another kind stand in a paragraph.
 */
export class InlineMarkup extends Run {
  constructor(private readonly markup: IXmlableObject) {
    super({});
  }

  override prepForXml(): IXmlableObject {
    return this.markup;
  }
}
