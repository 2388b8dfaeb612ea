/** How a problem is shown: the line, a caret at the place, whatever the characters are. */
import { describe, expect, it } from 'vitest';
import { failure, notice, renderProblem } from '../../src/syntax/problem.ts';

const at = (from: number, to: number) => failure('unexpected', { from, to }, 'Something is wrong.');
const shown = (source: string, from: number, to: number, width?: number): string[] =>
  renderProblem(source, at(from, to), { width }).split('\n').slice(1);

describe('a rendered problem', () => {
  it('says what, where and what to do', () => {
    const problem = failure('decimal-comma', { from: 4, to: 7 }, 'Decimals are written with a point.', '1.5');
    expect(renderProblem('1 + 1,5 z', problem)).toBe('error: Decimals are written with a point.\n  1 + 1,5 z\n      ^^^\n  try: 1.5');
    expect(renderProblem('z', notice('remark', { from: 0, to: 1 }, 'Read so.'))).toBe('notice: Read so.\n  z\n  ^');
  });
  it('puts the caret behind the end', () => {
    expect(shown('z^2^', 4, 4)).toEqual(['  z^2^', '      ^']);
    expect(shown('z', 5, 9)).toEqual(['  z', '   ^']);
  });
  it('shows nothing of an empty source', () => {
    expect(shown('', 0, 0)).toEqual([]);
    expect(shown(' \n\t', 1, 1)).toEqual([]);
  });
  it('shows the line on which it is', () => {
    expect(shown('first\nsecond\nthird', 6, 8)).toEqual(['  second', '  ^^']);
    expect(shown('a\nb\n', 2, 4)).toEqual(['  b', '  ^']);
  });
  it('counts wide characters twice, marks not at all, pairs once', () => {
    expect(shown('中文z', 2, 3)).toEqual(['  中文z', '      ^']);
    expect(shown('e\u0301z', 2, 3)).toEqual(['  e\u0301z', '   ^']);
    expect(shown('𝑧+1', 2, 3)).toEqual(['  𝑧+1', '   ^']);
  });
  it('passes no control characters on', () => {
    expect(shown('a\u001b[31mb\u202ec', 1, 2)[0]).toBe('  a\uFFFD[31mb\uFFFDc');
    expect(shown('a\tb', 2, 3)).toEqual(['  a b', '    ^']);
  });
  it('cuts long lines around the place', () => {
    const long = `${'a'.repeat(5000)}!${'b'.repeat(5000)}`;
    const [line, caret] = shown(long, 5000, 5001);
    expect(line.length).toBeLessThan(80);
    expect(line.startsWith('  …')).toBe(true);
    expect(line.endsWith('…')).toBe(true);
    expect(line[caret.indexOf('^')]).toBe('!');
    expect(shown(long, 0, 10_001, 20)).toEqual([`  ${'a'.repeat(18)}…`, `  ${'^'.repeat(18)}`]);
    expect(shown(`${'𝑧'.repeat(100)}!`, 200, 201, 20)[0]).not.toContain('\uFFFD');
  });
});
