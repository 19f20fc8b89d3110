import type { BridgeGlobals, HostInfo } from "./officeBridge";

/** What the client library posts to the page around the add-in's frame, and what it is answered. */
type WebMessage = {
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 invokes, 1 registers an event, 2 takes it back. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: string | number;
  readonly _data: unknown;
};

/**
 * The page that Office on the web is, around the add-in's frame: it answers what the frame posts.
 *
 * Uses nothing but its argument and the globals, so that it can be sent into a browser as it stands.
 */
export function installWebHost(info: HostInfo): void {
  const globals = globalThis as unknown as BridgeGlobals;
  type Listener = { readonly request: WebMessage; readonly frame: MessageEventSource };
  const listeners: Listener[] = [];
  const post = (frame: MessageEventSource, request: WebMessage, answer: object): void => {
    const { _actionName, _conversationId, _correlationId } = request;
    const ids = { _actionName, _conversationId, _correlationId };
    const message = { _messageType: 1, _errorCode: 0, _serializerVersion: 1, ...ids, ...answer };
    frame.postMessage(JSON.stringify(message), { targetOrigin: "*" });
  };
  const context = {
    _id: "pane",
    _appName: info.host === "Excel" ? 16 : 32,
    _appVersion: "16.00",
    _appUILocale: info.locale,
    _dataLocale: info.locale,
    _docUrl: info.documentUrl,
    _clientMode: 0,
    _settings: info.host === "Excel" ? [] : {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: "instance",
    _requirementMatrix: JSON.stringify(info.sets),
    _hostFullVersion: info.fullVersion,
    _appDomains: [],
  };
  type XmlPart = readonly [id: string, isBuiltIn: boolean];
  const partOf = ([id, isBuiltIn]: XmlPart) => ({ id, DataPartBuiltIn: isBuiltIn });
  // what the common API's calls for XML parts are answered; others, batches too, get plain data
  const answers: Readonly<Record<number, (payload: unknown) => object>> = {
    128: (payload) => ({ DataPartProperties: partOf(payload as XmlPart) }),
    130: (payload) => ({ DataPartList: (payload as readonly XmlPart[]).map(partOf) }),
  };
  const execute = async (data: unknown): Promise<object> => {
    const { DdaMethod, ArrayData, ...named } = data as {
      readonly DdaMethod: { readonly DispatchId: number };
      readonly ArrayData?: readonly unknown[];
    };
    // the common API names its parameters here, in the order in which they stand on a desk
    const parameters = ArrayData === undefined ? Object.values(named) : [ArrayData];
    const id = DdaMethod.DispatchId;
    const { status = 5001, payload = null } =
      (await globals.officeHostCall?.(id, parameters)) ?? {};
    const answer = status === 0 ? (answers[id]?.(payload) ?? { Data: payload }) : {};
    return { Version: 1, Error: status, ...answer };
  };
  const answered = async (message: WebMessage, frame: MessageEventSource): Promise<object> => {
    if (message._actionType === 1) {
      listeners.push({ request: message, frame });
      return { Version: 1, Error: 0 };
    }
    if (message._actionType === 2) {
      return { Version: 1, Error: 0 };
    }
    return message._actionName === "executeMethod" ? execute(message._data) : context;
  };
  globals.officeHostEvent = (dispatchId, payload) => {
    const about = (request: WebMessage) =>
      (request._data as { readonly eventDispId: number }).eventDispId;
    for (const { request, frame } of listeners.filter((one) => about(one.request) === dispatchId)) {
      post(frame, request, {
        _responseType: 1,
        _data: { ArrayData: payload },
      });
    }
  };
  addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
    const message = typeof data === "string" ? (JSON.parse(data) as WebMessage) : null;
    if (message?._messageType === 0 && source !== null) {
      void answered(message, source).then((answer) => {
        post(source, message, { _responseType: 0, _data: answer });
      });
    }
  });
}
