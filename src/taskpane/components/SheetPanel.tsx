import { Button, Select } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { CellLink, SheetView } from "../../app/views/views";
import type { ShownCells } from "../state/taskpaneState";
import { text } from "../text";
import { Figure } from "./Figure";
import { SheetGrid } from "./SheetGrid";
import { useSheetPanelStyles } from "./SheetPanel.styles";
import { cellText } from "./sheetWindow";

/** A sheet that can be looked at. */
export type SheetChoice = Pick<CellLink, "file" | "sheet">;

/** The sheet beside the list: where it is, what stands there, and the sheet around it. */
export function SheetPanel({
  sheets,
  sheetOf,
  shown,
  onShow,
  closing,
}: {
  readonly sheets: readonly SheetChoice[];
  readonly sheetOf: (file: string, sheet: string) => SheetView | undefined;
  readonly shown: ShownCells;
  readonly onShow: (shown: ShownCells | null) => void;
  readonly closing: "possible" | "never";
}) {
  const styles = useSheetPanelStyles();
  const { place, together } = shown;
  const sheet = useMemo(() => sheetOf(place.file, place.sheet), [sheetOf, place.file, place.sheet]);
  const marked = useMemo(() => new Set(cellsOnSheet(place, together)), [place, together]);
  const content = sheet === undefined || place.cell === "" ? "" : cellText(sheet, place.cell);
  return (
    <section
      className={styles.panel}
      aria-label={text.sheet.title}
      onKeyDown={(event) => {
        if (event.key === "Escape" && closing === "possible") {
          onShow(null);
        }
      }}
    >
      <div className={styles.header}>
        <Select
          size="small"
          className={styles.sheets}
          aria-label={text.sheet.choose}
          value={String(sheets.findIndex((choice) => isOn(choice, place)))}
          onChange={(_, { value }) => {
            const choice = sheets[Number(value)];
            if (choice !== undefined) {
              onShow({ place: { ...choice, cell: "" }, together: [] });
            }
          }}
        >
          {sheets.map((choice, index) => (
            <option key={index} value={String(index)}>
              {choice.sheet}
            </option>
          ))}
        </Select>
        <div className={styles.content}>
          {place.cell !== "" && (
            <>
              <strong className={styles.address}>{place.cell}</strong>
              <span className={styles.words} title={content}>
                <Figure>{content === "" ? text.sheet.empty : content}</Figure>
              </span>
            </>
          )}
        </div>
        {closing === "possible" && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={text.sheet.close}
            title={text.sheet.close}
            onClick={() => {
              onShow(null);
            }}
          />
        )}
      </div>
      <div className={styles.spoken} role="status">
        {place.cell !== "" &&
          text.sheet.shown(place.sheet, place.cell, content === "" ? text.sheet.empty : content)}
      </div>
      {sheet === undefined ? (
        <p className={styles.missing}>{text.sheet.missing}</p>
      ) : (
        <SheetGrid
          key={`${place.file}\n${place.sheet}`}
          sheet={sheet}
          cell={place.cell === "" ? null : place.cell}
          marked={marked}
        />
      )}
    </section>
  );
}

function cellsOnSheet(place: CellLink, together: readonly CellLink[]): readonly string[] {
  return together.filter((other) => isOn(other, place)).map(({ cell }) => cell);
}

function isOn(choice: SheetChoice, { file, sheet }: SheetChoice): boolean {
  return choice.file === file && choice.sheet === sheet;
}
