import { Button, Link } from "@fluentui/react-components";
import {
  FolderOpen20Regular,
  LockClosed20Regular,
  TableSimple20Regular,
} from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { useFilePicker } from "../components/useFilePicker";
import { ProductMark } from "../components/ProductMark";
import { samples, type SampleName } from "../samples";
import { text } from "../text";
import { useStartPageStyles } from "./StartPage.styles";

/** The first screen: what this is, open a file or take a sample, and where the figures stay. */
export function StartPage({
  offered,
  onWorkbook,
  onFiles,
  onSample,
  draftImport,
}: {
  /** Samples lie beside the page only where it is served. */
  readonly offered: "samples" | "filesOnly";
  /** Reads the workbook that is open around the pane; null where there is none. */
  readonly onWorkbook: (() => void) | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (sample: SampleName) => void;
  /** Brings in a draft that was saved elsewhere; null where there is no document around the pane. */
  readonly draftImport: ReactNode;
}) {
  const styles = useStartPageStyles();
  const picker = useFilePicker(onFiles);
  const samplesTitle = useId();
  return (
    <main className={styles.page}>
      <header className={styles.brand}>
        <ProductMark sizePx={40} />
        <div>
          <h1 className={styles.product} tabIndex={-1} data-page-heading>
            {text.product}
          </h1>
          <p className={styles.tagline}>{text.tagline}</p>
        </div>
      </header>
      <div className={styles.ways}>
        {onWorkbook !== null && (
          <section className={styles.drop} aria-label={text.open.readWorkbook}>
            <Button
              appearance="primary"
              size="large"
              icon={<TableSimple20Regular />}
              onClick={onWorkbook}
            >
              {text.open.readWorkbook}
            </Button>
            <p className={styles.small}>{text.open.workbookHint}</p>
          </section>
        )}
        <section className={styles.drop} aria-label={text.open.choose}>
          <p className={styles.dropWords}>{text.open.drop}</p>
          {picker.input}
          <Button
            appearance={onWorkbook === null ? "primary" : "secondary"}
            size={onWorkbook === null ? "large" : "medium"}
            icon={<FolderOpen20Regular />}
            onClick={picker.choose}
          >
            {text.open.choose}
          </Button>
          <p className={styles.small}>{text.open.formats}</p>
        </section>
        {draftImport}
        <section className={styles.samples} aria-labelledby={samplesTitle}>
          <h2 id={samplesTitle} className={styles.heading}>
            {text.open.samplesTitle}
          </h2>
          {offered === "filesOnly" ? (
            <p className={styles.small}>{text.open.samplesOffline}</p>
          ) : (
            <>
              <ul className={styles.sampleList}>
                {samples.map((name) => (
                  <li key={name} className={styles.sample}>
                    <Link
                      as="button"
                      className={styles.sampleLink}
                      onClick={() => {
                        onSample(name);
                      }}
                    >
                      {text.samples[name].title}
                    </Link>
                    <span className={styles.small}>{text.samples[name].words}</span>
                  </li>
                ))}
              </ul>
              <p className={styles.small}>{text.open.samplesHint}</p>
            </>
          )}
        </section>
      </div>
      <section className={styles.privacy} aria-label={text.open.privacyTitle}>
        <LockClosed20Regular aria-hidden className={styles.lock} />
        <p className={styles.privacyWords}>
          <strong>{text.open.privacyTitle}</strong>
          {text.open.privacy}
        </p>
      </section>
      <ol className={styles.steps} aria-label={text.open.stepsTitle}>
        {text.open.steps.map(({ title, words }) => (
          <li key={title} className={styles.step}>
            <strong className={styles.stepTitle}>{title}</strong>
            <span className={styles.small}>{words}</span>
          </li>
        ))}
      </ol>
    </main>
  );
}
