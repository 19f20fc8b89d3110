import { answerQuery } from "./answerQuery";
import { HostFault, UnknownMember } from "./hostFault";
import { HostObject, textArgument, type Argument } from "./hostObject";
import { MemberGate, type Supports } from "./memberGate";
import { PathTable } from "./pathTable";
import type { ActionInfo, BatchAnswer, BatchRequest, Json } from "./protocol";
import type { ReferenceTable } from "./referenceTable";

/** The document behind the batches. */
export type ObjectModel = {
  /** The workbook or the document itself. */
  readonly root: () => HostObject;
  /** An object that is made by its type name, such as search options. */
  readonly service: (typeName: string) => HostObject | null;
};

export type BatchSetting = {
  readonly model: ObjectModel;
  readonly references: ReferenceTable;
  readonly supports: Supports;
  /** Fails before the action of this index, counted from 0; what was done before stays done. */
  readonly failBefore?: { readonly action: number; readonly fault: HostFault };
};

/** What a batch was answered, and what it touched. */
export type BatchOutcome = {
  readonly answer: BatchAnswer;
  readonly touched: readonly string[];
  /** Set when the test host itself could not answer. */
  readonly gap: string | null;
};

/** Carries out one batch: its actions in order, up to the first refusal, keeping what is done. */
export function runBatch(request: BatchRequest, setting: BatchSetting): BatchOutcome {
  const gate = new MemberGate(setting.supports);
  const paths = new PathTable(request, setting, gate);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (setting.failBefore?.action === index) {
        throw setting.failBefore.fault;
      }
      const value = perform(action, { paths, gate, setting, request });
      results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === 5) {
        traces.push(action.Id);
      }
    } catch (error) {
      return {
        answer: { Results: results, TraceIds: traces, Error: refusal(error, index, gate) },
        touched: gate.touched,
        gap: error instanceof UnknownMember ? error.member : null,
      };
    }
  }
  return { answer: { Results: results, TraceIds: traces }, touched: gate.touched, gap: null };
}

type Running = {
  readonly paths: PathTable;
  readonly gate: MemberGate;
  readonly setting: BatchSetting;
  readonly request: BatchRequest;
};

function perform(action: ActionInfo, running: Running): Json {
  const { paths, gate } = running;
  if (action.ActionType === 5) {
    return null;
  }
  const object = paths.object(action.ObjectPathId);
  if (object === null) {
    return null;
  }
  switch (action.ActionType) {
    case 1:
      return identityOf(object, running);
    case 2:
      return answerQuery(object, action.QueryInfo ?? {}, {
        gate,
        identify: (found) => foundIdentity(found, running),
      });
    case 3:
      return callMethod(object, action, running);
    case 4:
      return setScalar(object, action.Name, paths.args(action.ArgumentInfo)[0] ?? null, gate);
    case 9:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        setScalar(object, name, value ?? null, gate);
      }
      return null;
    default:
      throw new UnknownMember(`action type ${String(action.ActionType)} on ${object.spec.type}`);
  }
}

function identityOf(object: HostObject, { setting }: Running): Record<string, Json> {
  const reference = setting.references.idOf(object);
  return {
    ...object.spec.identity,
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

/** What a query names its objects by: those that live by reference are kept, if the batch says so. */
function foundIdentity(object: HostObject, running: Running): Record<string, Json> {
  const { request, setting } = running;
  if (object.spec.livesByReference === true && request.AutoKeepReference === true) {
    setting.references.keep(object);
  }
  return identityOf(object, running);
}

function callMethod(object: HostObject, action: ActionInfo, running: Running): Json {
  const { gate, paths, setting } = running;
  const args = paths.args(action.ArgumentInfo);
  if (action.Name === "_KeepReference") {
    setting.references.keep(object);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    setting.references.release(textArgument(args[0]));
    return null;
  }
  const [name, method] = gate.method(object, action.Name);
  const value = method.call(args);
  if (value instanceof HostObject) {
    throw new UnknownMember(`${object.spec.type}.${name} as a value`);
  }
  return value ?? null;
}

function setScalar(object: HostObject, name: string, value: Argument, gate: MemberGate): null {
  const [known, scalar] = gate.scalar(object, name);
  if (scalar.write === undefined || value instanceof HostObject) {
    throw new UnknownMember(`setting ${object.spec.type}.${known}`);
  }
  scalar.write(value);
  return null;
}

function refusal(
  error: unknown,
  index: number,
  gate: MemberGate,
): NonNullable<BatchAnswer["Error"]> {
  const location = gate.touched[gate.touched.length - 1] ?? "";
  if (error instanceof HostFault || error instanceof UnknownMember) {
    const code = error instanceof HostFault ? error.code : "GeneralException";
    return {
      Code: code,
      Message: error.message,
      Location: location,
      HttpStatusCode: 400,
      ActionIndex: index,
    };
  }
  throw error;
}
