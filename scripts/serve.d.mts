export function serve(options: {
  readonly folder: string;
  readonly port: number;
  readonly lastPort?: number;
  readonly secure?: { readonly key: string; readonly cert: string };
  readonly onBusy?: (port: number) => void;
}): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>;
