export function paneTemplate(
  paneStartFile: string,
  options: {
    readonly officeJs: { readonly address: string; readonly origin: string | null };
  },
): () => {
  readonly paneStart: string;
  readonly paneStartHash: string;
  readonly officeJs: string;
  readonly officeJsOrigin: string;
};
