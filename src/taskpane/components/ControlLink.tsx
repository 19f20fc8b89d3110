import { Link } from "@fluentui/react-components";
import type { ControlView } from "../../app/views/refreshView";
import { text } from "../text";
import { useCellLinksStyles } from "./CellLinks.styles";

/** Leads to a place of the open document; `name` is what stands there, for those who hear it. */
export function ControlLink({
  name,
  control,
  onShow,
}: {
  readonly name: string;
  readonly control: ControlView;
  readonly onShow: (control: ControlView) => void;
}) {
  const styles = useCellLinksStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={text.draft.jumpTo(name)}
      onClick={() => {
        onShow(control);
      }}
    >
      {text.draft.jump}
    </Link>
  );
}
