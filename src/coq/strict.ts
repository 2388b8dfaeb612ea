/** Undefined parts make the whole undefined: a Coq proof along one path of strict positions. */
import type { Term } from '../term/term.ts';
import { Inexpressible } from './inexpressible.ts';

/** From a proof of `part = None`, the proof of `whole = None`. */
export function undefinedProof(part: Term, whole: Term, proof: string): string {
  // Parents first, remembering through which child each node was reached.
  const reached = new Map<Term, { parent: Term; position: number } | null>([[whole, null]]);
  for (const t of reached.keys()) {
    if (t === part) break;
    const strict = t.op === 'if' ? t.args.slice(0, 2) : t.args;
    for (const [position, a] of strict.entries()) if (!reached.has(a)) reached.set(a, { parent: t, position });
  }
  if (!reached.has(part)) throw new Inexpressible('an undefined part does not occur strictly');
  let out = proof;
  for (let step = reached.get(part); step; step = reached.get(step.parent)) {
    const lemma = step.parent.args.length === 1 ? 'none_only' : step.position === 0 ? 'none_left' : 'none_right';
    out = lemma === 'none_only' ? `(none_only _ ${out})` : `(${lemma} _ _ ${out})`;
  }
  return out;
}
