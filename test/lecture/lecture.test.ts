/** The claims of the lecture on derivatives of activation functions, as they are written there, each answered as it must be. */
import { describe, expect, it } from 'vitest';
import { ask, type Told } from '../derive/support.ts';
import { rows } from './rows.ts';

describe('the lecture', () => {
  it.each(rows)('%s', (_, question, answer) => {
    const told: Told = ask(question);
    expect(told.outcome, told.reason).toBe(answer);
    expect(told.rejected).toBeUndefined();
  });

  it('R1: at 0 there is no derivative, the one-sided ones are 0 and 1', () => {
    const { verdict } = ask({ f: 'max(0,z)', claim: 'if(z>0,1,0)' });
    const at = verdict?.caveats.find((c) => c.kind === 'convention');
    expect(at).toBeDefined();
  });
  it('X1: the witness lies left of 0, where 0 was claimed and 1/100 is true', () => {
    const { verdict } = ask({ f: 'max(0.01z,z)', claim: 'piecewise(z<0,0,1)' });
    expect(verdict?.verdict).toBe('refuted');
    if (verdict?.verdict !== 'refuted') return;
    expect(verdict.witness.at.z).toMatch(/^-/);
    expect(verdict.witness).toMatchObject({ left: '0', right: '1/100' });
  });
});
