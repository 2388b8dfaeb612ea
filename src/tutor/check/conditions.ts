/** A condition such as `0 < z < 1` as assumptions. */
import type { Context } from '../../syntax/context.ts';
import { looksLikeLatex } from '../../syntax/latex.ts';
import { readConditions } from '../../syntax/read.ts';
import { type Prop, prop } from '../../term/prop.ts';

/** Undefined where the text is no condition that can be assumed. */
export function assumptions(text: string, marked: boolean, context: Context): readonly Prop[] | undefined {
  const { conditions } = readConditions(text, context, marked || looksLikeLatex(text) ? 'latex' : 'ascii');
  return conditions?.map((c) => prop(c.rel, [c.left, c.right]));
}
