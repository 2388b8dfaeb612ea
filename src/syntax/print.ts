/**
 * Surface to text: ASCII that can be read back, LaTeX, and Unicode for a terminal.
 *
 * Brackets that were typed (group nodes) are kept; others are added where the text would mean something else without them.
 * The work is bounded by the length of the output, also where the Surface is a DAG that is exponentially large as a tree:
 * beyond `maxLength` the rest is "…", with everything that was opened closed again.
 */
import { expandLatex } from './print-latex.ts';
import { expandLinear } from './print-linear.ts';
import { emit } from './print-piece.ts';
import { tallNodes } from './print-shape.ts';
import type { Surface } from './surface.ts';

export type PrintStyle = 'ascii' | 'latex' | 'unicode';

export interface PrintOptions {
  /** Characters after which the text is cut. Default 20,000. */
  readonly maxLength?: number;
  /** Keep every bracket that tells a+(b+c) from a+b+c. Default: true for ASCII, false otherwise. */
  readonly exact?: boolean;
}

export interface Printed {
  readonly text: string;
  /** Something was left out. */
  readonly truncated: boolean;
}

/** The text of a Surface. */
export function print(s: Surface, style: PrintStyle, options: PrintOptions = {}): Printed {
  const exact = options.exact ?? style === 'ascii';
  const maxLength = options.maxLength ?? 20_000;
  if (style === 'latex') return emit(s, expandLatex(tallNodes(s), exact), maxLength, '\\ldots ');
  return emit(s, expandLinear(style, exact), maxLength, '…');
}
