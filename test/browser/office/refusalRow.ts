import type { Page } from "playwright-core";
import { type AppError, messageOf } from "../../../src/app/messages";
import type { RefreshError } from "../../../src/app/refreshError";
import type { OfficeApplication } from "../../hosts/office/officeApplication";
import type { HostError } from "../../../src/hosts/hostError";

/** What the hosts of Office and the draft in a document can be refused for. */
export type RefusalCode = HostError["code"] | RefreshError["code"];

/** How one refusal comes about in an application, and what a user does then. */
export type RefusalRow<World> = {
  readonly error: (world: World) => AppError;
  /** Brings it about; what is given back takes the cause away again. */
  readonly given: (world: World) => () => void;
  /** What the user does, from the first screen or from the page of the group that the row is in. */
  readonly does: (page: Page) => Promise<void>;
  /** The button that leads on once the cause is gone. */
  readonly wayOut: string;
  /** To be seen when it has led on. */
  readonly then: (page: Page) => Promise<void>;
};

/**
 * Carries a row out: the sentence stands there, word for word, nothing was written, and the way out leads on.
 *
 * @param written what would show that something was written
 */
export async function refuse<World>(
  page: Page,
  world: World,
  { row, written }: { readonly row: RefusalRow<World>; readonly written: () => unknown },
): Promise<void> {
  const takeAway = row.given(world);
  const before = written();
  await row.does(page);
  const alert = page.getByRole("alert").filter({ hasText: "没有完成" });
  await alert.getByText(messageOf(row.error(world))).waitFor();
  expect(written()).toEqual(before);
  takeAway();
  await alert.getByRole("button", { name: row.wayOut, exact: true }).click();
  await row.then(page);
  await alert.waitFor({ state: "detached" });
}

/** The same code for some tries in a row, from the next one on. */
export function refusing(
  code: string,
  times: number,
): (world: { readonly application: OfficeApplication }) => () => void {
  return ({ application }) => {
    for (let time = 1; time <= times; time += 1) {
      application.faults.at(time, { kind: "refuses", code });
    }
    return () => undefined;
  };
}
