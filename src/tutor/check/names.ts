/**
 * What the names on a page stand for so far: the variable, the function under discussion, other functions, letters that abbreviate (u = 1 + z²),
 * labels (Ⓐ, LHS). Turns one side of a line into its meaning.
 */
import { vocabulary } from '../../catalog/vocabulary.ts';
import { type Context, type FunctionEntry, lookup, type Vocabulary, wordsOf } from '../../syntax/context.ts';
import { elaborate } from '../../syntax/elaborate.ts';
import type { KatexParse } from '../../syntax/katex-node.ts';
import { looksLikeLatex } from '../../syntax/latex.ts';
import { canonicalName, isLetter } from '../../syntax/names.ts';
import { failure, hasError, type Problem } from '../../syntax/problem.ts';
import { parse } from '../../syntax/read.ts';
import { freeNames, type Surface } from '../../syntax/surface.ts';
import type { Prop } from '../../term/prop.ts';
import * as P from '../../term/prop.ts';
import type { Term } from '../../term/term.ts';
import * as T from '../../term/term.ts';
import { substitute } from '../../term/traverse.ts';
import type { Side } from '../working/clauses.ts';
import { assumptions } from './conditions.ts';
import { type Slope, slopeOf } from './slopes.ts';
import { spelledOut } from './spell.ts';

/** A function by its derivative: of which function, how often. */
export interface SlopeOf {
  readonly f: Term;
  readonly wrt: string;
  readonly order: number;
  /** With respect to an abbreviation, dy/du: then f is written in it. */
  readonly letter?: true;
}

/** What one side means. */
export interface Meaning {
  readonly term: Term;
  /** As written: with abbreviations (u) in it. */
  readonly raw: Term;
  /** The side as a whole is a derivative. */
  readonly slope?: SlopeOf;
  /** The side as a whole is a derivative at a point: g′(0). */
  readonly slopeAt?: { readonly slope: SlopeOf; readonly point: Term };
  /** Conditions under which `term` is what the side means, because a derivative in it needs them. */
  readonly where: readonly Prop[];
  /** The side as typed; spans are offsets into `text`. */
  readonly surface?: Surface;
  readonly text: string;
  /** Offset of `text` in the row. */
  readonly from: number;
  readonly notices: readonly Problem[];
  /** What still stands under a d/dz in it. */
  readonly standing: readonly Term[];
}
export type ReadSide =
  | { readonly ok: true; readonly meaning: Meaning }
  | { readonly ok: false; readonly problem: Problem; readonly from: number };

export interface Named {
  /** As written, in the variable and in other abbreviations. */
  readonly raw: Term;
  /** In the variable alone. */
  readonly term: Term;
}

interface FunctionNamed {
  readonly name: string;
  readonly term: Term;
  readonly variable: string;
}

/** Letters that are never taken for a parameter before they are defined. */
const FUNCTION_LETTERS = new Set('f g h F G H sigma phi psi Phi Psi'.split(' '));

/** Stands for a derivative that differentiation does not find. */
export const UNKNOWN = "f'";

export class Names {
  variable: string;
  /** The function under discussion. */
  under: FunctionNamed | undefined;
  readonly functions = new Map<string, FunctionNamed>();
  readonly letters = new Map<string, Named>();
  readonly labels = new Map<string, Meaning>();
  readonly katex: KatexParse | undefined;
  /** Wrong derivatives of letters that the page goes on with: by letter and variable. */
  readonly #claims = new Map<string, { readonly term: Term; readonly line: number }>();
  #slopes = new Map<string, Slope | undefined>();

  constructor(variable: string, katex: KatexParse | undefined) {
    this.variable = variable;
    this.katex = katex;
  }

  get variableTerm(): Term {
    return T.variable(this.variable);
  }

  /** Forget everything but the function under discussion: a new section begins. */
  newSection(): void {
    this.letters.clear();
    this.labels.clear();
    this.#claims.clear();
  }

  /** Discuss this function from now on. */
  discuss(name: string, term: Term, variable: string): void {
    this.variable = variable;
    this.under = { name, term, variable };
    this.functions.set(name, this.under);
  }

  /** Is the name used for something that is not the function under discussion? */
  #taken(name: string): boolean {
    return (
      this.letters.has(name) || this.labels.has(name) || name === this.variable || (this.functions.has(name) && name !== this.under?.name)
    );
  }

  /** A formula without the letter that was the variable so far: then the variable is another. */
  settleVariable(side: Side): void {
    const { surface } = this.parse(side, true);
    if (!surface) return;
    const found = freeNames(surface, (n) => FUNCTION_LETTERS.has(n) || vocabulary().has(n));
    if (found.includes(this.variable) || found.some((n) => this.letters.has(n) || this.functions.has(n))) return;
    const usual = ['z', 'x', 't', 's'].find((n) => found.includes(n));
    if (usual === undefined) return;
    this.variable = usual;
    if (this.under && this.under.variable !== usual) this.under = undefined;
  }

  /** Names that stand for the function under discussion. */
  #underNames(): Set<string> {
    const names = new Set<string>();
    if (!this.under) return names;
    names.add(this.under.name);
    const own = this.under.term.vars;
    for (const n of ['g', 'f', 'y']) if (!this.#taken(n) && !own.includes(n)) names.add(n);
    // σ for 1/(1+e^-z), tanh for tanh(z), also bare.
    const x = T.variable(this.variable);
    for (const [n, entry] of vocabulary()) {
      if (entry.arity === 1 && n.length > 1 && !this.#taken(n) && entry.build([x]) === this.under.term) names.add(n);
    }
    return names;
  }

  get output(): string | undefined {
    return this.under && !this.#taken('a') && this.variable !== 'a' && !this.under.term.vars.includes('a') ? 'a' : undefined;
  }

  #vocabulary(): Vocabulary {
    const own = [...this.functions].filter(([n]) => n !== this.under?.name);
    if (own.length === 0) return vocabulary();
    const map = new Map<string, FunctionEntry>(vocabulary());
    for (const [name, f] of own) map.set(name, { name, arity: 1, build: ([x]) => substitute(f.term, new Map([[f.variable, x]])) });
    return map;
  }

  /** `open`: letters that nobody has introduced may be parameters, as in a definition. */
  context(open: boolean, extra: readonly string[] = []): Context {
    const parameters = new Set<string>([...this.letters.keys(), ...this.labels.keys(), ...extra]);
    for (const f of [this.under, ...this.functions.values(), ...this.letters.values()])
      for (const v of f?.term.vars ?? []) parameters.add(v);
    // The step of a difference quotient needs no introduction.
    if (!this.functions.has('h')) parameters.add('h');
    parameters.delete(this.variable);
    return {
      vocabulary: this.#vocabulary(),
      variable: this.variable,
      parameters: open && parameters.size <= 1 ? 'any' : parameters,
      ...(this.under ? { under: { names: this.#underNames(), term: this.under.term } } : {}),
      ...(this.output === undefined ? {} : { output: this.output }),
      allowDerivative: true,
      katex: this.katex,
    };
  }

  /** The text parsed, with the names as they are. */
  parse(side: Side, open: boolean): { surface?: Surface; problems: readonly Problem[] } {
    const scope = (extra: readonly string[]): Context => this.context(open, extra);
    const words = (c: Context): ReturnType<typeof wordsOf> =>
      wordsOf({
        vocabulary: c.vocabulary,
        variable: c.variable,
        declared: c.parameters === 'any' ? new Set() : c.parameters,
        underNames: c.under?.names ?? new Set(),
      });
    const latex = side.marked === true || looksLikeLatex(side.text);
    const read = parse(side.text, latex ? 'latex' : 'ascii', words(scope([])), this.katex);
    if (read.surface || !latex || looksLikeLatex(side.text)) return read;
    // Dollars around plain text.
    const plain = parse(side.text, 'ascii', words(scope([])));
    return plain.surface ? plain : read;
  }

  /** What a side means. */
  read(side: Side, open = this.under === undefined): ReadSide {
    const { surface, problems } = this.parse(side, open);
    if (!surface) return { ok: false, problem: problems.find((p) => p.severity === 'error')!, from: side.from };
    return this.meaning(surface, side, open, problems);
  }

  meaning(typed: Surface, side: Side, open: boolean, problems: readonly Problem[] = []): ReadSide {
    // "1 for z > 0": a statement about that region only.
    const [branch] = typed.kind === 'cases' && typed.branches.length === 1 ? typed.branches : [];
    const region =
      branch?.condition &&
      assumptions(side.text.slice(branch.condition.span.from, branch.condition.span.to), side.marked === true, this.context(open));
    if (branch && region) {
      const value = this.meaning(branch.value, side, open, problems);
      return value.ok ? { ok: true, meaning: { ...value.meaning, where: [...value.meaning.where, ...region] } } : value;
    }
    const surface = this.#withSlopes(typed, open);
    const extra = open ? freeNames(surface, (n) => FUNCTION_LETTERS.has(n)).filter((n) => isLetter(n) && n !== this.variable) : [];
    const base = this.context(
      open,
      extra.filter((n) => !this.#isFunctionName(n)),
    );
    const where: Prop[] = [];
    const standing: Term[] = [];
    const differentiate = (t: Term, wrt: string, order: number): Term | undefined => {
      standing.push(this.plain(t));
      const slope = this.#slope(t, wrt, order);
      if (slope) where.push(...slope.where);
      return slope?.term;
    };
    const { term: found, problems: more } = elaborate(surface, { ...base, differentiate });
    const slope = this.#slopeShape(surface, base);
    // A derivative as a whole need not be worked out: the question is about it.
    const term = found ?? (slope && more.every((p) => p.severity !== 'error' || p.code === 'derivative') ? T.variable(UNKNOWN) : undefined);
    const all = [...problems, ...more.filter((p) => term === undefined || p.severity !== 'error')];
    if (!term || hasError(all)) {
      const problem = all.find((p) => p.severity === 'error') ?? failure('not-an-expression', surface.span, 'This has no meaning here.');
      return { ok: false, problem, from: side.from };
    }
    const slopeAt = slope ? undefined : this.#slopeAt(surface, base);
    const meaning: Meaning = {
      term: this.plain(term),
      raw: term,
      ...(slope ? { slope } : {}),
      ...(slopeAt ? { slopeAt } : {}),
      where: where.map((p) =>
        P.prop(
          p.kind,
          p.terms.map((t) => this.plain(t)),
        ),
      ),
      surface,
      text: side.text,
      from: side.from,
      notices: all,
      standing,
    };
    return { ok: true, meaning };
  }

  /** The term of something typed, with another context. */
  elaborated(surface: Surface, context: Context): Term | undefined {
    return elaborate(this.#withSlopes(surface, false), context).term;
  }

  #isFunctionName(name: string): boolean {
    return this.#underNames().has(name) || this.functions.has(name) || name === this.output || name === 'e' || name === 'pi';
  }

  /** A term without abbreviations and labels. */
  plain(t: Term): Term {
    const values = new Map<string, Term>();
    for (const [name, l] of this.letters) values.set(name, l.term);
    for (const [name, m] of this.labels) values.set(name, m.term);
    return values.size > 0 ? substitute(t, values) : t;
  }

  #slope(of: Term, wrt: string, order: number): Slope | undefined {
    // dy/du: y as it was written, in u.
    const letter = of.op === 'var' ? this.letters.get(of.name) : undefined;
    const under = of.op === 'var' && !letter ? undefined : this.under;
    const inU = this.letters.has(wrt);
    let f = letter && inU ? letter.raw : of;
    if (inU && !letter && under && of === under.term && this.#rawUnder) f = this.#rawUnder;
    if (!inU) f = this.plain(f);
    const key = `${f.id} ${wrt} ${order}`;
    if (!this.#slopes.has(key)) this.#slopes.set(key, slopeOf(f, wrt, order));
    return this.#slopes.get(key);
  }
  /** `u′ = …`: what the page says, where it is wrong. */
  claim(left: Meaning, right: Meaning, line: number, wrong: boolean): void {
    const s = left.surface;
    const of =
      s?.kind === 'derivative' && s.order === 1 ? s.operand : s?.kind === 'prime' && s.order === 1 && !s.args ? s.target : undefined;
    if (of?.kind !== 'name') return;
    const key = `${of.text} ${s?.kind === 'derivative' ? canonicalName(s.wrt) : this.variable}`;
    if (wrong) this.#claims.set(key, { term: right.raw, line });
    else this.#claims.delete(key);
  }

  /** What a side would be if the page's wrong derivatives of letters were right; with the line where the last of them stands. */
  asClaimed(m: Meaning): { readonly term: Term; readonly line: number } | undefined {
    if (this.#claims.size === 0 || !m.surface) return undefined;
    let line = 0;
    const claimed = (name: string, wrt: string): Term | undefined => {
      const found = this.#claims.get(`${name} ${wrt}`);
      line = Math.max(line, found?.line ?? 0);
      return found?.term;
    };
    const differentiate = (t: Term, wrt: string, order: number): Term | undefined => {
      const name = t.op === 'var' ? t.name : t === this.under?.term ? this.under.name : undefined;
      const direct = name !== undefined && order === 1 ? claimed(name, wrt) : undefined;
      if (direct) return direct;
      const raw = order === 1 && wrt === this.variable && name !== undefined ? this.#raw(name) : undefined;
      const parts = raw?.vars
        .filter((v) => this.letters.has(v) || v === wrt)
        .map((v): Term | undefined => {
          const outer = claimed(name!, v) ?? slopeOf(raw, v)?.term;
          const inner = v === wrt ? T.one : (claimed(v, wrt) ?? this.#slope(T.variable(v), wrt, 1)?.term);
          return outer && inner && T.mul(outer, inner);
        });
      if (!parts || parts.length === 0 || parts.includes(undefined)) return this.#slope(t, wrt, order)?.term;
      return (parts as Term[]).reduce((a, b) => T.add(a, b));
    };
    const surface = this.#withSlopes(m.surface, false);
    const { term } = elaborate(surface, { ...this.context(false), differentiate });
    return term && line > 0 ? { term: this.plain(term), line } : undefined;
  }

  /** The function under discussion as it was written, when that was in an abbreviation: y = u². */
  #rawUnder: Term | undefined;
  writtenAs(raw: Term | undefined): void {
    this.#rawUnder = raw;
  }

  /** What a name was defined to be, in abbreviations. */
  #raw(name: string): Term | undefined {
    return this.letters.get(name)?.raw ?? (name === this.under?.name ? this.#rawUnder : undefined);
  }

  #withSlopes(root: Surface, open: boolean): Surface {
    return spelledOut(root, {
      variable: this.variable,
      isLetter: (n) => this.letters.has(n),
      isFunction: (n) => this.functions.has(n) && n !== this.under?.name && !this.letters.has(n),
      isProduct: (n) => this.isProduct(n, open),
      ...(this.under ? { under: this.under.name } : {}),
    });
  }

  /** Are letters in a row a product of letters that are known? */
  isProduct(letters: string, open = false): boolean {
    const given = this.under?.term.vars ?? [];
    const known = (n: string): boolean =>
      open || this.letters.has(n) || n === this.variable || n === 'e' || n === this.output || this.functions.has(n) || given.includes(n);
    return !this.labels.has(letters) && !lookup(this.#vocabulary(), letters) && [...letters].every(known);
  }

  /** g′(0), dg/dz |_{z = 0}. */
  #slopeAt(root: Surface, base: Context): Meaning['slopeAt'] {
    let s = root;
    while (s.kind === 'group') s = s.body;
    const place =
      s.kind === 'at' && canonicalName(s.name) === this.variable
        ? s.value
        : s.kind === 'prime' && s.args?.length === 1
          ? s.args[0]
          : undefined;
    const body = s.kind === 'at' ? s.body : s.kind === 'prime' ? { ...s, args: undefined } : undefined;
    const point = place && elaborate(place, base).term;
    const slope = body && this.#slopeShape(body, base);
    return point && slope && point.vars.length === 0 && !slope.letter ? { slope, point } : undefined;
  }

  /** The function and order when the whole side is a derivative with respect to the variable. */
  #slopeShape(root: Surface, base: Context): SlopeOf | undefined {
    let s = root;
    while (s.kind === 'group' || s.kind === 'underbrace' || s.kind === 'labelled' || s.kind === 'text') s = s.body;
    if (s.kind === 'name') return this.labels.get(s.text)?.slope;
    if (s.kind === 'derivative' && s.operand) {
      const wrt = canonicalName(s.wrt);
      if (wrt !== this.variable) {
        const raw = s.operand.kind === 'name' && this.letters.has(wrt) ? this.#raw(s.operand.text) : undefined;
        return raw?.vars.includes(wrt) ? { f: raw, wrt, order: s.order, letter: true } : undefined;
      }
      const { term } = elaborate(s.operand, base);
      return term && { f: this.plain(term), wrt: this.variable, order: s.order };
    }
    if (s.kind !== 'prime') return undefined;
    if (s.args && !(s.args.length === 1 && s.args[0].kind === 'name' && s.args[0].text === this.variable)) return undefined;
    if (s.target.kind !== 'name') {
      const { term } = elaborate(s.target, base);
      return term && { f: this.plain(term), wrt: this.variable, order: s.order };
    }
    const name = s.target.text;
    if (this.under && (base.under?.names.has(name) || name === this.output))
      return { f: this.plain(this.under.term), wrt: this.variable, order: s.order };
    const entry = base.vocabulary.get(name);
    if (entry?.arity !== 1) return undefined;
    return { f: entry.build([T.variable(this.variable)]), wrt: this.variable, order: s.order };
  }
}
