import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { text } from "../text";

/** A long list in steps, so that thousands of entries do not freeze the pane. */
export function ShowMore<Entry>({
  entries,
  step,
  children,
}: {
  readonly entries: readonly Entry[];
  readonly step: number;
  readonly children: (listed: readonly Entry[]) => ReactNode;
}) {
  const [limit, setLimit] = useState(step);
  const rest = entries.length - limit;
  return (
    <>
      {children(entries.slice(0, limit))}
      {rest > 0 && (
        <Button
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          {text.more(Math.min(step, rest))}
        </Button>
      )}
    </>
  );
}
