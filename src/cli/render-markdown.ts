/** Markdown as `gprime derive --format markdown` writes it and as it stands in proofs/, read back into a document. */
import type { Block, Cell, Line } from '../explain/doc.ts';
import type { Piece } from '../explain/say.ts';
import type { KatexParse } from '../syntax/katex-node.ts';
import { type Document, Writing } from './render-pieces.ts';

export function readMarkdown(text: string, katex: KatexParse): Document {
  const reader = new Reader(text, katex);
  return reader.document();
}

const RAISED = '0123456789-z';
const RAISED_LETTERS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻ᶻ';

/** The words inside \text{…}, as they were before they were written for LaTeX. */
function plainWords(text: string): string {
  return text
    .replace(/\$\^\{([-0-9z]+)\}\$/g, (_, up: string) => [...up].map((c) => RAISED_LETTERS[RAISED.indexOf(c)]).join(''))
    .replace(/\$-(\d*)\$/g, '−$1')
    .replaceAll('$\\to$', '→')
    .replaceAll('$\\approx$', '≈')
    .replaceAll('\\textbackslash{}', '\\')
    .replace(/\\([\^~])\{\}/g, '$1')
    .replace(/\\([{}$&#%_])/g, '$1');
}

class Reader {
  readonly #lines: readonly string[];
  readonly #writing: Writing;
  #next = 0;

  constructor(text: string, katex: KatexParse) {
    this.#lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    this.#writing = new Writing(katex);
  }

  document(): Document {
    const blocks: Block[] = [];
    let title: string | undefined;
    while (this.#next < this.#lines.length) {
      const line = this.#lines[this.#next];
      if (line.trim() === '') this.#next++;
      else if (title === undefined && line.startsWith('# ')) {
        title = line.slice(2);
        this.#next++;
      } else blocks.push(this.#block(line));
    }
    const language = this.#lines.some((l) => /\p{Script=Han}/u.test(l)) ? 'zh' : 'en';
    return this.#writing.finished({ title: this.#writing.sentence(this.#inline(title ?? 'g′', 1)), blocks }, language);
  }

  #block(line: string): Block {
    if (line.startsWith('$$')) return this.#display();
    if (line.startsWith('|')) return this.#table();
    const number = this.#next + 1;
    if (/^#{1,6} /.test(line)) {
      this.#next++;
      return { kind: 'heading', say: this.#writing.sentence(this.#inline(line.replace(/^#+ /, ''), number)) };
    }
    const quoted = line.startsWith('> ');
    const words: string[] = [];
    while (this.#next < this.#lines.length) {
      const more = this.#lines[this.#next];
      if (more.trim() === '' || /^(?:#{1,6} |\$\$|\|)/.test(more) || more.startsWith('> ') !== quoted) break;
      words.push(quoted ? more.slice(2) : more);
      this.#next++;
    }
    const parts = this.#inline(words.join(' '), number);
    const [first] = parts;
    const result = first !== undefined && 'text' in first && /^(?:Result:|结果：)/.test(first.text);
    return { kind: quoted ? 'note' : 'prose', say: this.#writing.sentence(parts, result ? 'result' : 'text') };
  }

  /** Words and formulas in turn. */
  #inline(text: string, line: number): Piece[] {
    return text.split(/(?<!\\)\$([^$]*)\$/).flatMap((part, i): Piece[] => {
      if (part === '') return [];
      if (i % 2 === 1) return [{ math: this.#writing.math(part, `line ${line}`) }];
      return [{ text: part.replace(/\\([\\`*_[\]<>$|#])/g, '$1') }];
    });
  }

  #display(): Block {
    const from = this.#next + 1;
    const first = this.#lines[this.#next++].slice(2);
    const body: string[] = [];
    if (first.trimEnd().endsWith('$$')) body.push(first.trimEnd().slice(0, -2));
    else {
      body.push(first);
      while (this.#next < this.#lines.length) {
        const line = this.#lines[this.#next++];
        const end = line.trimEnd().endsWith('$$');
        body.push(end ? line.trimEnd().slice(0, -2) : line);
        if (end) break;
      }
    }
    const start = body.findIndex((l) => l.trim() === '\\begin{aligned}');
    const end = body.findIndex((l) => l.trim() === '\\end{aligned}');
    if (start < 0 || end < start) return { kind: 'formula', math: this.#writing.math(body.join('\n'), `line ${from}`) };
    let label: string | undefined;
    const lines = body.slice(start + 1, end).map((row, i): Line => {
      const where = `line ${from + start + 1 + i}`;
      const [, formula, why] = /^(.*?)(?: && \\text\{(.*)\})?$/s.exec(row.trim().replace(/ *\\\\$/, '')) ?? ['', row, ''];
      const at = formula.indexOf('&=');
      const left = at < 0 ? '' : formula.slice(0, at).trim();
      const circled = /^\\text\{\\textcircled\{([A-Z])\}\}\\quad/.exec(left);
      if (circled) label = String.fromCodePoint(circled[1].codePointAt(0)! - 0x41 + 0x24b6);
      const rest = circled ? left.slice(circled[0].length).trim() : left;
      return {
        ...(rest === '' ? {} : { left: this.#writing.math(rest, where) }),
        right: this.#writing.math(at < 0 ? formula : formula.slice(at + 2), where),
        because: this.#writing.reason(plainWords(why ?? '')),
      };
    });
    return { kind: 'lines', ...(label === undefined ? {} : { label }), lines };
  }

  #table(): Block {
    const rows: string[][] = [];
    const from = this.#next + 1;
    while (this.#next < this.#lines.length && this.#lines[this.#next].startsWith('|')) {
      // A bar inside a formula ends no cell: cells are formulas between dollar signs.
      rows.push([...this.#lines[this.#next++].matchAll(/\$([^$]*)\$|\| *(---+)/g)].map((m) => m[1] ?? m[2]));
    }
    const [head = [], ...rest] = rows;
    const body = rest.filter((r) => !r.every((c) => /^-+$/.test(c)));
    return {
      kind: 'table',
      head: head.map((c) => this.#writing.math(c, `line ${from}`)),
      rows: body.map((r, i) => r.map((c) => this.#cell(c, `line ${from + 2 + i}`))),
    };
  }

  #cell(source: string, where: string): Cell {
    return readCell(source, (text) => this.#writing.math(text, where));
  }
}

/** A cell: "= …", "≈ …", "→ …", or a formula. */
function readCell(source: string, math: (text: string) => Line['right']): Cell {
  const [, sign, rest] = /^\s*(=|\\approx\b|\\to\b)\s*(.*)$/s.exec(source) ?? ['', '', source];
  const signs = { '=': '=', '\\approx': '≈', '\\to': '→' } as const;
  return sign in signs ? { value: { sign: signs[sign as keyof typeof signs], right: math(rest) } } : { math: math(rest) };
}
