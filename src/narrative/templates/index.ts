import type { ReportTemplate } from "../reportTemplate";
import { varianceNote } from "./varianceNote";

/** Every kind of report, in the order in which a face offers them. */
export const templates: readonly ReportTemplate[] = [varianceNote];
