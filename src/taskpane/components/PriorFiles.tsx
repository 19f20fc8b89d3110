import { Button } from "@fluentui/react-components";
import type { PriorCause } from "../../app/priorCauses/priorCause";
import type { VarianceView } from "../../app/views/varianceView";
import { usePageStyles } from "../pages/page.styles";
import type { FileCommands } from "../state/paneCommands";
import { text } from "../text";
import { useFilePicker } from "./useFilePicker";
import { usePriorFilesStyles } from "./PriorFiles.styles";

/** Brings in last year's report or answers, and says what of their causes is offered. */
export function PriorFiles({
  prior,
  variances,
  commands,
}: {
  readonly prior: readonly PriorCause[];
  readonly variances: readonly VarianceView[];
  readonly commands: Pick<FileCommands, "importPriorCauses" | "forgetPriorCauses">;
}) {
  const page = usePageStyles();
  const styles = usePriorFilesStyles();
  const picker = useFilePicker(([file]) => {
    if (file !== undefined) {
      commands.importPriorCauses(file);
    }
  }, lastYear);
  const files = [...new Set(prior.map(({ file }) => file))];
  const offered = variances.filter(({ priorCauses }) => priorCauses.length > 0);
  const count = offered.reduce((sum, { priorCauses }) => sum + priorCauses.length, 0);
  return (
    <section className={styles.part}>
      <span className={styles.buttons}>
        <Button size="small" onClick={picker.choose}>
          {text.prior.import}
        </Button>
        {files.length > 0 && (
          <Button size="small" appearance="subtle" onClick={commands.forgetPriorCauses}>
            {text.prior.forget}
          </Button>
        )}
      </span>
      <p className={page.quiet} role="status">
        {files.length === 0 ? text.prior.hint : text.prior.offered(files, count, offered.length)}
      </p>
      {picker.input}
    </section>
  );
}

const lastYear = { count: "one", accept: ".docx,.json" } as const;
