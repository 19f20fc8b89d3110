import { Button } from "@fluentui/react-components";
import { DocumentArrowLeft20Regular } from "@fluentui/react-icons";
import type { BlankLeftView, ControlView } from "../../app/views/refreshView";
import { usePageStyles } from "../pages/page.styles";
import { useStartPageStyles } from "../pages/StartPage.styles";
import { text } from "../text";
import { DraftBlanks } from "./DraftBlanks";
import type { DraftImportOffer } from "../state/draftImport";
import { useDraftImport } from "./useDraftImport";

/** On the first screen in Word: brings in a draft that was saved elsewhere, and leads to its blanks. */
export function ImportSection({
  offer,
  blanksLeft,
  onShow,
}: {
  readonly offer: DraftImportOffer;
  readonly blanksLeft: readonly BlankLeftView[];
  readonly onShow: (control: ControlView) => void;
}) {
  const page = usePageStyles();
  const styles = useStartPageStyles();
  const { parts, choose } = useDraftImport(offer);
  return (
    <section className={page.section} aria-label={text.draftImport.title}>
      <h2 className={styles.heading}>{text.draftImport.title}</h2>
      <p className={styles.small}>{text.draftImport.hint}</p>
      {parts}
      <div>
        <Button icon={<DocumentArrowLeft20Regular />} onClick={choose}>
          {text.draftImport.choose}
        </Button>
      </div>
      {blanksLeft.length > 0 && <DraftBlanks blanks={blanksLeft} onShow={onShow} />}
    </section>
  );
}
