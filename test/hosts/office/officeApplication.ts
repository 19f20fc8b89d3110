import { runBatch, type BatchOutcome, type ObjectModel } from "./batch/batchRun";
import { FaultPlan, type Fault } from "./batch/faultPlan";
import { HostFault } from "./batch/hostFault";
import { HostObject } from "./batch/hostObject";
import type { BatchRequest } from "./batch/protocol";
import { ReferenceTable } from "./batch/referenceTable";
import { SyncLog, type SyncPurpose } from "./batch/syncLog";
import type { HostInfo, HostReply } from "./officeBridge";
import { hasSet, type OfficeProfile } from "./profiles";

/** What an application is made of. */
export type ApplicationSetting = {
  readonly host: "Excel" | "Word";
  readonly profile: OfficeProfile;
  readonly model: ObjectModel;
  readonly locale?: string;
  readonly documentUrl?: string;
  readonly theme?: HostInfo["theme"];
  /** Calls of the common API (not batches), by their dispatch number. */
  readonly commonCalls?: Readonly<Record<number, (parameters: unknown) => HostReply>>;
};

/** An Excel or a Word without its window: answers what the client library sends, and counts it. */
export class OfficeApplication {
  readonly log = new SyncLog();
  readonly references = new ReferenceTable();
  readonly faults = new FaultPlan();
  /** Members and calls that the test host could not answer; a test in which one turns up has failed. */
  readonly gaps: string[] = [];
  private editing: { readonly over: Promise<void>; readonly end: () => void } | null = null;
  private listener: (dispatchId: number, payload: unknown) => void = () => undefined;

  constructor(private readonly setting: ApplicationSetting) {}

  get profile(): OfficeProfile {
    return this.setting.profile;
  }

  get info(): HostInfo {
    const { host, profile, locale = "zh-CN", theme = {} } = this.setting;
    const { documentUrl = host === "Excel" ? "C:\\a.xlsx" : "C:\\a.docx" } = this.setting;
    return {
      host,
      locale,
      documentUrl,
      theme,
      fullVersion: profile.fullVersion,
      sets: profile.sets,
    };
  }

  /** Where events of the application go: into the page that the library runs in. */
  onEvent(listener: (dispatchId: number, payload: unknown) => void): void {
    this.listener = listener;
  }

  /** Raises an event of the object model, as the library's generic registration expects it. */
  raise(eventType: number, target: string, details: object): void {
    const message = [65536, eventType, target, JSON.stringify(details), 1, false];
    this.listener(33, [message]);
  }

  /** The user begins to type in a cell: until `endEditing` every batch is refused. */
  beginEditing(): void {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.editing = { over, end };
  }

  endEditing(): void {
    this.editing?.end();
    this.editing = null;
  }

  /** Answers one dispatched call of the client library. */
  async execute(dispatchId: number, parameters: unknown): Promise<HostReply> {
    if (dispatchId === batchDispatch) {
      return this.batch((parameters as readonly (readonly unknown[])[])[0] ?? []);
    }
    const call = this.setting.commonCalls?.[dispatchId];
    if (call === undefined) {
      this.gaps.push(`dispatch ${String(dispatchId)}`);
      return { status: generalFailure, payload: null };
    }
    return call(parameters);
  }

  private async batch(message: readonly unknown[]): Promise<HostReply> {
    const body = String(message[4]);
    const flags = Number(message[6]);
    const request = JSON.parse(body) as BatchRequest;
    const purpose = purposeOf(request);
    const fault = purpose === "document" ? this.faults.next() : null;
    if (fault?.kind === "silence") {
      return new Promise(() => undefined);
    }
    if (fault?.kind === "status") {
      return { status: fault.status, payload: null };
    }
    if (this.editing !== null && purpose === "document") {
      if ((flags & waitsForCellEdit) === 0) {
        return { status: cellEditing, payload: null };
      }
      await this.editing.over;
    }
    const { payloadBytes } = this.profile;
    if (payloadBytes !== null && bytesOf(body) > payloadBytes) {
      return { status: requestTooLarge, payload: null };
    }
    if (fault?.kind === "meanwhile") {
      fault.happens();
    }
    const outcome = this.run(request, fault);
    const answer = JSON.stringify(outcome.answer);
    this.log.add({
      purpose,
      writes: (flags & changesDocument) !== 0,
      actions: request.Actions.length,
      requestBytes: bytesOf(body),
      answerBytes: bytesOf(answer),
      touched: outcome.touched,
    });
    return payloadBytes !== null && bytesOf(answer) > payloadBytes
      ? { status: answerTooLarge, payload: null }
      : { status: 0, payload: [200, [], answer] };
  }

  private run(request: BatchRequest, fault: Fault | null): BatchOutcome {
    const stop =
      fault?.kind === "refuses" || fault?.kind === "stopsBefore"
        ? {
            action: fault.kind === "refuses" ? 0 : fault.action,
            fault: new HostFault(fault.code),
          }
        : null;
    const outcome = runBatch(request, {
      model: { root: this.setting.model.root, service: (name) => this.service(name) },
      references: this.references,
      supports: (set, version) => hasSet(this.profile, set, version),
      ...(stop === null ? {} : { failBefore: stop }),
    });
    if (outcome.gap !== null) {
      this.gaps.push(outcome.gap);
    }
    return fault?.kind === "failsAfterWork" ? failedAfterWork(outcome, fault.code) : outcome;
  }

  private service(name: string): HostObject | null {
    return name === greetingService ? greeting : this.setting.model.service(name);
  }
}

const batchDispatch = 93;
const changesDocument = 1;
const waitsForCellEdit = 64;
const generalFailure = 5001;
const cellEditing = 5004;
const requestTooLarge = 5103;
const answerTooLarge = 5104;

const greetingService = "Microsoft.InternalService.AddinInternalService";

/** The library tells the application once that the page is ready for ribbon commands. */
const greeting = new HostObject({
  type: "AddinInternalService",
  api: "RichApiRuntime",
  methods: { NotifyActionHandlerReady: { since: "1.1", call: () => null } },
});

function purposeOf({ Actions: actions, ObjectPaths: paths }: BatchRequest): SyncPurpose {
  if (Object.values(paths).some(({ Name }) => Name === greetingService)) {
    return "internal";
  }
  const calls = actions.filter(({ ActionType }) => ActionType !== 1);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference")
    ? "cleanUp"
    : "document";
}

function failedAfterWork(outcome: BatchOutcome, code: string): BatchOutcome {
  const Error = { Code: code, Message: code, Location: "", HttpStatusCode: 500, ActionIndex: -1 };
  return { ...outcome, answer: { ...outcome.answer, Error } };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
