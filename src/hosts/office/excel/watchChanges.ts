import { needExcelApi } from "./excelSupport";

/**
 * Listens to changes of cells and to sheets that disappear, until stopped.
 *
 * A burst of changes is told once, when it has been quiet for `quietMs`. What the pane wrote itself is not told, as far as
 * the application says whose change it was (ExcelApi 1.14).
 */
export async function watchChanges(changed: () => void, quietMs: number): Promise<Listening> {
  needExcelApi("1.9");
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isOver = false;
  const cancel = (): void => {
    if (timer !== null) {
      clearTimeout(timer);
    }
  };
  const tell = (): Promise<void> => {
    cancel();
    // the application may deliver an event late
    timer = isOver ? null : setTimeout(changed, quietMs);
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const onChanged = worksheets.onChanged.add((event) =>
      isOwn(event) ? Promise.resolve() : tell(),
    );
    const onDeleted = worksheets.onDeleted.add(tell);
    await context.sync();
    return { onChanged, onDeleted };
  });
  return {
    stop: async () => {
      isOver = true;
      cancel();
      // a handler can be taken away only in the context that added it
      await Excel.run(handlers.onChanged.context, async (context) => {
        handlers.onChanged.remove();
        handlers.onDeleted.remove();
        await context.sync();
      });
    },
  };
}

type Listening = { readonly stop: () => Promise<void> };

function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === Excel.EventTriggerSource.thisLocalAddin;
}
