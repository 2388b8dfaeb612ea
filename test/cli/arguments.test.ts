import { describe, expect, it } from 'vitest';
import { optionsFirst } from '../../src/cli/arguments.ts';

describe('arguments', () => {
  it('that begin with a minus sign are formulas', () => {
    expect(optionsFirst(['tanh', '-z^2'])).toEqual(['--', 'tanh', '-z^2']);
    expect(optionsFirst(['tanh', '--z', '--json'])).toEqual(['--json', '--', 'tanh', '--z']);
    expect(optionsFirst(['-z', '-1', '--order', '2'])).toEqual(['--order=2', '--', '-z', '-1']);
  });
  it('keep the values of options, whatever they begin with', () => {
    expect(optionsFirst(['--assume', '-1 < z', 'z', '1'])).toEqual(['--assume=-1 < z', '--', 'z', '1']);
    expect(optionsFirst(['z', '1', '--assume=alpha > 0'])).toEqual(['--assume=alpha > 0', '--', 'z', '1']);
  });
  it('after -- are all formulas', () => {
    expect(optionsFirst(['--json', '--', '--assume', 'z'])).toEqual(['--json', '--', '--assume', 'z']);
  });
  it('that look like options stay options, so that a misspelt one is noticed', () => {
    expect(optionsFirst(['z', '1', '--jsn'])).toEqual(['--jsn', '--', 'z', '1']);
    expect(optionsFirst(['-h'])).toEqual(['-h']);
  });
});
