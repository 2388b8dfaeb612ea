/** Forms that an answer may have to have besides being right, and whether it has. */
import { foldSurface, type Surface } from '../../syntax/surface.ts';
import type { Read } from './reading.ts';
import type { RequiredForm } from './sheet.ts';

/** What breaks the form: the letters that may not occur; empty where it is the shape; undefined if nothing does. */
export function notInForm(form: RequiredForm, read: Read): readonly string[] | undefined {
  switch (form.kind) {
    case 'in-terms-of': {
      const found = read.raw.vars.filter((v) => !form.letters.includes(v));
      return found.length > 0 ? found : undefined;
    }
    case 'single-fraction':
      return isSingleFraction(read.surface) ? undefined : [];
    case 'no-derivative-left':
      return undefined;
  }
}

/** A fraction, perhaps with a sign before it, without fractions of letters or negative powers in it. */
function isSingleFraction(whole: Surface): boolean {
  let s = whole;
  while (s.kind === 'group' || s.kind === 'relation' || (s.kind === 'unary' && s.op === '-'))
    s = s.kind === 'group' ? s.body : s.kind === 'unary' ? s.operand : s.operands[s.operands.length - 1];
  if (s.kind !== 'binary' || s.op !== '/') return false;
  const plain = (u: Surface): boolean =>
    foldSurface<boolean>(
      u,
      (v, parts) =>
        parts.every(Boolean) && !(v.kind === 'binary' && ((v.op === '/' && hasLetter(v.right)) || (v.op === '^' && isNegative(v.right)))),
    );
  return plain(s.left) && plain(s.right);
}
const hasLetter = (s: Surface): boolean =>
  foldSurface<boolean>(s, (u, parts) => u.kind === 'name' || u.kind === 'call' || parts.some(Boolean));
function isNegative(s: Surface): boolean {
  const inner = s.kind === 'group' ? s.body : s;
  return inner.kind === 'unary' && inner.op === '-' && !hasLetter(inner);
}
