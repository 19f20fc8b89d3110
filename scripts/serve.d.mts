export function serve(options: {
  readonly folder: string;
  readonly port: number;
  readonly onBusy?: (port: number) => void;
}): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>;
