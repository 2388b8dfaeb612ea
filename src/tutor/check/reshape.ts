/** Copies of what was typed with some pieces changed; places stay as they are. */
import { children, foldSurface, type Surface } from '../../syntax/surface.ts';

/** A copy with some nodes changed, the innermost first. */
export function mapSurface(root: Surface, change: (s: Surface) => Surface): Surface {
  return foldSurface<Surface>(root, (s, parts) => change(withChildren(s, parts)));
}

/** The same node with other parts. */
export function withChildren(s: Surface, parts: readonly Surface[]): Surface {
  const old = children(s);
  if (old.every((c, i) => c === parts[i])) return s;
  switch (s.kind) {
    case 'number':
    case 'name':
      return s;
    case 'call': {
      const rest = [...parts];
      const subscript = s.subscript ? rest.shift() : undefined;
      const power = s.power ? rest.shift() : undefined;
      return { ...s, ...(subscript ? { subscript } : {}), ...(power ? { power } : {}), args: rest };
    }
    case 'binary':
    case 'logic':
      return { ...s, left: parts[0], right: parts[1] };
    case 'unary':
    case 'not':
      return { ...s, operand: parts[0] };
    case 'group':
    case 'abs':
    case 'underbrace':
    case 'labelled':
    case 'cancel':
    case 'text':
      return { ...s, body: parts[0] };
    case 'root':
      return s.index ? { ...s, index: parts[0], body: parts[1] } : { ...s, body: parts[0] };
    case 'cases': {
      let i = 0;
      return {
        ...s,
        branches: s.branches.map((b) => (b.condition ? { value: parts[i++], condition: parts[i++] } : { value: parts[i++] })),
      };
    }
    case 'relation':
      return { ...s, operands: parts };
    case 'prime':
      return s.args ? { ...s, target: parts[0], args: parts.slice(1) } : { ...s, target: parts[0] };
    case 'derivative':
      return s.operand ? { ...s, operand: parts[0] } : s;
    case 'at':
      return { ...s, body: parts[0], value: parts[1] };
    case 'list':
      return { ...s, items: parts };
  }
}
