import { Button, ProgressBar } from "@fluentui/react-components";
import type { EngineProgress } from "../../app/engine";
import { assertNever } from "../../lib/assertNever";

import { text } from "../text";
import { useReadingPageStyles } from "./ReadingPage.styles";

/** How far reading is, and the way to stop it. */
export function ReadingPage({
  progress,
  onCancel,
}: {
  readonly progress: EngineProgress;
  readonly onCancel: () => void;
}) {
  const styles = useReadingPageStyles();
  const known = progress.stage === "sheet" && progress.done > 0 ? progress : null;
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1 className={styles.title} tabIndex={-1} data-page-heading>
          {text.reading.title}
        </h1>
        <p className={styles.file}>{fileWords(progress)}</p>
        <ProgressBar
          thickness="large"
          aria-label={text.reading.progress}
          {...(known === null ? {} : { value: known.done, max: known.total })}
        />
        <p className={styles.step} role="status">
          {stepWords(progress)}
        </p>
        <Button onClick={onCancel}>{text.reading.cancel}</Button>
      </div>
    </main>
  );
}

function fileWords(progress: EngineProgress): string {
  return "file" in progress
    ? text.reading.file(progress.file, progress.fileNumber, progress.fileCount)
    : "";
}

function stepWords(progress: EngineProgress): string {
  switch (progress.stage) {
    case "starting":
      return text.reading.starting;
    case "sheet":
      return text.reading.sheet(progress.sheet, progress.done, progress.total);
    case "recognising":
      return text.reading.recognising;
    case "reviewing":
      return text.reading.reviewing;
    default:
      return assertNever(progress);
  }
}
