/** Exported files: what they look like, and that they say what was asked. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coqFile } from '../../src/coq/document.ts';
import { mismatch, reread } from '../../src/coq/reread.ts';
import { inSession } from '../../src/term/term.ts';
import type { Asked } from '../derive/support.ts';
import { rows as lecture } from '../lecture/rows.ts';
import { decided, fileOf } from './support.ts';

/** One file of each kind of verdict, kept to be read. */
const kept: readonly (readonly [name: string, question: Asked])[] = [
  ['sigmoid', { f: 'sigmoid', claim: 'a(1-a)' }],
  ['relu', { f: 'max(0,z)', claim: 'if(z<0,0,if(z>0,1,1/0))' }],
  ['leaky-relu-refuted', { f: 'max(0.01z,z)', claim: 'if(z<0,0,1)' }],
  ['second-order', { f: 'tanh(z)', claim: '-2tanh(z)(1-tanh(z)^2)', order: 2 }],
  ['parameter', { f: 'ln(alpha z)', claim: '1/z', assume: ['alpha > 0', 'z > 0'] }],
  ['equal', { left: 'tanh(z)', right: '2/(1+e^(-2z))-1' }],
  ['unequal', { left: 'sqrt(z^2)', right: 'z' }],
  ['two-at-the-kink', { f: 'max(0,z)', claim: 'piecewise(z<0,0,z=0,2,1)' }],
  ['undefined-on-an-interval', { f: 'z^2', claim: '2 sqrt(z)^2' }],
];

describe('exported files', () => {
  it.each(kept)('%s', async (name, question) => {
    const text = inSession(() => fileOf(question).text);
    await expect(text).toMatchFileSnapshot(`golden/${name}.v`);
  });
  it.each(lecture)('lecture: %s says what was asked', (_, question) => {
    inSession(() => {
      const { text, decided: asked } = fileOf(question);
      expect(mismatch(reread(text), asked)).toBeUndefined();
    });
  });
});

describe('the case file', () => {
  const cases = readFileSync('test/cases/claims.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Asked & { readonly id: string })
    .filter((_, i) => i % 7 === 3);
  it('is exported and read back as the same questions', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const c of cases) {
      inSession(() => {
        const asked = decided(c);
        if (!asked) return;
        count++;
        const why = mismatch(reread(coqFile(asked)), asked);
        if (why !== undefined) wrong.push(`${c.id}: ${why}`);
      });
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(50);
  });
});
