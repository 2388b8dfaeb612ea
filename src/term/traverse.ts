/**
 * Traversals of the DAG: iterative, each shared node visited once. Orders are structural (left to right, children first).
 */
import type { Rational } from '../num/rational.ts';
import type { Term } from './term.ts';
import { rebuild } from './term.ts';

/** Every node below the roots once, children before parents. `skip` prunes a node together with what only it reaches. */
export function postorder(roots: Term | readonly Term[], skip?: (t: Term) => boolean): Term[] {
  const out: Term[] = [];
  const seen = new Set<Term>();
  const stack: Term[] = [];
  const list: readonly Term[] = Array.isArray(roots) ? roots : [roots as Term];
  for (const root of list) {
    stack.push(root);
    while (stack.length > 0) {
      const t = stack[stack.length - 1];
      if (seen.has(t) || skip?.(t)) {
        stack.pop();
        continue;
      }
      let ready = true;
      for (let i = t.args.length - 1; i >= 0; i--) {
        const a = t.args[i];
        if (!seen.has(a) && !skip?.(a)) {
          stack.push(a);
          ready = false;
        }
      }
      if (ready) {
        stack.pop();
        seen.add(t);
        out.push(t);
      }
    }
  }
  return out;
}

/** Fold the DAG bottom-up: `f` gets a node and its children's values, once per shared node. */
export function fold<V>(root: Term, f: (t: Term, args: readonly V[]) => V, memo: Map<Term, V> = new Map()): V {
  const known = memo.get(root);
  if (known !== undefined) return known;
  for (const t of postorder(root, (u) => memo.has(u))) {
    memo.set(
      t,
      f(
        t,
        t.args.map((a) => memo.get(a)!),
      ),
    );
  }
  return memo.get(root)!;
}

/** Replace whole subterms: where `map` has a node, its image stands instead and is not entered. */
export function replace(root: Term, map: ReadonlyMap<Term, Term>): Term {
  if (map.size === 0) return root;
  const done = new Map<Term, Term>(map);
  return fold(root, rebuild, done);
}

/** Put terms for variables, all at once. */
export function substitute(root: Term, values: ReadonlyMap<string, Term>): Term {
  const done = new Map<Term, Term>();
  return fold(
    root,
    (t, args) => {
      if (t.op === 'var') return values.get(t.name) ?? t;
      return rebuild(t, args);
    },
    done,
  );
}

/** Does `part` occur in `whole`? */
export function occurs(part: Term, whole: Term): boolean {
  return postorder(whole).includes(part);
}

/** Number of distinct nodes. */
export const dagSize = (t: Term): number => postorder(t).length;

/** The number a variable-free term made of rational arithmetic denotes, or undefined. */
export function literal(t: Term): Rational | undefined {
  return t.op === 'num' ? t.value! : undefined;
}
