// A small reader of the notation of docs/trust.md's tables, for tests only. It is a third reading, next to src's and the re-checker's.
// Unary minus binds tighter than * and /, looser than ^; -5 is a number; {-1/2} is a rational number; |u| is abs(u).

export type Tree =
  | { at: 'num'; value: string }
  | { at: 'name'; name: string }
  | { at: 'prime'; name: string }
  | { at: 'call'; name: string; args: Tree[] }
  | { at: 'if'; rel: string; args: Tree[] }
  | { at: 'add' | 'sub' | 'mul' | 'div' | 'neg' | 'rpow' | 'pow'; args: Tree[] };

export type Relation = { rel: string; sides: [Tree, Tree] };

const TOKEN = /\s*(\{-?\d+(?:\/\d+)?\}|\d+|[A-Za-z_]+|\*\*|!=|<=|[-+*/^(){},<=|'])/y;
const RELATIONS: Record<string, string> = { '<': 'lt', '<=': 'le', '=': 'eq', '!=': 'ne' };

class Reader {
  tokens: string[] = [];
  at = 0;

  readonly text: string;

  constructor(text: string) {
    this.text = text;
    TOKEN.lastIndex = 0;
    for (let last = 0; last < text.trimEnd().length; last = TOKEN.lastIndex) {
      const found = TOKEN.exec(text);
      if (found === null) throw new Error(`cannot read ${text}`);
      this.tokens.push(found[1]);
    }
  }

  take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  need(token: string): void {
    if (!this.take(token)) throw new Error(`expected ${token} in ${this.text}`);
  }

  end(): void {
    if (this.at < this.tokens.length) throw new Error(`did not expect ${this.tokens[this.at]} in ${this.text}`);
  }

  relation(): string | null {
    const rel = RELATIONS[this.tokens[this.at]];
    if (rel === undefined) return null;
    this.at++;
    return rel;
  }

  sum(): Tree {
    let left = this.product();
    for (;;) {
      if (this.take('+')) left = { at: 'add', args: [left, this.product()] };
      else if (this.take('-')) left = { at: 'sub', args: [left, this.product()] };
      else return left;
    }
  }

  product(): Tree {
    let left = this.signed();
    for (;;) {
      if (this.take('*')) left = { at: 'mul', args: [left, this.signed()] };
      else if (this.take('/')) left = { at: 'div', args: [left, this.signed()] };
      else return left;
    }
  }

  signed(): Tree {
    if (!this.take('-')) return this.power();
    const [next, after] = this.tokens.slice(this.at);
    if (/^\d/.test(next ?? '') && after !== '^') {
      this.at++;
      return { at: 'num', value: `-${next}` };
    }
    return { at: 'neg', args: [this.signed()] };
  }

  power(): Tree {
    const base = this.atom();
    if (this.take('^')) return { at: 'pow', args: [base, this.exponent()] };
    if (this.take('**')) return { at: 'rpow', args: [base, this.exponent()] };
    return base;
  }

  exponent(): Tree {
    return this.tokens[this.at] === '-' ? this.signed() : this.atom();
  }

  atom(): Tree {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Error(`nothing more to read in ${this.text}`);
    if (/^\d/.test(token)) return { at: 'num', value: token };
    if (token.startsWith('{')) return { at: 'num', value: token.slice(1, -1) };
    if (token === '(') {
      const inside = this.sum();
      this.need(')');
      return inside;
    }
    if (token === '|') {
      const inside = this.sum();
      this.need('|');
      return { at: 'call', name: 'abs', args: [inside] };
    }
    if (!/^[A-Za-z_]/.test(token)) throw new Error(`did not expect ${token} in ${this.text}`);
    if (this.take("'")) return { at: 'prime', name: token };
    if (token === 'if') return this.choice();
    if (!this.take('(')) return { at: 'name', name: token };
    const args = [this.sum()];
    while (this.take(',')) args.push(this.sum());
    this.need(')');
    return { at: 'call', name: token, args };
  }

  choice(): Tree {
    this.need('(');
    const left = this.sum();
    const rel = this.relation();
    if (rel === null) throw new Error(`no relation in ${this.text}`);
    const right = this.sum();
    this.need(',');
    const then = this.sum();
    this.need(',');
    const otherwise = this.sum();
    this.need(')');
    return { at: 'if', rel, args: [left, right, then, otherwise] };
  }
}

export function readTerm(text: string): Tree {
  const reader = new Reader(text);
  const tree = reader.sum();
  reader.end();
  return tree;
}

/** "a < b" and the like; null when the text holds no relation. */
export function readRelation(text: string): Relation | null {
  const reader = new Reader(text);
  const left = reader.sum();
  const rel = reader.relation();
  if (rel === null) return null;
  const right = reader.sum();
  reader.end();
  return { rel, sides: [left, right] };
}

/** "(of)' = is", a derivative. */
export function readSlope(text: string): [Tree, Tree] | null {
  const found = /^\((.*)\)' = (.*)$/.exec(text);
  return found === null ? null : [readTerm(found[1]), readTerm(found[2])];
}
