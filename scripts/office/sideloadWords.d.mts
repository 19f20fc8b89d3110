export function trustWords(options: {
  readonly platform: string;
  readonly certificateFile: string;
}): readonly string[];

export function sideloadWords(options: {
  readonly platform: string;
  readonly manifestFile: string;
  readonly id: string;
}): readonly string[];

export function webWords(manifestFile: string): readonly string[];
