import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useDisclosureStyles } from "./Disclosure.styles";

/** Something that opens below its own line. What is inside is built only when it is opened. */
export function Disclosure({
  summary,
  label,
  children,
}: {
  readonly summary: ReactNode;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const styles = useDisclosureStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.details}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary} aria-label={label}>
        <ChevronRight16Regular className={styles.chevron} aria-hidden />
        <span className={styles.words}>{summary}</span>
      </summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
}
