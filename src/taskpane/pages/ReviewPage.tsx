import { useMemo, type ReactNode } from "react";
import { assertNever } from "../../lib/assertNever";
import { textsOf } from "../../app/keptAnswers";
import type { VarianceView } from "../../app/views/varianceView";
import type { CellLeads } from "../components/cellLeads";
import { ChangedNotice } from "../components/ChangedNotice";
import { PriorFiles, PriorOffered } from "../components/PriorFiles";
import { ReportDelivery } from "../components/ReportDelivery";
import { SheetPanel } from "../components/SheetPanel";
import { ExplanationColumn } from "../components/ExplanationColumn";
import type { FindingMarks } from "../components/findingMarks";
import type { DraftImportOffer } from "../state/draftImport";
import { WorkbookStore } from "../components/WorkbookStore";
import { WorkbookSheets } from "../components/WorkbookSheets";
import { Understanding } from "../components/Understanding";
import type { DeliveryOffer } from "../state/deliveryOffer";
import type { OpenReview, ShownCells } from "../state/taskpaneState";
import type { TaskpaneCommands } from "../state/paneCommands";
import { wideQuery } from "../theme";
import { useMediaQuery } from "../useMediaQuery";
import { DataPage } from "./DataPage";
import { FindingsPage } from "./FindingsPage";
import { IndicatorsPage } from "./IndicatorsPage";
import { RefreshPage } from "./RefreshPage";
import { ReportPage } from "./ReportPage";
import { ReviewLayout } from "./ReviewLayout";
import { useExplain } from "./useExplain";
import { VariancesPage } from "./VariancesPage";

/** The open work: its five pages, and the sheet they lead to. */
export function ReviewPage({
  review,
  saving,
  offer,
  draftImport,
  messages,
  commands,
  onReadAgain,
  onFiles,
}: {
  readonly review: OpenReview;
  readonly saving: "ready" | "busy";
  readonly offer: DeliveryOffer;
  /** Brings in a draft that was saved elsewhere; null where there is no document around the pane. */
  readonly draftImport: DraftImportOffer | null;
  readonly messages: ReactNode;
  readonly commands: TaskpaneCommands;
  /** Reads the workbook around the pane again; null where there is none. */
  readonly onReadAgain: (() => void) | null;
  readonly onFiles: (files: readonly File[], mode: "replace" | "add") => void;
}) {
  const layout = useMediaQuery(wideQuery) ? "wide" : "narrow";
  const { running, views, draft, page } = review;
  const statements = useMemo(() => statementsOf(draft.variances), [draft.variances]);
  const shown = shownCells(review, layout);
  const { showCells } = commands;
  const shownPlace = review.shown?.place ?? null;
  const naming = views.files.length > 1 ? "file" : "sheet";
  const leads = useMemo(
    (): CellLeads => ({ show: showCells, shown: shownPlace, naming }),
    [showCells, shownPlace, naming],
  );
  const explaining = useExplain(review);
  return (
    <ReviewLayout
      layout={layout}
      owner={views.recognition}
      page={page}
      counts={{
        findings: views.findings.filter(({ severity }) => severity !== "info").length,
        variances: draft.variances.filter(({ cause }) => cause === "").length,
        report: draft.report.blanks.length,
      }}
      onPage={commands.choosePage}
      onOpen={(files) => {
        onFiles(files, "replace");
      }}
      onAdd={(files) => {
        onFiles(files, "add");
      }}
      messages={
        <>
          {messages}
          {review.isChanged && onReadAgain !== null && <ChangedNotice onReadAgain={onReadAgain} />}
        </>
      }
      aside={
        page === "report" || shown === null ? null : (
          <SheetPanel
            engine={running.engine}
            sheets={views.sheets}
            shown={shown}
            onShow={commands.showCells}
            closing={layout === "wide" ? "never" : "possible"}
          />
        )
      }
    >
      {pageContent()}
      {review.pending !== null && <Understanding onCancel={commands.cancelReading} />}
    </ReviewLayout>
  );

  function pageContent(): ReactNode {
    switch (page) {
      case "data":
        return (
          <DataPage
            recognition={views.recognition}
            engine={running.engine}
            leads={leads}
            commands={{
              onFiscalYear: commands.changeFiscalYear,
              onSay: commands.sayMapping,
              onExport: commands.exportMappings,
              onImport: commands.importMappings,
            }}
          >
            {review.around !== null && (
              <WorkbookStore
                saving={saving}
                onStore={() => {
                  commands.inWorkbook({ kind: "storeWork" });
                }}
              />
            )}
          </DataPage>
        );
      case "indicators":
        return (
          <IndicatorsPage
            indicators={views.indicators}
            desk={{
              engine: running.engine,
              answers: textsOf(review.answers),
              onWrite: commands.writeCause,
            }}
            leads={leads}
          >
            {review.around !== null && (
              <WorkbookSheets
                saving={saving}
                onWrite={() => {
                  commands.inWorkbook({ kind: "writeSheets" });
                }}
              />
            )}
          </IndicatorsPage>
        );
      case "findings":
        return <FindingsPage findings={views.findings} leads={leads} marks={findingMarks()} />;
      case "variances":
        return (
          <VariancesPage
            variances={draft.variances}
            answers={textsOf(review.answers)}
            leads={leads}
            materiality={review.materiality}
            {...explaining}
            settings={<PriorFiles onImport={commands.importPriorCauses} />}
            sought={review.sought}
            commands={{
              onWrite: commands.writeCause,
              onMateriality: commands.chooseMateriality,
              onCopy: commands.copyWords,
              onExport: commands.exportAnswers,
              onImport: commands.importAnswers,
            }}
          >
            <PriorOffered
              prior={review.prior}
              variances={draft.variances}
              onForget={commands.forgetPriorCauses}
            />
            {review.around !== null && (
              <ExplanationColumn
                column={review.column}
                saving={saving}
                onTask={commands.inWorkbook}
              />
            )}
          </VariancesPage>
        );
      case "report":
        return review.draftWork !== null ? (
          <RefreshPage work={review.draftWork} saving={saving} commands={commands} />
        ) : (
          <ReportPage
            view={{
              templates: views.templates,
              template: review.template,
              report: draft.report,
              statements,
              answers: textsOf(review.answers),
            }}
            layout={layout}
            delivery={
              <ReportDelivery
                offer={offer}
                draftImport={draftImport}
                saving={saving}
                open={draft.report.blanks.length}
                commands={commands}
              />
            }
            commands={{
              onTemplate: commands.chooseTemplate,
              onWrite: commands.writeCause,
            }}
          />
        );
      default:
        return assertNever(page);
    }
  }

  function findingMarks(): FindingMarks | null {
    const { around } = review;
    return around === null
      ? null
      : {
          around,
          saving,
          onHighlight: () => {
            commands.inWorkbook({ kind: "highlight" });
          },
          onClear: () => {
            commands.inWorkbook({ kind: "clearHighlight" });
          },
          onComment: (finding) => {
            commands.inWorkbook({ kind: "comment", finding });
          },
        };
  }
}

function statementsOf(variances: readonly VarianceView[]): ReadonlyMap<string, string> {
  return new Map(variances.map(({ blankId, statement }) => [blankId, statement]));
}

// Where there is room, a sheet always stands beside the list, so that nothing jumps at the first click.
function shownCells({ shown, views }: OpenReview, layout: "wide" | "narrow"): ShownCells | null {
  if (shown !== null || layout === "narrow") {
    return shown;
  }
  const first = views.recognition.tables[0]?.place ?? views.sheets[0];
  return first === undefined
    ? null
    : { place: { file: first.file, sheet: first.sheet, cell: "" }, together: [] };
}
