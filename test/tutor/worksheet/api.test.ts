/** Worksheets from the library. */
import { describe, expect, it } from 'vitest';
import { gradeAnswer, sheetFiles, worksheet, worksheetFromFile } from '../../../src/index.ts';

describe('the library', () => {
  it('makes a sheet, writes it, and judges answers to it', async () => {
    const sheet = await worksheet({ topic: 'activations', level: 1, count: 2, seed: 3 });
    if ('refused' in sheet) throw new Error(sheet.refused);
    expect([sheet.problems.length, sheet.seed, sheet.language]).toEqual([2, 3, 'en']);
    expect((await sheetFiles(sheet, 'md')).map((f) => f.name)).toEqual(['sheet.md', 'key.md']);
    const [ask] = sheet.problems[0].asks;
    if (ask.kind !== 'formula') throw new Error('not a formula');
    expect((await gradeAnswer(ask, ask.answer.text)).kind).toBe('right');
    expect((await gradeAnswer(ask, '1 +')).kind).toBe('unreadable');
  });
  it('judges with a sheet that was stored as JSON', async () => {
    const sheet = await worksheet({ topic: 'backprop', level: 2, count: 1, seed: 3 });
    if ('refused' in sheet) throw new Error(sheet.refused);
    const [file] = await sheetFiles(sheet, 'json');
    const stored = JSON.parse(String(file.content)) as typeof sheet;
    const [ask] = stored.problems[0].asks;
    if (ask.kind !== 'formula') throw new Error('not a formula');
    expect((await gradeAnswer(ask, ask.answer.text, 'zh')).kind).toBe('right');
  });
  it('reads a sheet file, or says what is wrong', async () => {
    expect(await worksheetFromFile('problems: [{ f: tanh(z) }]')).toMatchObject({ format: 'gprime-sheet', points: 2 });
    expect(await worksheetFromFile('problems: []')).toEqual({ problems: [expect.objectContaining({ line: 1, column: 11 })] });
    expect(await worksheet({ topic: 'backprop', style: 'graph' })).toHaveProperty('refused');
  });
});
