/** The workings of test/cases/workings: each correct one, and each with a planted mistake. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PageFormat } from '../../src/tutor/working/page.ts';

const FOLDER = join(import.meta.dirname, '../cases/workings');

interface Slip {
  readonly line: number;
  readonly instead: string;
  /** One of these must be named first; null where none is expected, and any may be named. */
  readonly misconception: string | readonly string[] | null;
  /** The piece that must be marked. */
  readonly place?: string;
  /** What follows the wrong line instead of what was there. */
  readonly rest?: string;
}
interface Entry {
  readonly name: string;
  readonly format?: PageFormat;
  readonly task?: string;
  readonly text: string;
  readonly slips?: readonly Slip[];
}

export interface Working {
  readonly name: string;
  readonly format: PageFormat;
  readonly task?: string;
  readonly text: string;
  /** The first wrong line; null for a correct working. */
  readonly wrong: number | null;
  readonly misconceptions: readonly string[] | null;
  readonly place?: string;
}

/** Every working, the correct one before its slips. */
export function workings(): Working[] {
  const files = readdirSync(FOLDER).filter((f) => f.endsWith('.yaml'));
  return files.sort().flatMap((file) =>
    (parse(readFileSync(join(FOLDER, file), 'utf8')) as Entry[]).flatMap(({ name, format = 'text', task, text, slips = [] }) => {
      const base = { format, ...(task === undefined ? {} : { task }) };
      const right: Working = { ...base, name: `${file} ${name}`, text, wrong: null, misconceptions: null };
      const wrong = slips.map(({ line, instead, misconception, place, rest }, i): Working => {
        const lines = text.trimEnd().split('\n');
        const after = rest === undefined ? lines.slice(line) : rest === '' ? [] : [rest];
        return {
          ...base,
          name: `${file} ${name}, slip ${i + 1}`,
          text: `${[...lines.slice(0, line - 1), instead, ...after].join('\n')}\n`,
          wrong: line,
          misconceptions: misconception === null ? null : typeof misconception === 'string' ? [misconception] : misconception,
          ...(place === undefined ? {} : { place }),
        };
      });
      return [right, ...wrong];
    }),
  );
}
