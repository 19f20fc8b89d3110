import { Field, Select } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { ReportView, TemplateView } from "../../app/views/views";
import { BlankFields, focusBlankField } from "../components/BlankFields";
import { FilterBar } from "../components/FilterBar";
import { Options } from "../components/Options";
import { PageHeading } from "../components/PageHeading";
import { ReportPreview, revealBlank } from "../components/ReportPreview";
import { text } from "../text";
import { usePageStyles } from "./page.styles";
import { useReportPageStyles } from "./ReportPage.styles";

/** What the page shows: the report as it was drawn last, and what was written since. */
export type ReportPageView = {
  readonly templates: readonly TemplateView[];
  readonly template: string;
  readonly report: ReportView;
  /** What a cause is to be given for, by blank id. */
  readonly statements: ReadonlyMap<string, string>;
  readonly answers: ReadonlyMap<string, string>;
};

/** What the page can do. */
export type ReportCommands = {
  readonly onTemplate: (template: string) => void;
  readonly onWrite: (blankId: string, words: string) => void;
};

/** The report: its template, what is still blank, how it will look, and the file. */
export function ReportPage({
  view,
  layout,
  delivery,
  commands,
}: {
  readonly view: ReportPageView;
  readonly layout: "wide" | "narrow";
  /** The ways in which the report leaves the pane. */
  readonly delivery: ReactNode;
  readonly commands: ReportCommands;
}) {
  const page = usePageStyles();
  const styles = useReportPageStyles();
  const root = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<"fill" | "preview">("preview");
  const open = view.report.blanks.length;
  const onShowBlank = (blankId: string) => {
    setPart("preview");
    afterRender(() => {
      revealBlank(root.current, blankId);
    });
  };
  const onFillBlank = (blankId: string) => {
    setPart("fill");
    afterRender(() => {
      focusBlankField(root.current, blankId);
    });
  };
  return (
    <div ref={root} className={layout === "wide" ? styles.wide : styles.narrow}>
      <div className={styles.form}>
        <PageHeading title={text.report.title} />
        <TemplateChoice view={view} onTemplate={commands.onTemplate} />
        {delivery}
        {layout === "narrow" && (
          <FilterBar
            label={text.report.view}
            choices={[
              { name: "preview", label: text.report.preview, count: null },
              { name: "fill", label: text.report.fill, count: open },
            ]}
            chosen={part}
            onChoose={setPart}
          />
        )}
        {(layout === "wide" || part === "fill") && (
          <section className={page.section}>
            <div role="status">
              <h3 className={page.heading}>{text.report.blanks(open)}</h3>
            </div>
            <p className={page.quiet}>
              {view.report.fields.length === 0 ? text.report.noBlanks : text.report.blanksHint}
            </p>
            {view.report.unusedMaterials.length > 0 && (
              <p className={page.quiet}>
                {text.report.unusedMaterials(view.report.unusedMaterials)}
              </p>
            )}
            <BlankFields
              blanks={view.report.fields}
              statements={view.statements}
              answers={view.answers}
              onWrite={commands.onWrite}
              onShow={onShowBlank}
            />
          </section>
        )}
      </div>
      {(layout === "wide" || part === "preview") && (
        <ReportPreview report={view.report} onBlank={onFillBlank} />
      )}
    </div>
  );
}

function TemplateChoice({
  view: { templates, template },
  onTemplate,
}: {
  readonly view: ReportPageView;
  readonly onTemplate: (template: string) => void;
}) {
  const styles = useReportPageStyles();
  const description = templates.find(({ id }) => id === template)?.description ?? null;
  return (
    <Field className={styles.template} label={text.report.template} hint={description}>
      <Select
        value={template}
        onChange={(_, { value }) => {
          onTemplate(value);
        }}
      >
        <Options choices={templates} />
      </Select>
    </Field>
  );
}

// The part that is jumped to may not be drawn yet.
function afterRender(act: () => void): void {
  setTimeout(act, 0);
}
