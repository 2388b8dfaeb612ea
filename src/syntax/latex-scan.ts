/**
 * The first look at a LaTeX text, before KaTeX sees it: limits, allowed commands, balanced braces and environments. Linear.
 *
 * Gives the text that KaTeX gets: of the same length, so that all offsets stay, with numbering, labels and thin spaces blanked.
 */
import { isAllowedCommand, isAllowedEnvironment } from './latex-commands.ts';
import { codePoint, excerpt, failure, type Problem } from './problem.ts';
import { checkLimits } from './token.ts';

export type Scan = { readonly text: string; readonly problem?: undefined } | { readonly problem: Problem };

const COMMAND = /\\(?:[A-Za-z]+|[\s\S]|$)/y;
const ENVIRONMENT = /\s*\{([A-Za-z]{1,20}\*?)\}/y;
const ARGUMENT = /\*?\s*\{[^{}\\]{0,200}\}/y;
/** Spaces that mean nothing. Blanking them saves KaTeX's limited macro expansions. */
const THIN: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '!',
  '>',
  'thinspace',
  'medspace',
  'thickspace',
  'nonumber',
  'notag',
  'limits',
  'nolimits',
]);
const TEXT: ReadonlySet<string> = new Set(['text', 'textrm', 'textit', 'textnormal', 'textup', 'textsf', 'mbox', 'hbox', 'fbox']);
const PRIMES = /[’‘′]/g;

interface Open {
  readonly at: number;
  readonly what: '{' | 'left' | 'environment';
  readonly name: string;
  /** Text mode: dollar signs may enclose formulas. */
  readonly text?: boolean;
}

export function scanLatex(source: string): Scan {
  const limit = checkLimits(source);
  if (limit) return { problem: limit };
  const chars = source.replace(PRIMES, "'").split('');
  const blank = (from: number, to: number): void => {
    chars.fill(' ', from, to);
  };
  const refuse = (
    code: 'unbalanced' | 'unknown-command' | 'unsupported' | 'unknown-character',
    from: number,
    to: number,
    message: string,
    repair?: string,
  ): Scan => ({
    problem: { ...failure(code, { from, to }, message, repair), about: excerpt(source.slice(from, to)) },
  });
  blankDelimiters(source, blank);

  const open: Open[] = [];
  const match = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  let environments = 0;
  /** Where a command such as \text ended: a brace right there opens text. */
  let textEnd = -1;
  let at = 0;
  while (at < source.length) {
    const c = chars[at];
    if (c === '{') open.push({ at, what: '{', name: '{', text: at === textEnd || open.at(-1)?.text });
    else if (c === '}') {
      const last = open.pop();
      if (last === undefined) return refuse('unbalanced', at, at + 1, 'This "}" closes nothing.');
      if (last.what !== '{') return refuse('unbalanced', last.at, last.at + 1, `This ${shown(last)} is never closed.`);
    } else if (c === '%') {
      return refuse('unsupported', at, at + 1, 'In LaTeX "%" begins a comment, which hides the rest of the line. Remove it.');
    } else if (c === '$' && open.at(-1)?.text) {
      at += 1;
      continue;
    } else if (c === '#' || c === '$' || c === '`' || c === '"') {
      return refuse('unknown-character', at, at + 1, `The character "${c}" (${codePoint(c)}) has no meaning in a formula.`);
    } else if (c === '&' && environments === 0) blank(at, at + 1);
    else if (c === '\\') {
      const command = match(COMMAND, at)!;
      const name = command[0].slice(1);
      const end = at + command[0].length;
      if (!isAllowedCommand(name)) {
        return refuse('unknown-command', at, end, `The command "${excerpt(command[0])}" is not known here.`);
      }
      if (TEXT.has(name)) textEnd = end;
      if (THIN.has(name)) blank(at, end);
      else if (name === 'label' || name === 'tag') {
        const argument = match(ARGUMENT, end);
        if (!argument) return refuse('unsupported', at, end, `This "${command[0]}" cannot be read.`);
        blank(at, end + argument[0].length);
        at = end + argument[0].length;
        continue;
      } else if (name === 'begin' || name === 'end') {
        const environment = match(ENVIRONMENT, end);
        if (!environment)
          return refuse('unsupported', at, end, `After "${command[0]}" there must be the name of an environment in braces.`);
        const to = end + environment[0].length;
        const env = environment[1];
        if (!isAllowedEnvironment(env)) return refuse('unknown-command', at, to, `The environment "${env}" is not known here.`);
        const outer = env.startsWith('equation');
        if (outer) blank(at, to);
        if (name === 'begin') {
          if (!outer) environments += 1;
          open.push({ at, what: 'environment', name: env });
        } else {
          const last = open.pop();
          if (last?.what !== 'environment' || last.name !== env)
            return refuse('unbalanced', at, to, `This "\\end{${env}}" has no "\\begin{${env}}".`);
          if (!outer) environments -= 1;
        }
        at = to;
        continue;
      } else if (name === 'left') open.push({ at, what: 'left', name: '\\left' });
      else if (name === 'right') {
        const last = open.pop();
        if (last?.what !== 'left') return refuse('unbalanced', at, end, 'This "\\right" has no "\\left".');
      }
      at = end;
      continue;
    }
    at += 1;
  }
  if (open.length > 0) return refuse('unbalanced', open[0].at, open[0].at + open[0].name.length, `This ${shown(open[0])} is never closed.`);
  return { text: chars.join('') };
}

const shown = (o: Open): string => (o.what === 'environment' ? `"\\begin{${o.name}}"` : `"${o.name}"`);

/** `$…$`, `$$…$$`, `\(…\)`, `\[…\]` around the whole text. */
function blankDelimiters(source: string, blank: (from: number, to: number) => void): void {
  const text = source.trim();
  const start = source.indexOf(text);
  for (const [open, close] of [
    ['$$', '$$'],
    ['$', '$'],
    ['\\(', '\\)'],
    ['\\[', '\\]'],
  ]) {
    if (text.length < open.length + close.length || !text.startsWith(open) || !text.endsWith(close)) continue;
    blank(start, start + open.length);
    blank(start + text.length - close.length, start + text.length);
    return;
  }
}
