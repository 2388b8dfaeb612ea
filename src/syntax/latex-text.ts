/**
 * Words in a LaTeX formula: `\text{if }`, `\text{ReLU}`, `\text{otherwise}`, `\text{if $z<0$}`, remarks.
 */
import { lexAscii, WORDS } from './ascii-lexer.ts';
import type { KatexNode } from './katex-node.ts';
import { putWord } from './latex-symbols.ts';
import { bodyOf, nextPlace, placeOf, put, type Walk, wrong } from './latex-walk.ts';
import type { Span } from './problem.ts';

/** The tokens of a text node. Formulas in dollars inside it are read as formulas. */
export function textTokens(w: Walk, n: KatexNode): undefined {
  let text = '';
  let from = -1;
  const start = nextPlace(w);
  const flush = (): undefined => {
    if (text.trim() !== '') words(w, text, from < 0 ? start : from);
    text = '';
    from = -1;
  };
  const walk = (nodes: readonly KatexNode[]): undefined => {
    for (const k of nodes) {
      if (w.failed) return;
      if (k.type === 'styling' && k.mode === 'text' && bodyOf(k).some((m) => m.mode === 'math')) {
        flush();
        w.list(w, bodyOf(k));
      } else if (k.type === 'textord' || k.type === 'mathord' || k.type === 'spacing') {
        if (from < 0) from = placeOf(w, k)?.from ?? start;
        text += k.text === '\\ ' || k.text === '~' || k.type === 'spacing' ? ' ' : (k.text ?? '');
      } else if (k.type === 'accent') {
        flush();
        w.list(w, [k]);
      } else if (k.type === 'ordgroup' || k.type === 'styling' || k.type === 'text') walk(bodyOf(k));
      else if (k.type !== 'kern') wrong(w, 'prose', { from: start, to: start + 1 }, 'This text has no meaning in a formula.');
    }
  };
  walk(bodyOf(n));
  flush();
  // The closing brace.
  if (w.given[w.last] === '}') w.last += 1;
}

/** Words for a value that does not exist, in a definition by cases. */
const UNDEFINED: ReadonlySet<string> = new Set(['undefined', 'not defined', 'does not exist', 'undef', 'dne']);

/** Condition words, one function or name, a condition typed as text, or words that mean nothing here. */
function words(w: Walk, text: string, from: number): undefined {
  const lead = text.length - text.trimStart().length;
  const plain = text.trim();
  const span: Span = { from: from + lead, to: from + lead + plain.length };
  const key = plain.toLowerCase().replace(/^[,;.:\s]+|[,;.:\s]+$/g, '');
  if (key === '') return;
  const word = WORDS.get(key);
  if (word !== undefined) return put(w, 'word', word, span);
  if (UNDEFINED.has(key)) return put(w, 'name', 'undefined', span);
  if (key === 'else if') return put(w, 'word', 'elif', span);
  if (/^[A-Za-z][A-Za-z0-9]*$/.test(plain) && (w.words.isFunction(plain) || w.words.isName(plain) || plain.length === 1))
    return putWord(w, plain, span);
  const condition = /^(if|for|when)\s+([A-Za-z0-9.+\-*/^()\s]*[<>=≤≥≠][A-Za-z0-9<>=≤≥≠.+\-*/^()\s]*)$/i.exec(plain);
  if (condition) {
    put(w, 'word', 'if', span);
    const offset = span.from + plain.length - condition[2].length;
    const { tokens, problems } = lexAscii(condition[2], w.words);
    if (problems.length === 0) {
      for (const t of tokens.slice(0, -1))
        put(
          w,
          t.kind,
          t.text,
          { from: t.span.from + offset, to: t.span.to + offset },
          { ...t, span: { from: t.span.from + offset, to: t.span.to + offset } },
        );
      return;
    }
  }
  put(w, 'text', plain, span);
}
