import { Button } from "@fluentui/react-components";
import { usePageStyles } from "../pages/page.styles";
import type { PriorCause } from "../../app/priorCauses/priorCause";
import type { VarianceView } from "../../app/views/varianceView";
import type { FileCommands } from "../state/paneCommands";
import { text } from "../text";
import { usePriorFilesStyles } from "./PriorFiles.styles";
import { useFilePicker } from "./useFilePicker";

/** Brings in last year's report or answers. */
export function PriorFiles({ onImport }: { readonly onImport: FileCommands["importPriorCauses"] }) {
  const page = usePageStyles();
  const styles = usePriorFilesStyles();
  const picker = useFilePicker(([file]) => {
    if (file !== undefined) {
      onImport(file);
    }
  }, lastYear);
  return (
    <div className={styles.part}>
      <span>
        <Button size="small" onClick={picker.choose}>
          {text.prior.import}
        </Button>
      </span>
      <p className={page.quiet}>{text.prior.hint}</p>
      {picker.input}
    </div>
  );
}

const lastYear = { count: "one", accept: ".docx,.json" } as const;

/** Says what of the causes of last year's files is offered; nothing where none was brought in. */
export function PriorOffered({
  prior,
  variances,
  onForget,
}: {
  readonly prior: readonly PriorCause[];
  readonly variances: readonly VarianceView[];
  readonly onForget: () => void;
}) {
  const page = usePageStyles();
  const styles = usePriorFilesStyles();
  const files = [...new Set(prior.map(({ file }) => file))];
  const offered = variances.filter(({ priorCauses }) => priorCauses.length > 0);
  const count = offered.reduce((sum, { priorCauses }) => sum + priorCauses.length, 0);
  return files.length === 0 ? null : (
    <div className={styles.part}>
      <p className={page.quiet} role="status">
        {text.prior.offered(files, count, offered.length)}
      </p>
      <span>
        <Button size="small" appearance="subtle" onClick={onForget}>
          {text.prior.forget}
        </Button>
      </span>
    </div>
  );
}
