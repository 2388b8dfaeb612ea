/**
 * The machine under the printers: pieces of output on a stack, no recursion, work bounded by the length of the output.
 */
import type { Surface } from './surface.ts';

export type Piece =
  | string
  /** A node to be printed where operators binding less tightly than `min` need brackets. */
  | { readonly node: Surface; readonly min: number; readonly script?: boolean }
  /** `open`, the body, `close`: closed even when the body is cut. */
  | { readonly open: string; readonly body: readonly Piece[]; readonly close: string }
  /** Structure inside an opened piece that must not be left out. */
  | { readonly must: string };

/** The pieces of one node, brackets included if `min` asks for them. `script`: in an exponent. */
export type Expand = (s: Surface, min: number, script: boolean) => readonly Piece[];

/** Print a node; after `maxLength` characters the rest becomes `ellipsis`. */
export function emit(root: Surface, expand: Expand, maxLength: number, ellipsis: string): { text: string; truncated: boolean } {
  const out: string[] = [];
  let length = 0;
  let truncated = false;
  const put = (text: string): void => {
    out.push(text);
    length += text.length;
  };
  const stack: Piece[] = [{ node: root, min: 0 }];
  let piece: Piece | undefined;
  while ((piece = stack.pop()) !== undefined) {
    if (typeof piece !== 'string' && 'must' in piece) {
      put(piece.must);
      continue;
    }
    if (truncated) continue;
    if (length > maxLength) {
      truncated = true;
      put(ellipsis);
      continue;
    }
    if (typeof piece === 'string') {
      if (length + piece.length > 2 * maxLength + 100) {
        put(piece.slice(0, maxLength));
        truncated = true;
        put(ellipsis);
      } else put(piece);
    } else if ('open' in piece) {
      put(piece.open);
      stack.push({ must: piece.close });
      for (let i = piece.body.length - 1; i >= 0; i--) stack.push(piece.body[i]);
    } else {
      const parts = expand(piece.node, piece.min, piece.script ?? false);
      for (let i = parts.length - 1; i >= 0; i--) stack.push(parts[i]);
    }
  }
  return { text: out.join(''), truncated };
}
