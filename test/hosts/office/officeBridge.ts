/** What the application says of itself when the client library starts. Plain data: it travels to a browser too. */
export type HostInfo = {
  readonly host: "Excel" | "Word";
  readonly locale: string;
  readonly fullVersion: string;
  readonly documentUrl: string;
  /** The requirement sets, as `isSetSupported` answers from them. */
  readonly sets: Readonly<Record<string, string>>;
  /** Colours of the application as numbers 0xRRGGBB, under the names that `GetOfficeThemeInfo` uses. */
  readonly theme: Readonly<Record<string, number>>;
};

/** What the application answers to one dispatched call; `status` 0 is success. */
export type HostReply = { readonly status: number; readonly payload: unknown };

/** The two ends that the bridge needs of its surroundings, as globals. */
export type BridgeGlobals = {
  /** Carries a call to the application; must stand before the library starts. */
  officeHostCall?: (dispatchId: number, parameters: unknown) => Promise<HostReply>;
  /** Brings an event of the application into the page; the bridge puts it there. */
  officeHostEvent?: (dispatchId: number, payload: unknown) => void;
};

/**
 * Lays the desktop seam (`window.external`) under the client library.
 *
 * Uses nothing but its argument and the globals, so that it can be sent into a browser as it stands.
 */
export function installExternal(info: HostInfo): void {
  const globals = globalThis as unknown as BridgeGlobals;
  type Handler = (dispatchId: number, payload: unknown) => void;
  const handlers: { readonly id: number; readonly target: string; readonly handler: Handler }[] =
    [];
  const safeArray = (value: unknown): unknown =>
    Array.isArray(value) ? { toArray: () => value as readonly unknown[] } : value;
  globals.officeHostEvent = (dispatchId, payload) => {
    for (const { handler } of handlers.filter(({ id }) => id === dispatchId)) {
      handler(dispatchId, safeArray(payload));
    }
  };
  const constant = (value: unknown) => () => value;
  const context = {
    GetAppType: constant(info.host === "Excel" ? 1 : 2),
    GetAppCapabilities: constant(0),
    GetAppUILocale: constant(info.locale),
    GetAppDataLocale: constant(info.locale),
    GetAppVersionMajor: constant("16.00"),
    GetAppVersionMinor: constant(1),
    GetHostFullVersion: constant(info.fullVersion),
    GetActivationMode: constant(1),
    GetControlIntegrationLevel: constant(1),
    GetSolutionRef: constant("solution"),
    GetInstanceId: constant("instance"),
    GetCorrelationId: constant("correlation"),
    GetSolutionToken: constant(""),
    GetDocUrl: constant(info.documentUrl),
    GetSupportedMatrix: constant(JSON.stringify(info.sets)),
    GetOfficeThemeInfo: constant(JSON.stringify(info.theme)),
    GetSettings: constant({ Read: () => undefined }),
  };
  const external = {
    GetHostInfo: constant(`${info.host}$Win32$16.01$${info.locale}$correlation$$disableLogging$0`),
    GetLoggingAllowed: constant(false),
    GetContext: constant(context),
    Execute: (id: number, parameters: unknown, answer: (result: unknown) => void) => {
      if (globals.officeHostCall === undefined) {
        throw new Error("the bridge has no application behind it");
      }
      void globals.officeHostCall(id, parameters).then(({ status, payload }) => {
        answer(status === 0 ? { toArray: () => [0, payload] } : status);
      });
    },
    RegisterEvent: (
      id: number,
      target: string,
      handler: Handler,
      answer: (status: number) => void,
    ) => {
      handlers.push({ id, target, handler });
      answer(0);
    },
    UnregisterEvent: (id: number, target: string, answer: (status: number) => void) => {
      const index = handlers.findIndex((one) => one.id === id && one.target === target);
      if (index >= 0) {
        handlers.splice(index, 1);
      }
      answer(0);
    },
    MessageParent2: () => undefined,
    MessageChild2: () => undefined,
  };
  Object.defineProperty(globalThis, "external", {
    value: external,
    configurable: true,
    writable: true,
  });
}
