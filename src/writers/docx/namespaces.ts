/** Of the elements of WordprocessingML. */
export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Of references to other parts, and the beginning of the types of relationships. */
export const officeRelationships =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Of shapes, and of charts. */
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
