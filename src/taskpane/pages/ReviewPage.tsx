import { useDeferredValue, useMemo, type ReactNode } from "react";
import { assertNever } from "../../lib/assertNever";
import type { VarianceView } from "../../app/views/views";
import type { CellLeads } from "../components/cellLeads";
import { SheetPanel, type SheetChoice } from "../components/SheetPanel";
import type { OpenReview, ShownCells } from "../state/taskpaneState";
import type { TaskpaneCommands } from "../state/taskpaneCommands";
import { wideQuery } from "../theme";
import { useMediaQuery } from "../useMediaQuery";
import { DataPage } from "./DataPage";
import { FindingsPage } from "./FindingsPage";
import { IndicatorsPage } from "./IndicatorsPage";
import { ReportPage } from "./ReportPage";
import { ReviewLayout } from "./ReviewLayout";
import { VariancesPage } from "./VariancesPage";

/** Nothing has been answered: asked for, a report names all blanks that can be filled here. */
const noAnswers: ReadonlyMap<string, string> = new Map();

/** The open work: its five pages, and the sheet they lead to. */
export function ReviewPage({
  review,
  saving,
  messages,
  commands,
  onFiles,
}: {
  readonly review: OpenReview;
  readonly saving: "ready" | "busy";
  readonly messages: ReactNode;
  readonly commands: TaskpaneCommands;
  readonly onFiles: (files: readonly File[], mode: "replace" | "add") => void;
}) {
  const layout = useMediaQuery(wideQuery) ? "wide" : "narrow";
  const { workspace, template, page } = review;
  // typing stays quick: the sentences and the report follow when there is time
  const answers = useDeferredValue(review.answers);
  const variances = useMemo(() => workspace.variances(answers), [workspace, answers]);
  const report = useMemo(() => workspace.report(template, answers), [workspace, template, answers]);
  const blanks = useMemo(() => workspace.report(template, noAnswers).blanks, [workspace, template]);
  const statements = useMemo(() => statementsOf(variances), [variances]);
  const sheets = useMemo(() => sheetsOf(review), [review]);
  const shown = shownCells(review, sheets, layout);
  const leads: CellLeads = {
    show: commands.showCells,
    shown: review.shown?.place ?? null,
    naming: review.workbooks.length > 1 ? "file" : "sheet",
  };
  return (
    <ReviewLayout
      layout={layout}
      owner={workspace.recognition}
      page={page}
      counts={{
        findings: workspace.findings.filter(({ severity }) => severity !== "info").length,
        variances: variances.filter(({ cause }) => cause === "").length,
        report: report.blanks.length,
      }}
      onPage={commands.choosePage}
      onOpen={(files) => {
        onFiles(files, "replace");
      }}
      onAdd={(files) => {
        onFiles(files, "add");
      }}
      messages={messages}
      aside={
        page === "report" || shown === null ? null : (
          <SheetPanel
            sheets={sheets}
            sheetOf={workspace.sheet}
            shown={shown}
            onShow={commands.showCells}
            closing={layout === "wide" ? "never" : "possible"}
          />
        )
      }
    >
      {pageContent()}
    </ReviewLayout>
  );

  function pageContent(): ReactNode {
    switch (page) {
      case "data":
        return (
          <DataPage
            recognition={workspace.recognition}
            leads={leads}
            onFiscalYear={commands.changeFiscalYear}
            onSay={commands.sayMapping}
          />
        );
      case "indicators":
        return <IndicatorsPage indicators={workspace.indicators} leads={leads} />;
      case "findings":
        return <FindingsPage findings={workspace.findings} leads={leads} />;
      case "variances":
        return (
          <VariancesPage
            variances={variances}
            leads={leads}
            commands={{
              onWrite: commands.writeCause,
              onExport: commands.exportAnswers,
              onImport: commands.importAnswers,
            }}
          />
        );
      case "report":
        return (
          <ReportPage
            view={{
              templates: workspace.templates,
              template,
              report,
              blanks,
              statements,
              answers: review.answers,
            }}
            layout={layout}
            saving={saving}
            commands={{
              onTemplate: commands.chooseTemplate,
              onWrite: commands.writeCause,
              onSave: commands.saveReport,
            }}
          />
        );
      default:
        return assertNever(page);
    }
  }
}

function statementsOf(variances: readonly VarianceView[]): ReadonlyMap<string, string> {
  return new Map(variances.map(({ blankId, statement }) => [blankId, statement]));
}

function sheetsOf({ workbooks }: OpenReview): readonly SheetChoice[] {
  return workbooks.flatMap(({ grids }) => grids.map(({ file, sheet }) => ({ file, sheet })));
}

// Where there is room, a sheet always stands beside the list, so that nothing jumps at the first click.
function shownCells(
  { shown, workspace }: OpenReview,
  sheets: readonly SheetChoice[],
  layout: "wide" | "narrow",
): ShownCells | null {
  if (shown !== null || layout === "narrow") {
    return shown;
  }
  const first = workspace.recognition.tables[0]?.place ?? sheets[0];
  return first === undefined
    ? null
    : { place: { file: first.file, sheet: first.sheet, cell: "" }, together: [] };
}
