import type { ReportTemplate } from "../reportTemplate";
import { furongEvaluation } from "./furongEvaluation";
import { lusongSelfEvaluation } from "./lusongSelfEvaluation";
import { scoreSheet } from "./scoreSheet";
import { tianxinForm } from "./tianxinForm";
import { varianceNote } from "./varianceNote";
import { wangchengSelfEvaluation } from "./wangchengSelfEvaluation";

/** Every kind of report, in the order in which a face offers them. */
export const templates: readonly ReportTemplate[] = [
  tianxinForm,
  furongEvaluation,
  wangchengSelfEvaluation,
  lusongSelfEvaluation,
  varianceNote,
  scoreSheet,
];
