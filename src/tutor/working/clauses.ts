/**
 * A formula to its clauses: what commas, wide spaces and arrows separate, each a chain of sides between signs of equality. Only brackets,
 * braces and environments are looked at, so that one side that cannot be read does not spoil the others. Linear.
 */

import { vocabulary } from '../../catalog/vocabulary.ts';
import { lookup } from '../../syntax/context.ts';
import { FUNCTION_WORDS } from '../../syntax/names.ts';

export type Sign = '=' | '≈' | '≠';

export interface Side {
  readonly text: string;
  /** Offset into the row's text. */
  readonly from: number;
  /** Words stand in it: it is prose, not a formula. */
  readonly words?: true;
  /** It was marked as a formula, so that it is LaTeX. */
  readonly marked?: true;
}

export interface Clause {
  /** Words before it, in lower case. */
  readonly lead: string;
  /** "⇒", "∴" stands before it. */
  readonly implied: boolean;
  /** "→" stands before it: a limit, or just an arrow. */
  readonly tends: boolean;
  /** It begins with its first sign: then there are as many sides as signs. */
  readonly continued: boolean;
  readonly sides: readonly Side[];
  readonly signs: readonly Sign[];
}

interface Atom {
  readonly kind: 'text' | 'sign' | 'break' | 'imply' | 'words';
  readonly text: string;
  readonly from: number;
}

const SIGNS: Readonly<Record<string, Sign>> = {
  '=': '=',
  ':=': '=',
  '==': '=',
  '≡': '=',
  '≔': '=',
  '≈': '≈',
  '~=': '≈',
  '≃': '≈',
  '≅': '≈',
  '\\approx': '≈',
  '\\simeq': '≈',
  '\\cong': '≈',
  '\\equiv': '=',
  '\\coloneqq': '=',
  '\\triangleq': '=',
  '\\ne': '≠',
  '\\neq': '≠',
  '!=': '≠',
  '≠': '≠',
};
const IMPLY = new Set([
  '⇒',
  '=>',
  '⟹',
  '∴',
  '→',
  '->',
  '⟶',
  '↔',
  '⇔',
  '\\Rightarrow',
  '\\implies',
  '\\therefore',
  '\\rightarrow',
  '\\to',
  '\\longrightarrow',
  '\\Longrightarrow',
  '\\iff',
  '\\Leftrightarrow',
  '\\because',
  '∵',
]);
const TENDS = new Set(['→', '->', '⟶', '\\rightarrow', '\\to', '\\longrightarrow']);
const BREAK = new Set([',', ';', '\\quad', '\\qquad', '，', '；', '\\hspace']);
const TEXTUAL = new Set(['\\text', '\\textrm', '\\textit', '\\textnormal', '\\textbf', '\\mbox', '\\hbox', '\\textup']);
const COMMENT = /^[&\s]*(?:\\(?:q?quad|,|;|hfill)|\s)*(?:\\(?:text|textrm|textit|mbox)\b|\(\\text)/;
const SYMBOL = /\s{3,}|\s(?:and|und)\s|\\(?:[A-Za-z]+|.)|!=|<=|>=|==|:=|~=|=>|->|\d+,\d+|./suy;

/** The end of the brace group that begins at `at`, after the closing brace; `at` where none begins. */
function groupEnd(text: string, at: number): number {
  let i = at;
  while (text[i] === ' ') i += 1;
  if (text[i] !== '{') return at;
  let depth = 0;
  for (; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '{') depth += 1;
    else if (text[i] === '}' && --depth === 0) return i + 1;
  }
  return text.length;
}

function atomsOf(text: string, offset: number, marked: boolean): Atom[] {
  const atoms: Atom[] = [];
  let depth = 0;
  let start = 0;
  const flush = (to: number): void => {
    if (to > start) atoms.push({ kind: 'text', text: text.slice(start, to), from: offset + start });
  };
  const put = (kind: Atom['kind'], shown: string, at: number, to: number): void => {
    flush(at);
    atoms.push({ kind, text: shown, from: offset + at });
    start = to;
  };
  let at = 0;
  while (at < text.length) {
    SYMBOL.lastIndex = at;
    const symbol = SYMBOL.exec(text)![0];
    let next = at + symbol.length;
    if (symbol === '\\left' || symbol === '\\right') {
      depth += symbol === '\\left' ? 1 : -1;
      while (text[next] === ' ') next += 1;
      SYMBOL.lastIndex = next;
      next += SYMBOL.exec(text)?.[0].length ?? 0;
    } else if (symbol === '\\begin' || symbol === '\\{' || symbol === '(' || symbol === '[' || symbol === '{' || symbol === '（')
      depth += 1;
    else if (symbol === '\\end' || symbol === '\\}' || symbol === ')' || symbol === ']' || symbol === '}' || symbol === '）')
      depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const sign = SIGNS[symbol];
      if (marked && symbol === '&' && COMMENT.test(text.slice(at))) {
        // A column of comments beside the formulas.
        put('words', '(…)', at, text.length);
        return atoms;
      }
      // Two equations joined, or side by side, in plain text.
      if (!marked && /^\s(?:and|und)\s$/.test(symbol) && /=/.test(text.slice(next)) && /=/.test(text.slice(0, at)))
        put('break', ',', at, next);
      if (!marked && /^\s{3,}$/.test(symbol) && /^[^=]*[^=<>!\s][^=]*=/.test(text.slice(next)) && text.slice(start, at).trim() !== '')
        put('break', ',', at, next);
      if (symbol === '\\stackrel' || symbol === '\\overset' || symbol === '\\underset') {
        const over = groupEnd(text, next);
        const under = groupEnd(text, over);
        const inner = SIGNS[text.slice(over, under).replace(/[{}\s]/g, '')];
        if (inner) put('sign', inner, at, under);
        next = under;
      } else if (sign !== undefined) put('sign', sign, at, next);
      else if (IMPLY.has(symbol)) put('imply', symbol, at, next);
      else if (symbol === '\\hspace') put('break', ',', at, (next = groupEnd(text, next)));
      else if (BREAK.has(symbol) || (/^[:：]$/.test(symbol) && !text.includes('?'))) put('break', ',', at, next);
      else if (TEXTUAL.has(symbol)) {
        const end = groupEnd(text, next);
        const words = text.slice(next, end).replace(/^\s*\{|\}$/g, '');
        if (!isSymbol(words) || (CASES.has(words.trim().toLowerCase()) && text.slice(start, at).replace(/[\s&]/g, '') === ''))
          put('words', words, at, end);
        next = end;
      }
    }
    at = next;
  }
  flush(text.length);
  return atoms;
}

/** Words in text style that belong to the formula: functions, letters, labels, and the words of cases. */
function isSymbol(words: string): boolean {
  const word = words.trim();
  if (/^(?:[A-Za-z]|LHS|RHS|[LR]\.H\.S\.?|\\textcircled\s*\{[A-Z]\})$/.test(word)) return true;
  return CASES.has(word.toLowerCase()) || FUNCTION_WORDS.has(word) || lookup(vocabulary(), word) !== undefined;
}
const CASES = new Set(['if', 'for', 'when', 'otherwise', 'else']);

const CONDITIONAL = /(?:^|\W)(?:if|for|when|otherwise|else|if)\W|\\text\s*\{\s*(?:if|for|when|otherwise|else)/i;
const DECORATION = /\\(?:nonumber|notag|displaystyle|textstyle)\b|\\(?:label|tag)\*?\s*\{[^}]*\}/g;

/** The formula without boxes around whole sides or whole equations; of the same length. */
function unboxed(text: string): string {
  const chars = text.split('');
  for (const box of text.matchAll(/\\(?:boxed|fbox|Aboxed)\s*(?=\{)/g)) {
    const from = box.index;
    const open = from + box[0].length;
    const end = groupEnd(text, open);
    const begins = /(?:^|[=&≈,]|\\(?:approx|implies|Rightarrow|therefore|q?quad))\s*$/.test(text.slice(0, from));
    const ends = /^\s*(?:$|[=&≈.,;]|\\(?:approx|q?quad|text|tag|qed|square|blacksquare))/.test(text.slice(end));
    if (begins && ends && text[end - 1] === '}') chars.fill(' ', from, open + 1).fill(' ', end - 1, end);
  }
  return chars.join('');
}

/** The clauses of a formula that begins at `offset` of its row. `lead`: words before it. */
export function clausesOf(math: string, offset: number, lead = '', marked = false): Clause[] {
  const text = unboxed(math.replace(DECORATION, (c) => ' '.repeat(c.length)));
  const clauses: Clause[] = [];
  let open: { lead: string; implied: boolean; tends: boolean; continued: boolean; sides: Side[]; signs: Sign[] } | undefined;
  let words = lead;
  let implied = false;
  let tends = false;
  const begin = (): NonNullable<typeof open> => {
    open ??= { lead: words.trim().toLowerCase(), implied, tends, continued: false, sides: [], signs: [] };
    words = '';
    implied = tends = false;
    return open;
  };
  const end = (): void => {
    if (open && open.sides.length > 0) {
      // A sign with nothing after it says nothing.
      open.signs.length = Math.min(open.signs.length, open.sides.length - (open.continued ? 0 : 1));
      clauses.push(open);
    }
    open = undefined;
  };
  const atoms = atomsOf(text, offset, marked);
  for (const [i, atom] of atoms.entries()) {
    switch (atom.kind) {
      case 'text': {
        const side = bare(atom);
        if (!side) break;
        const c = begin();
        if (c.sides.length > c.signs.length - (c.continued ? 1 : 0)) {
          // Words or a comma stood between: a condition belongs to the formula before it.
          const last = c.sides[c.sides.length - 1];
          c.sides[c.sides.length - 1] = joined(math, offset, last, side);
        } else c.sides.push(side);
        break;
      }
      case 'sign': {
        const c = begin();
        if (c.sides.length === 0) c.continued = true;
        if (c.signs.length < c.sides.length + (c.continued ? 1 : 0)) c.signs.push(atom.text as Sign);
        break;
      }
      case 'imply':
        end();
        implied = true;
        tends = TENDS.has(atom.text);
        break;
      case 'break': {
        const after = atoms[i + 1];
        const goesOn =
          after?.kind === 'text' &&
          open !== undefined &&
          CONDITIONAL.test(` ${after.text} `) &&
          CONDITIONAL.test(` ${open.sides.at(-1)?.text} `);
        if (!goesOn) end();
        break;
      }
      case 'words': {
        if (open === undefined || open.sides.length === 0) {
          if (open && open.signs.length > 0) open.sides.push({ text: atom.text, from: atom.from, words: true });
          else words = `${words} ${atom.text}`;
        } else if (open.sides.length < open.signs.length + (open.continued ? 0 : 1))
          open.sides.push({ text: atom.text, from: atom.from, words: true });
        else if (/^\s*[[(]/.test(atom.text) || atoms.slice(i + 1).every((a) => a.kind === 'break' || (a.kind === 'text' && !bare(a))))
          end();
        else if (/^\s*(?:and|or|so|then|hence|thus|where|with|⇒|,)\b/i.test(atom.text)) {
          end();
          words = atom.text;
        } else {
          const last = open.sides[open.sides.length - 1];
          open.sides[open.sides.length - 1] = { ...last, words: true };
        }
        break;
      }
    }
  }
  end();
  return marked ? clauses.map((c) => ({ ...c, sides: c.sides.map((s) => ({ ...s, marked: true as const })) })) : clauses;
}

/** The side without the space and the punctuation around it. */
function bare(atom: Atom): Side | undefined {
  const lead = /^(?:\s|\\[,;:! ]|~|&)*/.exec(atom.text)![0].length;
  const text = atom.text
    .slice(lead)
    .replace(/(?:\s|\\[,;:! ]|~|&|[∎□■☐✓]|\\(?:qed|blacksquare|square|Box|checkmark)\b|[.:?](?=\s*$))+$/, '');
  return text === '' || /^[.,;:]+$/.test(text) ? undefined : { text, from: atom.from + lead };
}

/** Two sides and all that stands between them. */
const joined = (math: string, offset: number, a: Side, b: Side): Side => ({
  text: math.slice(a.from - offset, b.from - offset + b.text.length),
  from: a.from,
  ...(a.words || b.words ? { words: true } : {}),
});
