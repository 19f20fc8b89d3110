import { Button, mergeClasses } from "@fluentui/react-components";
import { AddSquare20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { ProductMark } from "../components/ProductMark";
import { StepTabs, type StepCounts } from "../components/StepTabs";
import { useFilePicker } from "../components/useFilePicker";
import type { PageName } from "../state/taskpaneState";
import { text } from "../text";
import { useReviewLayoutStyles } from "./ReviewLayout.styles";

/** The frame of the open work: whose it is, the steps, the page, and the sheet beside it. */
export function ReviewLayout({
  layout,
  owner,
  page,
  counts,
  onPage,
  onOpen,
  onAdd,
  messages,
  aside,
  children,
}: {
  readonly layout: "wide" | "narrow";
  readonly owner: { readonly department: string; readonly fiscalYear: string };
  readonly page: PageName;
  readonly counts: StepCounts;
  readonly onPage: (page: PageName) => void;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onAdd: (files: readonly File[]) => void;
  readonly messages: ReactNode;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useReviewLayoutStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        {layout === "wide" && <ProductMark sizePx={28} />}
        <h1 className={styles.owner} title={`${owner.department} ${owner.fiscalYear}`}>
          <span className={styles.department}>{owner.department}</span>
          <span className={styles.year}>{owner.fiscalYear}</span>
        </h1>
        <Doors layout={layout} onOpen={onOpen} onAdd={onAdd} />
      </header>
      <StepTabs layout={layout} page={page} counts={counts} onPage={onPage} />
      <div className={styles.work}>
        {messages}
        <div
          className={mergeClasses(
            styles.panes,
            aside === null ? undefined : layout === "wide" ? styles.beside : styles.below,
          )}
        >
          <main className={styles.main}>
            <div
              id="page"
              role="tabpanel"
              aria-labelledby={`tab-${page}`}
              className={mergeClasses(
                styles.page,
                !(page === "report" && layout === "wide") && styles.padded,
              )}
            >
              {children}
            </div>
          </main>
          {aside !== null && <aside className={styles.aside}>{aside}</aside>}
        </div>
      </div>
    </div>
  );
}

function Doors({
  layout,
  onOpen,
  onAdd,
}: {
  readonly layout: "wide" | "narrow";
  readonly onOpen: (files: readonly File[]) => void;
  readonly onAdd: (files: readonly File[]) => void;
}) {
  const styles = useReviewLayoutStyles();
  const opening = useFilePicker(onOpen);
  const adding = useFilePicker(onAdd);
  return (
    <div className={styles.doors}>
      {opening.input}
      {adding.input}
      <Button
        appearance="subtle"
        icon={<AddSquare20Regular />}
        aria-label={text.open.add}
        title={text.open.addHint}
        onClick={adding.choose}
      >
        {layout === "wide" ? text.open.add : null}
      </Button>
      <Button
        appearance="subtle"
        icon={<FolderOpen20Regular />}
        aria-label={text.open.another}
        title={text.open.another}
        onClick={opening.choose}
      >
        {layout === "wide" ? text.open.another : null}
      </Button>
    </div>
  );
}
