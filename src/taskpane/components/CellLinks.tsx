import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CellLink } from "../../app/views/views";
import { text } from "../text";
import { CellLinkButton } from "./CellLinkButton";
import { useCellLinksStyles } from "./CellLinks.styles";
import type { CellLeads } from "./cellLeads";

/** So many stand there at once; a sum of forty rows would bury its own sentence. */
const shownAtFirst = 6;

/** The cells a finding, an indicator or a variance comes from, each leading to its sheet. */
export function CellLinks({
  places,
  leads,
}: {
  readonly places: readonly CellLink[];
  readonly leads: CellLeads;
}) {
  const styles = useCellLinksStyles();
  const [extent, setExtent] = useState<"first" | "all">("first");
  if (places.length === 0) {
    return null;
  }
  const listed = extent === "all" ? places : places.slice(0, shownAtFirst);
  const rest = places.length - listed.length;
  return (
    <ul className={styles.list} aria-label={text.places.label}>
      {listed.map((place, index) => (
        <li key={index} className={styles.item}>
          <CellLinkButton place={place} together={places} leads={leads} />
        </li>
      ))}
      {rest > 0 && (
        <li className={styles.item}>
          <Button
            size="small"
            appearance="transparent"
            className={styles.more}
            onClick={() => {
              setExtent("all");
            }}
          >
            {text.places.more(rest)}
          </Button>
        </li>
      )}
    </ul>
  );
}
