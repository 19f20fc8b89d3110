import type { ReactNode } from "react";
import { usePageHeadingStyles } from "./PageHeading.styles";

/** The page's title with what belongs beside it. Takes the focus when the pane moves on by itself. */
export function PageHeading({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  const styles = usePageHeadingStyles();
  return (
    <div className={styles.heading}>
      <h2 tabIndex={-1} data-page-heading className={styles.title}>
        {title}
      </h2>
      {children}
    </div>
  );
}
