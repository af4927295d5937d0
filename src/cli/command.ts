import type { ParseArgsConfig } from 'node:util';

/** What a command may touch of the terminal; tests hand in their own. */
export type Terminal = {
  out: (text: string) => void;
  error: (text: string) => void;
  stdin: () => AsyncIterable<Uint8Array>;
  environment: Readonly<Record<string, string | undefined>>;
  /** `import.meta.url` of the entry: the catalogue lies beside it. */
  entryUrl: string;
};

export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** One command of the terminal. `run` gives the exit code (CONTRACT.md §5). */
export type Command = {
  summary: string;
  usage: string;
  options: NonNullable<ParseArgsConfig['options']>;
  run: (positionals: readonly string[], values: Values, terminal: Terminal) => Promise<number>;
};

/** 0 diagnosed · 1 our fault · 2 bad usage or input · 3 unknown · 4 no failure found. */
export const EXIT = { done: 0, fault: 1, usage: 2, unknown: 3, quiet: 4 } as const;

/** The values of an option that may be given several times. */
export function listOf(value: Values[string]): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}
