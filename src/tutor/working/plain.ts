/**
 * A line without marks to runs of words and runs of formula. A word is a word unless a formula could mean nothing else by it; what is left
 * counts as a formula only if it states something (has a sign such as "="), or is the whole line.
 */

import { vocabulary } from '../../catalog/vocabulary.ts';
import { lookup } from '../../syntax/context.ts';
import { FUNCTION_WORDS, foldItalic, greekName } from '../../syntax/names.ts';

export interface Run {
  readonly kind: 'words' | 'math';
  readonly text: string;
  /** Offset into the line. */
  readonly from: number;
}

interface Token {
  readonly text: string;
  readonly from: number;
  readonly kind: 'word' | 'letters' | 'space' | 'mark';
}

const TOKEN =
  /\b(?:e\.g|i\.e|w\.r\.t|s\.t|a\.k\.a|etc|cf|resp|eq|no|vs)\.|\p{Script=Han}+|[，。：；、“”]+|[A-Za-z]+['’](?:s|t|re|ve|ll|m)\b|\\[A-Za-z]+|(?:LHS|RHS|L\.H\.S\.?|R\.H\.S\.?)|[A-Za-z]+(?:\d+(?![.\d]))?(?:_\{?\w+\}?)?|\p{L}|\s+|./gsu;
const SHORT = new Set('is at we to so by of or if in it on as be do an my no us go up ie eg am he me ok vs'.split(' '));
/** Words that join parts of one formula when they stand inside it: cases and conditions. */
const JOINING = new Set(['if', 'for', 'when', 'otherwise', 'else', 'and', 'or']);
/** Functions that are English words too: they are functions only before a bracket. */
const ENGLISH = new Set('sign step square identity max min where select cases threshold linear pow clip clamp'.split(' '));

/** What may stand in a formula: functions, letters in a row. */
function isFormulaWord(word: string): boolean {
  if (/^(?:LHS|RHS|[LR]\.H\.S\.?)$/.test(word)) return true;
  if (word.length === 1 || word.startsWith('\\') || /^d(?:[A-Za-z]\d?|\d[A-Za-z]?|[A-Za-z]_\w+)$/.test(word) || /_/.test(word)) return true;
  if (FUNCTION_WORDS.has(word) || lookup(vocabulary(), word) || greekLetterNamed(word)) return true;
  if (word.length === 2) return !SHORT.has(word.toLowerCase());
  if (/^[A-Za-z]\d+$/.test(word)) return true;
  return FUNCTION_WORDS.has(word.slice(1)) && word.length > 3;
}
const GREEK = new Set([...'αβγδεζηθικλμνξπρστυφχψω'].map((c) => greekName(c)));
const greekLetterNamed = (word: string): boolean => GREEK.has(word);

function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (const match of line.matchAll(TOKEN)) {
    const text = match[0];
    const kind = /^\s/.test(text)
      ? 'space'
      : /^\p{Script=Han}|['’](?:s|t|re|ve|ll|m)$|^[a-z.]+\.$/u.test(text)
        ? 'word'
        : /^[\p{L}\\]/u.test(text)
          ? 'letters'
          : 'mark';
    tokens.push({ text, from: match.index, kind });
  }
  return tokens;
}

const OPERATOR = /^[-+*/^=≈<>≤≥(·×⋅−[{|,]$/;

/** Is the token at `i` a word of the language, and not part of a formula? */
function isWord(line: string, tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (t.kind !== 'letters') return t.kind === 'word';
  const word = [...t.text].map(foldItalic).join('');
  const near = (step: 1 | -1): Token | undefined => {
    let j = i + step;
    while (tokens[j]?.kind === 'space') j += step;
    return tokens[j];
  };
  const [before, after] = [near(-1), near(1)];
  const plainWord = (x: Token | undefined): boolean =>
    x !== undefined && (x.kind === 'word' || (x.kind === 'letters' && !isFormulaWord(x.text) && x.text.length > 1));
  if (/^(?:a|A|I)$/.test(word)) return plainWord(after) && !(before !== undefined && OPERATOR.test(before.text));
  if (!isFormulaWord(word)) return true;
  if (word.length < 3 || word.startsWith('\\') || /[LR]\.?H\.?S/.test(word)) return false;
  // "swish f(x) = …": the name of what is defined.
  if (after && /^[A-Za-z]\s*\(\s*[A-Za-z]\s*\)\s*:?=/.test(line.slice(after.from))) return true;
  const opens = after !== undefined && /^[({^²³'′[|]/.test(after.text);
  if (ENGLISH.has(word.toLowerCase())) return !opens;
  if (opens || [before, after].some((t) => t !== undefined && OPERATOR.test(t.text))) return false;
  // "tanh z" is a formula, "tanh is", "the sigmoid function" are words.
  return after === undefined || after.kind === 'word' || plainWord(after) || (after.kind === 'mark' && !/^[\d√π\-−]/.test(after.text));
}

/** Words and formulas in turn. `bare`: a whole line without a sign may be a formula. */
export function runsOf(line: string, bare: boolean): Run[] {
  const tokens = tokensOf(line);
  const words = tokens.map((_, i) => isWord(line, tokens, i));
  joinConditions(tokens, words);
  const runs: { kind: Run['kind']; from: number; to: number }[] = [];
  for (const [i, t] of tokens.entries()) {
    const kind = words[i] ? 'words' : 'math';
    const last = runs.at(-1);
    const to = t.from + t.text.length;
    if (last && (last.kind === kind || t.kind === 'space' || (last.kind === 'words' && /^[.,;:!?…"“”'’，。：；、]+$/.test(t.text))))
      last.to = to;
    else if (t.kind === 'space' || (!last && /^[•*\-–>↳]$/.test(t.text) && / /.test(tokens[i + 1]?.text ?? ''))) continue;
    else runs.push({ kind, from: t.from, to });
  }
  const alone =
    runs.filter((r) => r.kind === 'words').length === 0 || !runs.some((r) => r.kind === 'words' && !isRemark(line, r.from, r.to));
  return runs.map((r, i) => asRun(line, r, (bare && alone) || (i > 0 && ASKED.test(line.slice(0, r.from))), bare));
}

/** Where formulas are marked, an unmarked one must be about a function, a derivative or a side. */
const ABOUT = /[LR]\.?H\.?S|['’′]\s*(?:\(|=)|\bd\w*\s*\/\s*d[a-z]\b|^\s*[\p{L}]\w*\s*\(\s*[\p{L}]\s*\)\s*[=≈]/u;
/** Words after which a formula is the function that is asked about. */
const ASKED = /\b(?:differentiate|derivative\s+of|gradient\s+of|d\/d[a-z]\s+of)\s*$/i;
const SIGN = /[=≈⇒∴]|~=|->|=>|→/;
const isRemark = (line: string, from: number, to: number): boolean =>
  /[([{]\s*$/.test(line.slice(0, from)) && /^\s*[)\]}]/.test(line.slice(to));

function asRun(line: string, r: { kind: Run['kind']; from: number; to: number }, bare: boolean, open: boolean): Run {
  const text = line.slice(r.from, r.to);
  if (r.kind === 'words') return { kind: 'words', text, from: r.from };
  const { from, to } = trimmed(text);
  const inner = text.slice(from, to);
  const states = SIGN.test(inner) && /[\p{L}\d)]/u.test(inner) && (open || ABOUT.test(inner));
  const condition = open && /[<>≤≥]/.test(inner) && /\p{L}/u.test(inner) && /\d/.test(inner);
  const formula = states || condition || (bare && /[-+*/^()\d\\²³√]/.test(inner) && /[\p{L}\d]/u.test(inner));
  return formula ? { kind: 'math', text: inner, from: r.from + from } : { kind: 'words', text, from: r.from };
}

/** Punctuation at the ends, and brackets whose partner stands among words. */
function trimmed(text: string): { from: number; to: number } {
  let [from, to] = [0, text.length];
  for (;;) {
    const [first, last] = [text[from] ?? '', text[to - 1] ?? ''];
    if (from >= to) return { from, to };
    if ((/[\s,;:.]/.test(first) && !/^\.\d/.test(text.slice(from, from + 2))) || /[)\]}]/.test(first)) from += 1;
    else if (/[\s,;:.?!([{]/.test(last) || closesNothing(text.slice(from, to))) to -= 1;
    else if (text.startsWith('//', to - 2)) to -= 2;
    else return { from, to };
  }
}

/** Does the text end with a bracket that was opened outside it? */
const closesNothing = (text: string): boolean =>
  /[)\]}]$/.test(text) && (text.match(/[)\]}]/g)?.length ?? 0) > (text.match(/[([{]/g)?.length ?? 0);

/** "0 if z < 0, 1 otherwise" is one formula: joining words stay in it when a formula stands on both sides (or ends the line). */
function joinConditions(tokens: readonly Token[], words: boolean[]): void {
  for (const [i, t] of tokens.entries()) {
    const word = t.text.toLowerCase();
    if (!JOINING.has(word)) continue;
    const before = tokens.slice(0, i).findLastIndex((x) => x.kind !== 'space');
    const after = tokens.findIndex((x, j) => j > i && x.kind !== 'space');
    const inside = before >= 0 && !words[before];
    const closes = word === 'otherwise' || word === 'else';
    const goesOn = closes || (after >= 0 && (!words[after] || JOINING.has(tokens[after].text.toLowerCase())));
    words[i] = !(inside && goesOn && tokens.slice(0, before + 1).some((x, j) => !words[j] && /[=\d]/.test(x.text)));
  }
}
