/** Two sheets and their keys as they stand in test/cases/sheets/: what a change of wording, families or narration changes is seen there. UPDATE=1 writes them anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownFiles } from '../../src/emit/sheet-markdown.ts';
import type { SheetOptions } from '../../src/tutor/worksheet/make.ts';
import { sheet } from '../tutor/worksheet/support.ts';

const GOLDEN: readonly (readonly [name: string, options: Partial<SheetOptions>])[] = [
  ['mixed-en', { topic: 'mixed', style: 'mixed', level: 2, count: 6, seed: 7 }],
  ['chain-rule-zh', { topic: 'chain-rule', style: 'blank', level: 3, count: 3, seed: 7, language: 'zh' }],
];

describe('golden sheets', () => {
  for (const [name, options] of GOLDEN) {
    for (const kind of ['sheet', 'key'] as const) {
      it(`${name}, ${kind}`, () => {
        const text = String(markdownFiles(sheet({ ...options, feedback: false })).find((f) => f.name === `${kind}.md`)?.content);
        const path = `test/cases/sheets/${name}-${kind}.md`;
        if (process.env.UPDATE === '1') writeFileSync(path, text);
        expect(text).toBe(readFileSync(path, 'utf8'));
      });
    }
  }
});
