export class OptionError extends Error {}

export function officeOptions(environment?: Readonly<Record<string, string>>): {
  readonly base: string;
  readonly officeJs: {
    readonly address: string;
    readonly origin: string | null;
    readonly isOwnCopy: boolean;
  };
};

export function manifestFor(manifest: string, base: string): string;
