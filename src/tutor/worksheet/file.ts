/**
 * A sheet file that a teacher keeps and edits, YAML or JSON: what it says, or what is wrong with it, with line and column and a suggestion.
 *
 *     title: Week 3
 *     language: en
 *     seed: 7
 *     problems:
 *       - { topic: chain-rule, level: 2, style: fill-in, count: 4 }
 *       - f: z tanh(2 z)            # a problem of the teacher's own
 *         answer: tanh(2 z) + 2 z (1 - tanh(2 z)^2)
 *         form: in terms of a
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Definition, Drawn } from './family.ts';
import { MOST_PROBLEMS, type Stretch } from './make.ts';
import { LANGUAGES, type Language, type Level, type RequiredForm, STYLES, type Style, TOPICS, type Topic } from './sheet.ts';

export interface OwnProblem {
  readonly drawn: Drawn;
  readonly style: Style;
  /** What the teacher says instead of the usual statement. */
  readonly text?: string;
  readonly points?: number;
  /** Places of its texts in the file, for what turns out when they are read. */
  readonly place: (key: string, at: number) => Place;
}
export interface Place {
  readonly line: number;
  readonly column: number;
}
export interface FileProblem extends Place {
  readonly message: string;
  readonly repair?: string;
}
export interface SheetFileText {
  readonly title?: string;
  readonly language?: Language;
  readonly seed?: number;
  readonly parts: readonly ({ readonly stretch: Stretch } | { readonly own: OwnProblem })[];
}

/** Longest sheet file, in characters. */
export const LONGEST_FILE = 65_536;
export const LONGEST_TITLE = 200;

export function readSheetFile(text: string): SheetFileText | { readonly problems: readonly FileProblem[] } {
  if (text.length > LONGEST_FILE)
    return { problems: [{ line: 1, column: 1, message: `The file is longer than the limit of ${LONGEST_FILE} characters.` }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, maxAliasCount: 20 } as Parameters<typeof parseDocument>[1]);
  const said: FileProblem[] = document.errors.map((e) => ({
    ...at(lines, e.pos[0]),
    message: e.message.split('\n')[0].replace(/ at line.*$/, ''),
  }));
  if (said.length > 0) return { problems: said };
  const reader = new Reader(lines, said);
  const root = document.contents;
  if (!isMap(root))
    return {
      problems: [
        {
          line: 1,
          column: 1,
          message: 'A sheet file is a list of entries such as "title:" and "problems:".',
          repair: 'problems:\n  - topic: mixed',
        },
      ],
    };
  const top = reader.fields(root as Node, ['title', 'language', 'seed', 'problems']);
  const title = reader.text(top.get('title'));
  if ((title ?? '').length > LONGEST_TITLE) reader.say(top.get('title'), `The title is longer than ${LONGEST_TITLE} characters.`);
  const language = reader.oneOf(top.get('language'), LANGUAGES);
  const seed = reader.whole(top.get('seed'), 0, Number.MAX_SAFE_INTEGER);
  const list = top.get('problems');
  if (!isSeq(list)) {
    reader.say(list ?? (root as Node), 'The file has no list of problems.', 'problems:\n  - topic: mixed');
    return { problems: said };
  }
  const parts = list.items.flatMap((item) => reader.part(item as Node));
  if (parts.length === 0) reader.say(list as Node, 'The list of problems is empty.', '- topic: mixed');
  if (said.length > 0) return { problems: said };
  return { ...(title === undefined ? {} : { title }), ...(language ? { language } : {}), ...(seed === undefined ? {} : { seed }), parts };
}

function at(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

const STRETCH = ['topic', 'level', 'style', 'count'];
const OWN = ['f', 'answer', 'also', 'assume', 'variable', 'order', 'form', 'style', 'points', 'text', 'where'];

class Reader {
  readonly #lines: LineCounter;
  readonly #said: FileProblem[];

  constructor(lines: LineCounter, said: FileProblem[]) {
    this.#lines = lines;
    this.#said = said;
  }

  say(node: Node | null | undefined, message: string, repair?: string): undefined {
    this.#said.push({ ...at(this.#lines, node?.range?.[0] ?? 0), message, ...(repair === undefined ? {} : { repair }) });
    return undefined;
  }

  /** The entries of a map by name; unknown ones are errors. */
  fields(node: Node, known: readonly string[]): Map<string, Node> {
    const out = new Map<string, Node>();
    if (!isMap(node)) {
      this.say(node, `Entries are expected here: ${known.join(', ')}.`);
      return out;
    }
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!known.includes(name)) this.say(key as Node, `There is no entry "${name.slice(0, 40)}" here.`, nearest(name, known));
      else if (value !== null) out.set(name, value as Node);
    }
    return out;
  }

  text(node: Node | undefined): string | undefined {
    if (!node) return undefined;
    if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number'))
      return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    return this.say(node, 'A text is expected here; put it in quotes.');
  }
  whole(node: Node | undefined, low: number, high: number): number | undefined {
    if (!node) return undefined;
    if (isScalar(node) && typeof node.value === 'number' && Number.isInteger(node.value) && node.value >= low && node.value <= high)
      return node.value;
    return this.say(node, `A whole number from ${low} to ${high} is expected here.`, String(low));
  }
  oneOf<T extends string>(node: Node | undefined, choices: readonly T[]): T | undefined {
    const text = this.text(node);
    if (text === undefined) return undefined;
    const found = choices.find((c) => c === text);
    return found ?? this.say(node, `"${text.slice(0, 40)}" is none of ${choices.join(', ')}.`, nearest(text, choices));
  }
  texts(node: Node | undefined): string[] {
    if (!node) return [];
    if (isSeq(node)) return node.items.flatMap((item) => this.text(item as Node) ?? []);
    const one = this.text(node);
    return one === undefined ? [] : [one];
  }

  part(node: Node): SheetFileText['parts'] {
    const isOwn = isMap(node) && node.has('f');
    const fields = this.fields(node, isOwn ? OWN : STRETCH);
    const own = isOwn ? this.#own(fields) : undefined;
    if (isOwn) return own ? [{ own }] : [];
    const topic = this.oneOf(fields.get('topic'), [...TOPICS, 'mixed'] as const) ?? 'mixed';
    const level = (this.whole(fields.get('level'), 1, 5) ?? 2) as Level;
    const style = this.oneOf(fields.get('style'), [...STYLES, 'mixed'] as const) ?? 'blank';
    const count = this.whole(fields.get('count'), 1, MOST_PROBLEMS) ?? 1;
    return [{ stretch: { topic: topic as Topic | 'mixed', level, style, count } }];
  }

  #own(fields: ReadonlyMap<string, Node>): OwnProblem | undefined {
    const f = this.text(fields.get('f'));
    const answer = this.text(fields.get('answer'));
    const style = this.oneOf(fields.get('style'), STYLES) ?? 'blank';
    if (style === 'match') this.say(fields.get('style'), 'A matching problem needs several functions and cannot be made of one.', 'blank');
    const form = this.#form(fields.get('form'));
    const points = this.whole(fields.get('points'), 1, 100);
    const text = this.text(fields.get('text'));
    const wrt = this.text(fields.get('variable')) ?? 'z';
    if (!/^\p{L}[\p{L}\d]*(?:_\w+)?$/u.test(wrt)) this.say(fields.get('variable'), 'A variable is one letter.', 'z');
    const order = this.whole(fields.get('order'), 1, 6) ?? 1;
    const where = this.#where(fields.get('where'));
    const also = this.texts(fields.get('also'));
    const assume = this.texts(fields.get('assume'));
    if (f === undefined) return undefined;
    const drawn: Drawn = {
      family: 'own',
      topic: 'own',
      wrt,
      order,
      f,
      ...(answer === undefined ? {} : { closed: answer }),
      alternatives: also,
      assume,
      ...(form ? { form } : {}),
      where,
      ...upstreamOf(f, where),
    };
    const place = (key: string, offset: number): Place => {
      const node = fields.get(PLACES[key] ?? key) ?? fields.get('f');
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;
      return at(this.#lines, (node?.range?.[0] ?? 0) + quoted + offset);
    };
    return { drawn, style, place, ...(text === undefined ? {} : { text }), ...(points === undefined ? {} : { points }) };
  }

  #form(node: Node | undefined): RequiredForm | undefined {
    const text = this.text(node)?.trim();
    if (text === undefined) return undefined;
    const letters = /^in terms of (.+)$/.exec(text)?.[1];
    if (letters !== undefined) return { kind: 'in-terms-of', letters: letters.split(/\s*(?:,|\band\b)\s*/).filter((l) => l !== '') };
    if (text === 'a single fraction' || text === 'single fraction') return { kind: 'single-fraction' };
    if (text === 'no d/dz left' || text === 'no derivative left') return { kind: 'no-derivative-left' };
    return this.say(
      node,
      `"${text.slice(0, 40)}" is no form that can be required: in terms of …, a single fraction, no d/dz left.`,
      'in terms of a',
    );
  }

  #where(node: Node | undefined): Definition[] {
    if (!node) return [];
    if (!isMap(node)) {
      this.say(node, 'Definitions are entries such as "a: sigma(z)", innermost first.');
      return [];
    }
    return node.items.flatMap(({ key, value }): Definition[] => {
      const is = this.text(value as Node);
      return is === undefined ? [] : [{ name: isScalar(key) ? String(key.value) : '', is }];
    });
  }
}

/** A function that is δ times a defined name asks for what comes of a gradient from above. */
function upstreamOf(f: string, where: readonly Definition[]): { readonly upstream?: string } {
  const name = /^\s*(?:delta|δ)\s*[*·]?\s*(\w+)\s*$/.exec(f)?.[1];
  return name !== undefined && where.some((d) => d.name === name) ? { upstream: name } : {};
}

/** Entries of the file for the texts of a drawn problem. */
const PLACES: Readonly<Record<string, string>> = { closed: 'answer' };

/** The known word that is least far from what was typed, if one is near. */
function nearest(text: string, known: readonly string[]): string | undefined {
  const distances = known.map((k) => ({ k, d: distance(text.slice(0, 40), k) })).sort((a, b) => a.d - b.d);
  return distances[0] && distances[0].d <= 3 ? distances[0].k : known.join(' | ');
}
/** Letters to insert, leave out or exchange. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}
