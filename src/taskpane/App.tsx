import { FluentProvider, type Theme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useAppStyles } from "./App.styles";
import { assertNever } from "../lib/assertNever";
import { FailureMessage } from "./components/FailureMessage";
import { Notice } from "./components/Notice";
import { useFileDrop } from "./components/useFileDrop";
import { useFilePicker } from "./components/useFilePicker";
import { ReadingPage } from "./pages/ReadingPage";
import { StartPage } from "./pages/StartPage";
import { deliveryOffer } from "./state/deliveryOffer";
import { chosenFile, sampleFile } from "./state/fileSources";
import type { Surroundings } from "./state/surroundings";
import type { TaskpaneCommands } from "./state/paneCommands";
import { reviewIn, type TaskpaneState, type WayOut } from "./state/taskpaneState";
import { useTaskpane } from "./state/useTaskpane";
import { text } from "./text";

const DraftImportDialog = lazy(async () => ({
  default: (await import("./components/DraftImportDialog")).DraftImportDialog,
}));

const ImportSection = lazy(async () => ({
  default: (await import("./components/ImportSection")).ImportSection,
}));

// Comes while the first workbook is read.
const ReviewPage = lazy(async () => ({ default: (await import("./pages/ReviewPage")).ReviewPage }));

/** The whole pane. */
export function App({
  surroundings,
  theme,
  offered,
}: {
  readonly surroundings: Surroundings;
  readonly theme: Theme;
  readonly offered: "samples" | "filesOnly";
}) {
  const styles = useAppStyles();
  const { state, commands } = useTaskpane(surroundings);
  const { workbook } = surroundings;
  const offer = useMemo(() => deliveryOffer(surroundings), [surroundings]);
  const onFiles = (files: readonly File[], mode: "replace" | "add") => {
    commands.open({ sources: files.map(chosenFile), workbook: null, mode });
  };
  const draftImport = useMemo(
    () =>
      offer.imports.length === 0 ? null : { ways: offer.imports, onImport: commands.importDraft },
    [offer, commands],
  );
  const [dropped, setDropped] = useState<File | null>(null);
  const hovering = useFileDrop((files) => {
    const report = onlyDocument(files);
    if (report !== null && reviewIn(state)?.page === "variances") {
      commands.importPriorCauses(report);
    } else if (report !== null && draftImport !== null) {
      setDropped(report);
    } else {
      onFiles(files, "replace");
    }
  });
  const root = useFocusOnArrival(state.status);
  const review = state.status === "reading" ? null : reviewIn(state);
  const messages = <Messages state={state} commands={commands} onFiles={onFiles} />;
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <div ref={root} className={styles.root}>
        {state.status === "reading" && (
          <ReadingPage progress={state.progress} onCancel={commands.cancelReading} />
        )}
        {state.status !== "reading" && review === null && (
          <>
            {messages}
            <StartPage
              offered={offered}
              onWorkbook={
                workbook === null
                  ? null
                  : () => {
                      commands.open({ sources: [], workbook, mode: "replace" });
                    }
              }
              onFiles={(files) => {
                onFiles(files, "replace");
              }}
              onSample={(sample) => {
                commands.open({ sources: [sampleFile(sample)], workbook: null, mode: "replace" });
              }}
              draftImport={
                draftImport !== null && (
                  <Suspense>
                    <ImportSection
                      offer={draftImport}
                      blanksLeft={state.status === "idle" ? state.blanksLeft : []}
                      onShow={commands.showControl}
                    />
                  </Suspense>
                )
              }
            />
          </>
        )}
        {review !== null && (
          <Suspense
            fallback={
              <ReadingPage progress={{ stage: "reviewing" }} onCancel={commands.cancelReading} />
            }
          >
            <ReviewPage
              review={review}
              onReadAgain={
                workbook === null
                  ? null
                  : () => {
                      commands.open({ sources: [], workbook, mode: "again" });
                    }
              }
              saving={state.status === "writing" ? "busy" : "ready"}
              offer={offer}
              draftImport={draftImport}
              messages={messages}
              commands={commands}
              onFiles={onFiles}
            />
          </Suspense>
        )}
        {draftImport !== null && dropped !== null && (
          <Suspense>
            <DraftImportDialog
              file={dropped}
              offer={draftImport}
              onClose={() => {
                setDropped(null);
              }}
            />
          </Suspense>
        )}
        {hovering === "over" && <div className={styles.drop}>{text.open.dropNow}</div>}
      </div>
    </FluentProvider>
  );
}

/** The Word document that was dropped alone: last year's report among the differences, elsewhere a draft. */
function onlyDocument(files: readonly File[]): File | null {
  const [file, ...others] = files;
  return file !== undefined && others.length === 0 && /\.docx$/i.test(file.name) ? file : null;
}

function Messages({
  state,
  commands,
  onFiles,
}: {
  readonly state: TaskpaneState;
  readonly commands: TaskpaneCommands;
  readonly onFiles: (files: readonly File[], mode: "replace" | "add") => void;
}): ReactNode {
  const picker = useFilePicker((files) => {
    onFiles(files, "replace");
  });
  const said =
    state.status === "idle" ? state : state.status === "reading" ? null : reviewIn(state);
  const failure = state.status === "failed" ? state.failure : null;
  return (
    <>
      {picker.input}
      {failure !== null && (
        <FailureMessage
          sentence={failure.sentence}
          onRetry={failure.retry}
          wayOut={wayOut(failure.wayOut)}
          onBack={commands.dismissFailure}
        />
      )}
      <Notice
        intent="warning"
        words={failure === null ? (said?.warning ?? null) : null}
        onDismiss={commands.dismissWarning}
      />
      <Notice
        intent="success"
        words={failure === null ? (said?.notice ?? null) : null}
        onDismiss={commands.dismissNotice}
      />
    </>
  );

  function wayOut(way: WayOut | null) {
    switch (way) {
      case null:
        return null;
      case "openFile":
        return { words: text.failed.another, onTake: picker.choose };
      case "insertReport":
        return { words: text.delivery.ways.insert, onTake: commands.insertReport };
      default:
        return assertNever(way);
    }
  }
}

// When the pane moves on by itself the focus would be lost with the button that had it.
function useFocusOnArrival(status: TaskpaneState["status"]) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) {
      return;
    }
    root.current?.querySelector<HTMLElement>("[data-page-heading]")?.focus({ preventScroll: true });
  }, [status]);
  return root;
}
