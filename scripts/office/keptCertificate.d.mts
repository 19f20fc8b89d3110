export function keptCertificate(
  folder: string,
  now: Date,
): {
  readonly cert: string;
  readonly key: string;
  readonly certificateFile: string;
  readonly isNew: boolean;
};
