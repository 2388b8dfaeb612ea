/** Explicit lists: every data file is listed once, and is named as its entry. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activations } from '../../src/catalog/catalog.ts';
import { functions } from '../../src/theory/functions.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();

describe('every file is listed and named as its entry', () => {
  it('activations', () => {
    expect(activations.map((a) => a.name).sort()).toEqual(filesIn('src/catalog/activations'));
  });
  it('elementary functions', () => {
    expect(functions.map((f) => f.name).sort()).toEqual(filesIn('src/theory/functions'));
  });
});
