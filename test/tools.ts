/** Which outside tools this machine has. Tests that need one are skipped without it, and the run says so. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function find(names: readonly string[]): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

export const chromium: string | undefined = find(['chromium', 'chromium-browser', 'google-chrome']);
export const coqc: string | undefined = find(['coqc', 'rocq']);
export const pdflatex: string | undefined = find(['pdflatex']);
export const tools: Readonly<Record<string, string | undefined>> = { chromium, coqc, pdflatex };

/** Slow suites run only when asked for. */
export const long: boolean = process.env.GPRIME_LONG === '1';
