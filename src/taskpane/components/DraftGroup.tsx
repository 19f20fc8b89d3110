import type { ReactNode } from "react";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { ShowMore } from "./ShowMore";

/** One kind of difference between a draft and the workbooks; nothing where there is none of it. */
export function DraftGroup<Entry>({
  title,
  hint = null,
  entries,
  children,
}: {
  readonly title: string;
  readonly hint?: string | null;
  readonly entries: readonly Entry[];
  /** One entry of the list, by its place in it. */
  readonly children: (entry: Entry, index: number) => ReactNode;
}) {
  const page = usePageStyles();
  if (entries.length === 0) {
    return null;
  }
  const heading = text.draft.group(title, entries.length);
  return (
    <section className={page.section} aria-label={heading}>
      <h3 className={page.heading}>{heading}</h3>
      {hint !== null && <p className={page.quiet}>{hint}</p>}
      <ShowMore entries={entries} step={50}>
        {(listed) => <ul className={page.list}>{listed.map(children)}</ul>}
      </ShowMore>
    </section>
  );
}
