/**
 * An Office that users have, by what it answers to `isSetSupported` and by its limits.
 *
 * The matrices follow the requirement-set tables of the vendor's documentation. Members of sets the frozen
 * client library does not know cannot be called, whatever a profile says.
 */
export type OfficeProfile = {
  readonly name: string;
  readonly fullVersion: string;
  readonly sets: Readonly<Record<string, string>>;
  /** Largest request and largest answer; only Office on the web has such a limit. */
  readonly payloadBytes: number | null;
};

const common = { DialogApi: "1.2", RichApiRuntime: "1.2", CustomXmlParts: "1.1", Settings: "1.1" };

/** Volume licence of 2021: the oldest Office the pane runs in. */
export const officeLtsc2021: OfficeProfile = {
  name: "LTSC 2021",
  fullVersion: "16.0.14332.20763",
  sets: { ...common, ExcelApi: "1.14", WordApi: "1.3", WordApiHiddenDocument: "1.3" },
  payloadBytes: null,
};

/** Volume licence of 2024. */
export const officeLtsc2024: OfficeProfile = {
  name: "LTSC 2024",
  fullVersion: "16.0.17932.20162",
  sets: {
    ...common,
    ExcelApi: "1.17",
    WordApi: "1.8",
    WordApiDesktop: "1.1",
    WordApiHiddenDocument: "1.5",
  },
  payloadBytes: null,
};

const current = { ...common, ExcelApi: "1.21", WordApi: "1.9" };

/** Microsoft 365 on Windows. */
export const office365: OfficeProfile = {
  name: "Microsoft 365",
  fullVersion: "16.0.20026.20100",
  sets: {
    ...current,
    ExcelApiDesktop: "1.1",
    WordApiDesktop: "1.5",
    WordApiHiddenDocument: "1.5",
    DelayForCellEdit: "1.1",
  },
  payloadBytes: null,
};

/** Office on a Mac: as Microsoft 365. */
export const officeMac: OfficeProfile = {
  ...office365,
  name: "Mac",
  fullVersion: "16.103.25110922",
};

/** Office on the web: its own sets, and a limit on what travels. */
export const officeWeb: OfficeProfile = {
  name: "web",
  fullVersion: "16.0.20120.42300",
  sets: { ...current, ExcelApiOnline: "1.1", WordApiOnline: "1.3" },
  payloadBytes: 5 * 1024 * 1024,
};

/** Every Office that the pane must run in. */
export const officeProfiles: readonly OfficeProfile[] = [
  officeLtsc2021,
  officeLtsc2024,
  office365,
  officeMac,
  officeWeb,
];

/** Whether a matrix has a set in a version or a later one. */
export function hasSet({ sets }: OfficeProfile, set: string, version: string): boolean {
  const [ownMajor = 0, ownMinor = 0] = (sets[set] ?? "0.0").split(".").map(Number);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
