/** Surfaces as the emitters print them. */
import { print } from '../syntax/print.ts';
import { children, foldSurface, NOWHERE, type Surface } from '../syntax/surface.ts';

/** LaTeX that KaTeX takes in its strict mode: circled letters stand in text, infinity has a command. */
export const latexOf = (s: Surface): string =>
  print(s, 'latex')
    .text.replace(/\\mathrm\{∞\}|∞/g, '\\infty ')
    .replace(/\\textcircled\{([A-Z])\}/g, '\\text{\\textcircled{$1}}');

/** Terminals have no strokes and braces: a strike-through of marks, and labels before what they name. */
export function unicodeOf(s: Surface): string {
  return print(plain(s), 'unicode').text;
}

const struck = (text: string): string => [...text].map((c) => `${c}\u0336`).join('');

function plain(root: Surface): Surface {
  const marked = foldSurface<boolean>(root, (s, parts) => s.kind === 'cancel' || s.kind === 'underbrace' || parts.some(Boolean));
  if (!marked) return root;
  return foldSurface<Surface>(root, (s, parts) => {
    if (s.kind === 'cancel') return { kind: 'name', text: struck(print(s.body, 'unicode').text), span: NOWHERE };
    if (s.kind === 'underbrace') return { kind: 'name', text: `[${print(parts[0], 'unicode').text}]${s.label}`, span: NOWHERE };
    return withParts(s, parts);
  });
}

/** The same node with other children, for the kinds that enclose a cancellation or an underbrace. */
function withParts(s: Surface, parts: readonly Surface[]): Surface {
  const old = children(s);
  if (old.every((c, i) => c === parts[i])) return s;
  switch (s.kind) {
    case 'binary':
      return { ...s, left: parts[0], right: parts[1] };
    case 'unary':
      return { ...s, operand: parts[0] };
    case 'group':
      return { ...s, body: parts[0] };
    default:
      return s;
  }
}
