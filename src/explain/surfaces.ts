/** Small pieces of Surface that derivations are written with. */
import { readback } from '../syntax/readback.ts';
import { NOWHERE, type RelationSign, type Surface } from '../syntax/surface.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';

const span = NOWHERE;
export const name = (text: string): Surface => ({ kind: 'name', text, span });
export const number = (text: string): Surface => ({ kind: 'number', text, span });
export const negative = (operand: Surface): Surface => ({ kind: 'unary', op: '-', operand, span });
export const group = (body: Surface): Surface => ({ kind: 'group', bracket: '(', body, span });
/** g(z) */
export const applied = (fn: string, to: Surface): Surface => ({ kind: 'call', fn, fnSpan: span, args: [to], bracket: '(', span });
/** g′(z), or its value elsewhere. */
export const primed = (fn: string, to: Surface): Surface => ({ kind: 'prime', target: name(fn), order: 1, args: [to], span });
/** d/dz (…) */
export const slopeOf = (operand: Surface, wrt: string): Surface => ({ kind: 'derivative', symbol: 'd', wrt, order: 1, operand, span });
export const times = (left: Surface, right: Surface): Surface => ({ kind: 'binary', op: '*', left, right, implicit: true, span });
/** With a dot between the factors. */
export const dot = (left: Surface, right: Surface): Surface => ({ kind: 'binary', op: '*', left, right, span });
export const minus = (left: Surface, right: Surface): Surface => ({ kind: 'binary', op: '-', left, right, span });
export const struck = (body: Surface): Surface => ({ kind: 'cancel', body, span });
export const braced = (body: Surface, label: string): Surface => ({ kind: 'underbrace', body, label, span });
export const relation = (left: Surface, sign: RelationSign, right: Surface): Surface => ({
  kind: 'relation',
  operands: [left, right],
  signs: [{ sign, span }],
  span,
});

/** A term as derivations write it: 0.01 as a decimal, 1/2 as a fraction. `as`: names for terms. */
export function written(t: Term, as?: ReadonlyMap<Term, Surface>): Surface {
  const numbers = postorder(t).some((u) => u.op === 'num' && u.value!.d >= 10n && 10n ** 12n % u.value!.d === 0n) ? 'decimal' : 'fraction';
  return readback(t, { numbers, ...(as ? { as } : {}) });
}

/** A relation, with a number on its right. */
export function condition(p: Prop): Surface {
  const [l, r] = p.terms;
  const turned = l.vars.length === 0 && r.vars.length > 0;
  const sign = p.kind === 'ne' ? '!=' : p.kind === 'eq' ? '=' : p.kind === 'lt' ? (turned ? '>' : '<') : turned ? '>=' : '<=';
  return turned ? relation(written(r), sign, written(l)) : relation(written(l), sign, written(r));
}
