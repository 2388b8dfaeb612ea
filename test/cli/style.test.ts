import { afterEach, describe, expect, it } from 'vitest';
import { PLAIN, pad, styleFor, table, width, wrap } from '../../src/cli/style.ts';

const saved = { ...process.env };
afterEach(() => {
  process.env = { ...saved };
});
const set = (vars: Record<string, string>): void => {
  const { NO_COLOR: _, FORCE_COLOR: __, TERM: ___, ...rest } = saved;
  process.env = { ...rest, TERM: 'xterm', ...vars };
};

describe('colour', () => {
  it('is for terminals', () => {
    set({});
    expect(styleFor({ isTTY: true }).good('x')).toBe('\u001b[32mx\u001b[39m');
    expect(styleFor({ isTTY: false })).toBe(PLAIN);
    expect(styleFor({})).toBe(PLAIN);
  });
  it('can be turned off and on', () => {
    set({ NO_COLOR: '1', FORCE_COLOR: '1' });
    expect(styleFor({ isTTY: true })).toBe(PLAIN);
    set({ NO_COLOR: '' });
    expect(styleFor({ isTTY: true })).not.toBe(PLAIN);
    set({ FORCE_COLOR: '1' });
    expect(styleFor({})).not.toBe(PLAIN);
    set({ TERM: 'dumb' });
    expect(styleFor({ isTTY: true })).toBe(PLAIN);
  });
});

describe('layout', () => {
  it('does not count colour', () => {
    expect(width('\u001b[32mσ′\u001b[39m')).toBe(2);
    expect(pad('\u001b[1ma\u001b[22m', 3)).toBe('\u001b[1ma\u001b[22m  ');
  });
  it('aligns tables and wraps text', () => {
    expect(
      table([
        ['a', 'bb', 'c'],
        ['aaa', 'b', ''],
      ]),
    ).toBe('a    bb  c\naaa  b');
    expect(wrap('one two three', 7, '  ')).toBe('one two\n  three');
  });
});
