/** What the page keeps: across a reload, per sheet, and without a complaint where storage is refused or holds something else. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Keep } from '../../src/web/keep.ts';

function storage(): Map<string, string> {
  const values = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
  });
  return values;
}
afterEach(() => vi.unstubAllGlobals());

describe('what was typed', () => {
  it('is there again after a reload, for its own sheet', () => {
    storage();
    new Keep('s1').set('1', '1-a^2', true);
    expect(new Keep('s1').get('1')).toEqual({ text: '1-a^2', checked: true });
    expect(new Keep('s2').get('1')).toBeUndefined();
  });
  it('goes when it is emptied or cleared', () => {
    storage();
    const keep = new Keep('s');
    keep.set('1', 'x', false);
    keep.set('2', 'y', false);
    keep.set('1', '', false);
    expect(new Keep('s').get('1')).toBeUndefined();
    keep.clear();
    expect(new Keep('s').get('2')).toBeUndefined();
  });
  it('lives as long as the page where storage is refused', () => {
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const keep = new Keep('s');
    keep.set('1', 'x', true);
    expect(keep.get('1')).toEqual({ text: 'x', checked: true });
  });
  it.each(['not json', '[]', 'null', '{"1": 5, "2": {"text": 7}, "3": {"text": "x"}}'])('is not made up from %s', (stored) => {
    storage().set('gprime-sheet:s', stored);
    for (const id of ['1', '2', '3']) expect(new Keep('s').get(id)).toBeUndefined();
  });
});
