import { Button, Select } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useCallback, useMemo } from "react";
import type { Engine } from "../../app/engine";
import type { CellLink } from "../../app/views/views";
import type { SheetPlace } from "../../app/views/views";
import type { ShownCells } from "../state/taskpaneState";
import { text } from "../text";
import { Figure } from "./Figure";
import { Options } from "./Options";
import { SheetGrid } from "./SheetGrid";
import { useSheetPanelStyles } from "./SheetPanel.styles";
import { useAnswer } from "../useAnswer";

/** The sheet beside the list: where it is, what stands there, and the sheet around it. */
export function SheetPanel({
  engine,
  sheets,
  shown,
  onShow,
  closing,
}: {
  readonly engine: Pick<Engine, "sheet" | "sheetRows">;
  readonly sheets: readonly SheetPlace[];
  readonly shown: ShownCells;
  readonly onShow: (shown: ShownCells | null) => void;
  readonly closing: "possible" | "never";
}) {
  const styles = useSheetPanelStyles();
  const { place, together } = shown;
  const { status, sheet } = useSheet(engine, place);
  const marked = useMemo(() => new Set(cellsOnSheet(place, together)), [place, together]);
  const words = status === "answered" ? (sheet?.content ?? "") || text.sheet.empty : "";
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
          <Options choices={sheets.map(({ sheet: label }, id) => ({ id, label }))} />
        </Select>
        <div className={styles.content}>
          {place.cell !== "" && (
            <>
              <strong className={styles.address}>{place.cell}</strong>
              <span className={styles.words} title={words}>
                <Figure>{words}</Figure>
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
          status === "answered" &&
          text.sheet.shown(place.sheet, place.cell, words)}
      </div>
      {sheet !== null && (
        <SheetGrid
          key={`${sheet.file}\n${sheet.sheet}`}
          sheet={sheet}
          engine={engine}
          cell={place.cell !== "" && isOn(sheet, place) ? place.cell : null}
          marked={marked}
        />
      )}
      {sheet === null && status !== "waiting" && (
        <p className={styles.missing}>{text.sheet.missing}</p>
      )}
    </section>
  );
}

/** The sheet of a place. The one before stays in sight until the next has come. */
function useSheet(engine: Pick<Engine, "sheet">, place: CellLink) {
  const ask = useCallback(() => engine.sheet(place), [engine, place]);
  const { status, answer } = useAnswer(ask);
  return { status, sheet: answer };
}

function cellsOnSheet(place: CellLink, together: readonly CellLink[]): readonly string[] {
  return together.filter((other) => isOn(other, place)).map(({ cell }) => cell);
}

function isOn(choice: SheetPlace, { file, sheet }: SheetPlace): boolean {
  return choice.file === file && choice.sheet === sheet;
}
