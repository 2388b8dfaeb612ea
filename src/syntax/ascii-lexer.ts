/**
 * Plain text (ASCII and the usual Unicode of formulas) to tokens, in one linear pass.
 *
 * Assumes the text is within the limits of token.ts. Stops at the first character that has no meaning here and says which
 * it is; nothing is ever skipped or guessed, except white space.
 */

import { splitLetters } from './letters.ts';
import { canonicalName, foldItalic, greekName, looksLike, type Words } from './names.ts';
import { codePoint, excerpt, failure, notice, type Problem, type Span } from './problem.ts';
import { findDerivatives } from './slash-derivatives.ts';
import type { RelationSign } from './surface.ts';
import { checkNumber, type Token, type TokenKind } from './token.ts';

const OPERATORS = new Map<string, string>([
  ...[...'+'].map((c): [string, string] => [c, '+']),
  ...[...'-−–‐‑‒'].map((c): [string, string] => [c, '-']),
  ...[...'*×·⋅∙•∗⊙'].map((c): [string, string] => [c, '*']),
  ...[...'/÷∕⁄'].map((c): [string, string] => [c, '/']),
  ['^', '^'],
]);
const RELATIONS: readonly (readonly [string, RelationSign])[] = [
  ['==', '='],
  ['=>', '⇒'],
  ['=<', '<='],
  ['<=', '<='],
  ['<>', '!='],
  ['>=', '>='],
  ['!=', '!='],
  [':=', ':='],
  ['->', '→'],
  ['=', '='],
  ['<', '<'],
  ['>', '>'],
  ['≤', '<='],
  ['⩽', '<='],
  ['≦', '<='],
  ['≥', '>='],
  ['⩾', '>='],
  ['≧', '>='],
  ['≠', '!='],
  ['≈', '≈'],
  ['≡', '≡'],
  ['≔', ':='],
  ['⇒', '⇒'],
  ['⟹', '⇒'],
  ['→', '→'],
];
/** Words of conditions, lower case. */
export const WORDS = new Map<string, string>([
  ['if', 'if'],
  ['when', 'if'],
  ['for', 'if'],
  ['then', 'then'],
  ['else', 'else'],
  ['otherwise', 'else'],
  ['elif', 'elif'],
  ['and', 'and'],
  ['or', 'or'],
  ['not', 'not'],
]);
const SIGNS_AS_WORDS = new Map([
  ['∧', 'and'],
  ['∨', 'or'],
  ['¬', 'not'],
]);
const SUPERSCRIPTS = new Map(
  Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵅᵝᵞ').map((c, i): [string, string] => [
    c,
    [...'0123456789+-()abcdefghijklmnoprstuvwxyzαβγ'][i],
  ]),
);
const SUBSCRIPTS = new Map(
  Array.from('₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ').map((c, i): [string, string] => [c, [...'0123456789aehijklmnoprstuvx'][i]]),
);
const FRACTIONS = new Map(
  Array.from('½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞').map((c, i): [string, string] => [
    c,
    '1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 5/6 1/8 3/8 5/8 7/8'.split(' ')[i],
  ]),
);
const PRIMES = new Map([
  ["'", 1],
  ['’', 1],
  ['‘', 1],
  ['′', 1],
  ['″', 2],
  ['‴', 3],
]);
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/y;
const SUBSCRIPT_GROUP = /_\{([A-Za-z0-9,+-]{1,20})\}|_([A-Za-z0-9]+)/y;
const LAYER = /\^\[[A-Za-z0-9]{1,3}\]/y;
const SPACE = /\s/;

/** Tokens up to the end or to the first error; the last token is always `end`. */
export function lexAscii(source: string, words: Words): { tokens: Token[]; problems: Problem[] } {
  const tokens: Token[] = [];
  const problems: Problem[] = [];
  let at = 0;
  let spaced = false;

  const push = (kind: TokenKind, text: string, to: number, more: Partial<Token> = {}): void => {
    tokens.push({ kind, text, span: { from: at, to }, spaced, ...more });
    spaced = false;
    at = to;
  };
  const match = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(source);
  };
  /** `^` and what stands raised, in silent brackets when it is more than one symbol. */
  const pushRaised = (): void => {
    const from = at;
    let end = at;
    let inner = '';
    let plain: string | undefined;
    while (end < source.length && (plain = SUPERSCRIPTS.get(source[end])) !== undefined) {
      inner += plain;
      end += 1;
    }
    const raised = lexAscii(inner, words);
    const shift = (t: Token): Token => ({ ...t, span: { from: t.span.from + from, to: t.span.to + from } });
    tokens.push({ kind: 'op', text: '^', span: { from, to: from }, spaced: false });
    tokens.push({ kind: 'open', text: '(', span: { from, to: from }, silent: true });
    tokens.push(...raised.tokens.slice(0, -1).map(shift));
    tokens.push({ kind: 'close', text: ')', span: { from: end, to: end }, silent: true });
    at = end;
    spaced = false;
  };
  const pushNumber = (text: string): Problem | undefined => {
    const span: Span = { from: at, to: at + text.length };
    const wrong = checkNumber(text, span, tokens);
    if (wrong) return wrong;
    if (/e[+-]/i.test(text)) {
      const [digits, exponent] = text.toLowerCase().split('e');
      problems.push(notice('number-format', span, `${text} is read as ${digits}·10^${exponent}.`, `${digits}*10^(${exponent})`));
    }
    push('number', text, span.to);
    return undefined;
  };
  /** The names that begin at `at`. */
  const pushNames = (): Problem | undefined => {
    let names: string[];
    /** Where each letter of an italic run ends. */
    const ends: number[] = [];
    let end = at;
    const run = match(IDENTIFIER, at);
    if (run) {
      const text = run[0].length > 1 && run[0].endsWith('_') && source[at + run[0].length] === '{' ? run[0].slice(0, -1) : run[0];
      names = [text];
      end += text.length;
    } else {
      // Letters of the italic alphabet come one by one; what they spell is found as in LaTeX. A Greek letter stands alone.
      let letters = '';
      let char: string;
      let plain: string;
      for (;;) {
        char = String.fromCodePoint(source.codePointAt(end) ?? 0);
        plain = foldItalic(char);
        if (plain === char || !/[A-Za-z]/.test(plain)) break;
        letters += plain;
        end += char.length;
        ends.push(end);
      }
      if (letters !== '') names = splitLetters(letters, words).pieces;
      else {
        names = [plain];
        end += char.length;
      }
    }
    for (let i = 0, letter = 0; i < names.length - 1; i++) push('name', names[i], ends[(letter += names[i].length) - 1]);
    let name = names[names.length - 1];
    // Subscripts belong to the name, except a base of a logarithm.
    const sub = match(SUBSCRIPT_GROUP, end);
    let subscript = sub ? (sub[1] ?? sub[2]) : '';
    if (sub) end += sub[0].length;
    else {
      let low: string | undefined;
      while (end < source.length && (low = SUBSCRIPTS.get(source[end])) !== undefined) {
        subscript += low;
        end += 1;
      }
    }
    const joined = /^log_([A-Za-z0-9]+)$/.exec(subscript === '' ? name : `${name}_${subscript}`);
    if (joined) {
      const base = joined[1];
      push('name', 'log', end, { subscripted: true });
      const span: Span = { from: end - base.length, to: end };
      tokens.push({ kind: 'open', text: '(', span, silent: true });
      tokens.push({ kind: /^\d+$/.test(base) ? 'number' : 'name', text: base, span });
      tokens.push({ kind: 'close', text: ')', span, silent: true });
      return undefined;
    }
    if (subscript !== '') name = `${name}_${subscript}`;
    const layer = match(LAYER, end);
    if (layer) {
      end += layer[0].length;
      problems.push(
        notice(
          'layer-index',
          { from: at, to: end },
          `${source.slice(at, end)} is read as a name (the layer's index), not as a power.`,
          `${name}^(…)`,
        ),
      );
      push('name', canonicalName(name) + layer[0], end);
      return undefined;
    }
    const word = WORDS.get(name.toLowerCase());
    const derivative = /^D_([A-Za-z]|[a-z]{2,7})$/.exec(canonicalName(name));
    if (word !== undefined) push('word', word, end);
    else if (derivative && (derivative[1].length === 1 || greekName(name.slice(2)) !== undefined)) {
      push('derivative', 'D', end, { order: 1, wrt: derivative[1] });
    } else push('name', canonicalName(name), end);
    return undefined;
  };

  const step = (): Problem | undefined => {
    const char = String.fromCodePoint(source.codePointAt(at)!);
    const next = source[at + char.length] ?? '';
    const here: Span = { from: at, to: at + char.length };
    if (SPACE.test(char)) {
      at += 1;
      spaced = true;
      return undefined;
    }
    const number = /[0-9.]/.test(char) ? match(NUMBER, at) : null;
    if (number) return pushNumber(number[0]);
    if (char === '.') return pushDot(next);
    const plain = foldItalic(char);
    if (/[A-Za-z_]/.test(plain) || greekName(plain) !== undefined) return pushNames();
    if (plain === '∂') push('name', '∂', here.to);
    else if (char === '*' && next === '*') push('op', '^', at + 2);
    else if (char === '&' && next === '&') push('word', 'and', at + 2);
    else if (char === '-' && next === '>') push('relation', '→', at + 2, { sign: '→' });
    else if (OPERATORS.has(char)) push('op', OPERATORS.get(char)!, here.to);
    else if (SUPERSCRIPTS.has(char)) pushRaised();
    else if (FRACTIONS.has(char)) {
      const [top, bottom] = FRACTIONS.get(char)!.split('/');
      tokens.push({ kind: 'open', text: '(', span: here, silent: true, spaced });
      tokens.push({ kind: 'number', text: top, span: here });
      tokens.push({ kind: 'op', text: '/', span: here, fraction: true });
      tokens.push({ kind: 'number', text: bottom, span: here });
      push('close', ')', here.to, { silent: true });
    } else if ('([{'.includes(char)) push('open', char, here.to);
    else if (')]}'.includes(char)) push('close', char, here.to);
    else if (char === '|') {
      if (next === '_') push('evaluation', '|', at + 2);
      else push('bar', '|', here.to);
    } else if (char === ',') push('comma', ',', here.to);
    else if (char === '?') push('question', '?', here.to);
    else if (PRIMES.has(char)) {
      let order = 0;
      let end = at;
      while (end < source.length && PRIMES.has(source[end])) order += PRIMES.get(source[end++])!;
      push('prime', "'", end, { order });
    } else if (char === '√' || char === '∛') push('root', char === '√' ? '2' : '3', here.to);
    else if (char >= 'Ⓐ' && char <= 'Ⓩ') push('label', char, here.to);
    else if (SIGNS_AS_WORDS.has(char)) push('word', SIGNS_AS_WORDS.get(char)!, here.to);
    else {
      const relation = RELATIONS.find(([text]) => source.startsWith(text, at));
      if (relation) push('relation', relation[0], at + relation[0].length, { sign: relation[1] });
      else if (char === ':') push('colon', ':', here.to);
      else return strange(char, here, source, at);
    }
    return undefined;
  };
  /** A dot that belongs to no number: `.*`, `./`, `.^` of other systems, or a product dot before an operand. */
  const pushDot = (next: string): Problem | undefined => {
    const span: Span = { from: at, to: at + 1 };
    let after = at + 1;
    while (after < source.length && SPACE.test(source[after])) after += 1;
    if ('*/^'.includes(next) && next !== '') {
      problems.push(notice('elementwise-dot', { from: at, to: at + 2 }, `".${next}" is read as "${next}".`));
      push('op', next, at + 2);
      return undefined;
    }
    if (after < source.length && tokens.length > 0 && /[\p{L}([{]/u.test(source[after])) {
      problems.push(notice('elementwise-dot', span, 'This dot is read as multiplication.', '*'));
      push('op', '*', at + 1);
      return undefined;
    }
    return failure('number-format', span, 'A dot needs a digit after it.');
  };

  while (at < source.length) {
    const problem = step();
    if (problem) {
      problems.push(problem);
      break;
    }
  }
  tokens.push({ kind: 'end', text: '', span: { from: source.length, to: source.length } });
  return { tokens: findDerivatives(tokens), problems };
}

/** Why a character has no place in a formula. */
function strange(char: string, span: Span, source: string, at: number): Problem {
  const shown = `"${excerpt(char)}" (${codePoint(char)})`;
  const latin = looksLike(char);
  if (latin !== undefined) {
    const word = source.slice(at).match(/^[\p{L}\p{M}\p{N}_]{1,40}/u)?.[0] ?? char;
    const problem = failure(
      'unknown-name',
      span,
      `The letter ${shown} looks like "${latin}" but is another letter.`,
      latin + word.slice(char.length),
    );
    return { ...problem, about: char };
  }
  const reason = REFUSED.get(char);
  if (reason !== undefined) return { ...failure('unsupported', span, `${reason}`), about: char };
  if (char === '\\') return failure('unknown-command', span, 'A backslash begins a LaTeX command, but this text is read as plain text.');
  if (/\p{L}/u.test(char)) return { ...failure('unknown-name', span, `The letter ${shown} is not known.`), about: char };
  return { ...failure('unknown-character', span, `The character ${shown} has no meaning in a formula.`), about: char };
}

const REFUSED = new Map<string, string>([
  ['∞', 'Infinity is not a number here.'],
  ['!', 'Factorials are not supported.'],
  ['%', 'Percent signs are not supported: write /100.'],
  ['±', '"±" means two formulas: write one of them.'],
  ['∓', '"∓" means two formulas: write one of them.'],
  [';', 'A semicolon would begin another statement: write one expression.'],
  ['"', 'Quoted text is not part of a formula.'],
  ['~', '"~" is not supported: write = or ≈ or "not".'],
  ['∫', 'Integrals are not supported.'],
  ['∑', 'Sums over an index are not supported.'],
]);
