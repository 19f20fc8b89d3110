import { writeAnswers } from "../../app/keptAnswers";
import { messageOf } from "../../app/messages";
import type { Delivery, OutputFile } from "../../hosts/host";
import type { HostError } from "../../hosts/hostError";
import { assertNever } from "../../lib/assertNever";
import type { Result } from "../../lib/result";
import { text } from "../text";
import { deliveryOffer } from "./deliveryOffer";
import { draftRequest } from "./draftRequest";
import { refusal } from "./refusal";
import type { Surroundings } from "./surroundings";
import { reviewIn } from "./taskpaneState";
import type { TaskpaneStore } from "./taskpaneStore";

/** Writes the report as it stands and hands it over. */
export async function saveReport(surroundings: Surroundings, store: TaskpaneStore): Promise<void> {
  const review = reviewIn(store.state());
  if (review !== null) {
    store.dispatch({ type: "writingStarted" });
    const { engine } = review.running;
    const delivered = await surroundings.host.deliver(
      await engine.exportReport(draftRequest(review)),
    );
    const { place } = deliveryOffer(surroundings);
    say(store, delivered, text.delivery.delivered[place]);
  }
}

/** Hands over the causes written so far, for another computer or the command line. */
export async function exportAnswers(
  host: Surroundings["host"],
  store: TaskpaneStore,
): Promise<void> {
  const review = reviewIn(store.state());
  if (review !== null) {
    const { department, fiscalYear } = review.views.recognition;
    await deliver(host, store, {
      name: text.variances.answersFile(department, fiscalYear),
      mediaType: "application/json",
      bytes: new TextEncoder().encode(writeAnswers(review.answers)),
    });
  }
}

/** Hands over all that was said of tables, for another computer or the command line. */
export async function exportMappings(
  host: Surroundings["host"],
  store: TaskpaneStore,
): Promise<void> {
  const review = reviewIn(store.state());
  if (review !== null) {
    const { mappingsFile } = await import("../../app/mappings");
    await deliver(host, store, {
      name: text.mapping.file,
      mediaType: "application/json",
      bytes: new TextEncoder().encode(`${mappingsFile(review.said.mappings)}\n`),
    });
  }
}

/** Takes in causes from a file; they replace those of the same blanks. */
export async function importAnswers(file: File, { dispatch }: TaskpaneStore): Promise<void> {
  const { readAnswers } = await import("../../app/answers");
  const answers = readAnswers(file.name, await file.text());
  dispatch(
    answers.ok
      ? {
          type: "answersImported",
          answers: answers.value,
          notice: text.notice.imported(answers.value.size),
        }
      : { type: "failed", failure: refusal(messageOf(answers.error)) },
  );
}

async function deliver(
  host: Surroundings["host"],
  store: TaskpaneStore,
  file: OutputFile,
): Promise<void> {
  say(store, await host.deliver(file), text.notice.delivered);
}

/** `offered`: what is said of a file that was handed to the browser, which may do nothing with it. */
function say(
  store: TaskpaneStore,
  delivered: Result<Delivery, HostError>,
  offered: (name: string) => string,
): void {
  store.dispatch(
    delivered.ok
      ? { type: "written", notice: deliveryWords(delivered.value, offered) }
      : { type: "failed", failure: refusal(messageOf(delivered.error)) },
  );
}

function deliveryWords(delivery: Delivery, offered: (name: string) => string): string {
  switch (delivery.kind) {
    case "offered":
      return offered(delivery.name);
    case "written":
      return text.notice.written(delivery.path);
    default:
      return assertNever(delivery);
  }
}
