import { templates } from "../../narrative/templates/index";
import { schema } from "./schema";

/** The report templates, as other programs read them. */
export function templatesJson(): unknown {
  return {
    schema,
    templates: templates.map(({ id, label, description }) => ({ id, label, description })),
  };
}
