/** Formulas of a sheet: from terms and from typed texts. */
import { written } from '../../explain/surfaces.ts';
import { parseAscii } from '../../syntax/ascii.ts';
import { print } from '../../syntax/print.ts';
import { NOWHERE, type Surface } from '../../syntax/surface.ts';
import type { Prop } from '../../term/prop.ts';
import type { Term } from '../../term/term.ts';
import { exactText, relationText } from '../tell.ts';
import type { Formula } from './sheet.ts';

/** A term for the eye and for reading back. `as`: names for terms, for the eye alone. */
export const formula = (t: Term, as?: ReadonlyMap<Term, Surface>): Formula => ({ surface: plainSpans(written(t, as)), text: exactText(t) });

/** A formula as it was typed. */
export const typedFormula = (surface: Surface, t: Term): Formula => ({ surface: plainSpans(surface), text: exactText(t) });

export const assumptionTexts = (props: readonly Prop[]): string[] => props.map(relationText);

/** A text of ours (a number, "one-sided: 0 and 1", "undefined") as a formula where it is one. */
export function typedSurface(text: string): Surface {
  const { surface } = parseAscii(text.replace(/…$/, ''));
  if (!surface || /[a-z]{3}/.test(text)) return { kind: 'name', text, span: NOWHERE };
  const plain = plainSpans(surface);
  return text.endsWith('…') ? unfinished(plain) : plain;
}

/** The digits of a number that goes on. */
function unfinished(s: Surface): Surface {
  if (s.kind === 'number') return { ...s, text: `${s.text}…` };
  return s.kind === 'unary' ? { ...s, operand: unfinished(s.operand) } : s;
}

/** The surface without places: sheets are compared and stored, and a place in a text that is not there means nothing. */
export function plainSpans(s: Surface): Surface {
  return JSON.parse(JSON.stringify(s, (key, value: unknown) => (key === 'span' || key === 'fnSpan' ? NOWHERE : value))) as Surface;
}

/** One formula as text for messages and descriptions. */
export const plainText = (s: Surface): string => print(s, 'unicode').text;
