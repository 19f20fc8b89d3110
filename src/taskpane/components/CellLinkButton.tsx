import { Link } from "@fluentui/react-components";
import type { CellLink } from "../../app/views/views";
import { text } from "../text";
import { useCellLinksStyles } from "./CellLinks.styles";
import type { CellLeads } from "./cellLeads";

/** The name of a cell; pressing it shows the cell on its sheet. `name` replaces the full name. */
export function CellLinkButton({
  place,
  together,
  leads,
  name = fullName(place, leads),
}: {
  readonly place: CellLink;
  readonly together: readonly CellLink[];
  readonly leads: CellLeads;
  readonly name?: string;
}) {
  const styles = useCellLinksStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      title={text.places.show}
      aria-current={isSame(place, leads.shown) ? "true" : undefined}
      onClick={() => {
        leads.show({ place, together });
      }}
    >
      {name}
    </Link>
  );
}

function fullName({ file, sheet, cell }: CellLink, { naming }: CellLeads): string {
  return naming === "file"
    ? text.places.fileCell(file, sheet, cell)
    : text.places.cell(sheet, cell);
}

function isSame(place: CellLink, shown: CellLink | null): boolean {
  return (
    shown !== null &&
    shown.file === place.file &&
    shown.sheet === place.sheet &&
    shown.cell === place.cell
  );
}
