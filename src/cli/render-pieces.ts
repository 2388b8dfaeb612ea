/**
 * A document put together from finished text: the same neutral Doc that derivations are, with a locale of its own in which every sentence
 * stands as it was written.
 */
import type { Doc, Sentence } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import type { Piece } from '../explain/say.ts';
import type { KatexParse } from '../syntax/katex-node.ts';
import { parse } from '../syntax/read.ts';
import { NOWHERE, type Surface } from '../syntax/surface.ts';

export interface Document {
  readonly doc: Doc;
  readonly locale: Locale;
  /** What could not be read and is shown as it was typed. */
  readonly notices: readonly string[];
}

/** Marks that are no letters of ours (∞, circled letters) are read as names with this index and what follows it. */
const PLACE = 9000;

/** The same tree with the marks in their places. */
function unmarked<T>(node: T, marks: readonly string[]): T {
  if (Array.isArray(node)) return node.map((n: unknown) => unmarked(n, marks)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([k, v]): [string, unknown] => {
    const place = k === 'text' && typeof v === 'string' ? /^q_9(\d{3})$/.exec(v) : null;
    return [k, place ? marks[Number(place[1]) - 1] : unmarked(v, marks)];
  });
  return Object.fromEntries(entries) as T;
}

/** Sentences and reasons that are shown as they are. */
export class Writing {
  readonly notices: string[] = [];
  readonly #katex: KatexParse;
  readonly #sentences: Record<string, string> = {};
  readonly #rules: Record<string, string> = {};

  constructor(katex: KatexParse) {
    this.#katex = katex;
  }

  /** `kind` "result" marks the outcome, which some manners frame. */
  sentence(parts: readonly Piece[], kind: 'text' | 'result' = 'text'): Sentence {
    const key = `${kind} ${parts.length}`;
    this.#sentences[key] = parts.map((_, i) => `{p${i}}`).join('');
    return { key, with: Object.fromEntries(parts.map((p, i) => [`p${i}`, p])) };
  }
  text(text: string): Sentence {
    return this.sentence([{ text }]);
  }
  /** A reason in words. */
  reason(text: string): readonly string[] {
    if (text === '') return [];
    this.#rules[text] = text;
    return [text];
  }

  /** A formula in our own LaTeX; `where` is named when it cannot be read. */
  math(latex: string, where: string): Surface {
    const source = latex.trim().replaceAll('\\text{---}', '—');
    if (source === '—') return { kind: 'name', text: '—', span: NOWHERE };
    // Bounds that were found for a number.
    const bounds = /^\\mathrm\{(\[[^{}\\]*\])\}$/.exec(source);
    if (bounds) return { kind: 'name', text: bounds[1], span: NOWHERE };
    const interval = /^(?:\\left)?\[(.*,.*?)(?:\\right)?\]$/s.exec(source);
    const marks: string[] = [];
    const marked = (interval?.[1] ?? source).replace(/(?<!_\{)\\text\{\\textcircled\{([A-Z])\}\}|\\infty\b/g, (_, letter?: string) => {
      marks.push(letter === undefined ? '∞' : String.fromCodePoint(letter.codePointAt(0)! - 0x41 + 0x24b6));
      return ` q_{${PLACE + marks.length}} `;
    });
    const { surface, problems } = parse(marked, 'latex', undefined, this.#katex);
    if (surface && !problems.some((p) => p.severity === 'error')) {
      const body = marks.length === 0 ? surface : unmarked(surface, marks);
      return interval ? { kind: 'group', bracket: '[', body, span: NOWHERE } : body;
    }
    const problem = problems.find((p) => p.severity === 'error');
    this.notices.push(`${where}: this formula is shown as it is typed. ${problem?.message ?? ''}\n  ${source}`);
    return { kind: 'text', body: { kind: 'name', text: '', span: NOWHERE }, text: source, span: NOWHERE };
  }

  finished(doc: Doc, language: string): Document {
    const locale: Locale = { language, comma: ', ', sentences: this.#sentences, rules: this.#rules };
    return { doc, locale, notices: this.notices };
  }
}
