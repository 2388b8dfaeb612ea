/**
 * Surface to Term: what a text means in a context.
 *
 * Works bottom-up without recursion. Powers with an exponent written in numbers are `pow`; e to something is `exp`; other
 * powers are `rpow` (defined for a positive base only). Nothing is simplified. Every doubtful reading is reported once; a
 * text without a meaning gives problems, never an exception.
 */

import * as Q from '../num/rational.ts';
import { add, div, exp, fn, mul, neg, num, one, pow, rpow, sub, type Term, zero } from '../term/term.ts';
import { byCases, type Case, type Condition, compare, overlap } from './conditions.ts';
import { type Context, type Scope, scopeOf } from './context.ts';
import { derivative, prime, valueAt } from './derivatives.ts';
import { literalOf } from './literal.ts';
import { fail, type Meaning, newReport, type Report, say, type Value, value, WRONG } from './meaning.ts';
import { failure, hasError, type Problem } from './problem.ts';
import { bareName, call, isEuler, unclearProduct } from './resolve.ts';
import { type BinaryNode, type CasesNode, children, foldSurface, type RelationNode, type Surface } from './surface.ts';

export interface Elaborated {
  /** Absent exactly when a problem is an error. */
  readonly term?: Term;
  readonly problems: readonly Problem[];
}

/** The meaning of an expression as a term. */
export function elaborate(s: Surface, ctx: Context): Elaborated {
  if (s.kind === 'list') {
    return { problems: [failure('not-an-expression', s.span, 'There are several expressions here; write one.')] };
  }
  const { meaning, problems } = mean(s, scopeOf(ctx));
  if (hasError(problems)) return { problems };
  if (meaning.kind === 'value') {
    if (!meaning.struck) return { term: meaning.term, problems };
    return { problems: [...problems, failure('ambiguous', s.span, NOTHING_LEFT)] };
  }
  return { problems: [...problems, failure('not-an-expression', s.span, 'This is a condition, but one expression is expected.')] };
}

/** The meaning of a condition: a comparison, or comparisons joined by `and`, `or`, `not`. */
export function elaborateCondition(s: Surface, ctx: Context): { condition?: Condition; problems: readonly Problem[] } {
  const { meaning, problems } = mean(s, scopeOf(ctx));
  if (hasError(problems)) return { problems };
  if (meaning.kind === 'condition') return { condition: meaning.condition, problems };
  return { problems: [...problems, failure('not-a-condition', s.span, 'A condition such as z > 0 is expected here.')] };
}

const NOTHING_LEFT = 'Everything here is struck out, so that nothing is left.';

function mean(root: Surface, scope: Scope): { meaning: Meaning; problems: readonly Problem[] } {
  const report = newReport();
  const meaning = foldSurface<Meaning>(root, (s, parts) => (parts.includes(WRONG) ? WRONG : meaningOf(s, parts, scope, report)), partsOf);
  const seen = new Set<string>();
  const problems = report.problems.filter((p) => {
    // One message for each unknown name is enough.
    const key = p.about === undefined ? '' : `${p.code} ${p.about}`;
    return key === '' || (!seen.has(key) && seen.add(key));
  });
  return { meaning, problems: problems.sort((a, b) => a.span.from - b.span.from) };
}

/** A name under a prime is a function, not a value. */
const partsOf = (s: Surface): readonly Surface[] => (s.kind === 'prime' && s.target.kind === 'name' ? (s.args ?? []) : children(s));

function meaningOf(s: Surface, parts: readonly Meaning[], scope: Scope, report: Report): Meaning {
  switch (s.kind) {
    case 'group':
    case 'text':
    case 'underbrace':
    case 'labelled':
      // A product written like a call keeps its factors only while no bracket closes around it.
      return parts[0].kind === 'value' && parts[0].split ? { ...parts[0], split: undefined } : parts[0];
    case 'list':
      return { kind: 'list' };
    case 'relation':
      return relation(s, parts, report);
    case 'logic':
    case 'not':
      return logic(s, parts, report);
    case 'cases':
      return cases(s, parts, report);
    default: {
      const values: Value[] = [];
      for (const [i, part] of parts.entries()) {
        const alone = s.kind !== 'cancel' && s.kind !== 'binary';
        if (part.kind !== 'value' || (part.struck && alone)) return expectValue(part, partsOf(s)[i], report);
        values.push(part);
      }
      return valueNode(s, values, scope, report);
    }
  }
}

function expectValue(part: Meaning, s: Surface, report: Report): Meaning {
  if (part.kind === 'value') return fail(report, 'ambiguous', s.span, NOTHING_LEFT);
  if (part.kind === 'list') return fail(report, 'not-an-expression', s.span, 'There are several expressions in this bracket.');
  return fail(report, 'value-expected', s.span, 'A value is expected here, not a condition.');
}

type ValueNode = Exclude<Surface, { kind: 'group' | 'text' | 'underbrace' | 'labelled' | 'list' | 'relation' | 'logic' | 'not' | 'cases' }>;

function valueNode(s: ValueNode, v: readonly Value[], scope: Scope, report: Report): Meaning {
  switch (s.kind) {
    case 'number':
      return value(num(Q.fromDecimal(s.text)));
    case 'name':
      return bareName(s.text, s.span, scope, report);
    case 'unary':
      return value(s.op === '-' ? neg(v[0].term) : v[0].term, v[0]);
    case 'binary':
      return binary(s, v, scope, report);
    case 'abs':
      return value(fn('abs', v[0].term), v[0]);
    case 'root': {
      const body = v[v.length - 1];
      if (!s.index) return value(pow(body.term, Q.HALF), body);
      const n = literalOf(s.index);
      if (n === undefined || n === 'too long' || !Q.isInteger(n) || Q.cmp(n, Q.ONE) < 0) {
        return fail(report, 'unsupported', s.index.span, 'The index of a root must be a positive whole number.');
      }
      return value(pow(body.term, Q.inv(n)), body);
    }
    case 'cancel':
      say(
        report,
        'struck',
        s.span,
        scope.struck === 'kept' ? 'What is struck out is read as still there.' : 'What is struck out is read as removed.',
      );
      return scope.struck === 'kept' ? v[0] : { ...v[0], struck: true };
    case 'call': {
      const base = s.subscript ? v[0] : undefined;
      const power = s.power ? v[base ? 1 : 0] : undefined;
      const args = v.slice((base ? 1 : 0) + (power ? 1 : 0));
      if (!s.power || !power) return call(s, args, base, (t) => t, scope, report);
      const exponent = s.power;
      const q = literalOf(exponent);
      if (q === 'too long') return tooLong(exponent, report);
      return call(s, args, base, (t) => (q === undefined ? rpow(t, power.term) : pow(t, q)), scope, report);
    }
    case 'prime':
      return prime(s, v, scope, report);
    case 'derivative':
      return derivative(s, v[0], scope, report);
    case 'at':
      return valueAt(s, v[0], v[1]);
  }
}

const tooLong = (s: Surface, report: Report): Meaning => fail(report, 'limit-digits', s.span, 'This exponent is too long.');

function binary(s: BinaryNode, v: readonly Value[], scope: Scope, report: Report): Meaning {
  const [a, b] = v;
  if (a.struck || b.struck) return struck(s, a, b, report);
  switch (s.op) {
    case '+':
      return value(add(a.term, b.term), a, b);
    case '-':
      return value(sub(a.term, b.term), a, b);
    case '*': {
      const unclear = s.implicit ? unclearProduct(s.left, s.right, scope) : undefined;
      if (unclear !== undefined) {
        const message = `It is not clear whether this is ${unclear} of ${scope.variable}, or a product.`;
        return fail(report, 'ambiguous', s.span, message, `${unclear}(${scope.variable})`);
      }
      return value(mul(a.term, b.term), a, b);
    }
    case '/':
      if (!s.fraction && b.split && s.right.kind === 'call') {
        say(report, 'implicit-division', s.span, `Everything after "/" is divided by, also the bracket behind ${s.right.fn}.`);
      }
      return value(div(a.term, b.term), a, b);
    case '^': {
      const q = literalOf(s.right);
      if (q === 'too long') return tooLong(s.right, report);
      if (isEuler(s.left, scope)) return value(exp(b.term), a, b);
      const raise = (t: Term): Term => (q === undefined ? rpow(t, b.term) : pow(t, q));
      if (a.split && s.left.kind === 'call')
        return { ...value(mul(a.split[0], raise(a.split[1])), a, b), split: [a.split[0], raise(a.split[1])] };
      return value(raise(a.term), a, b);
    }
  }
}

/** A struck-out factor is 1, a struck-out term is 0. */
function struck(s: BinaryNode, a: Value, b: Value, report: Report): Meaning {
  switch (s.op) {
    case '*':
      return a.struck ? b : a;
    case '/':
      if (b.struck) return a;
      return value(div(one, b.term), b);
    case '+':
    case '-': {
      if (a.struck && b.struck) return value(zero);
      if (b.struck) return a;
      return s.op === '+' ? b : value(neg(b.term), b);
    }
    case '^':
      return fail(report, 'ambiguous', s.span, 'It is not clear what is left when a base or an exponent is struck out.');
  }
}

function relation(s: RelationNode, parts: readonly Meaning[], report: Report): Meaning {
  if (s.continued) return fail(report, 'missing-operand', s.span, 'There is nothing before the first sign.');
  const conditions: Condition[] = [];
  const values: Value[] = [];
  for (const [i, part] of parts.entries()) {
    if (part.kind !== 'value' || part.struck) return expectValue(part, s.operands[i], report);
    values.push(part);
  }
  for (const [i, { sign, span }] of s.signs.entries()) {
    const [l, r] = [values[i].term, values[i + 1].term];
    if (sign === '<') conditions.push(compare('lt', l, r));
    else if (sign === '<=') conditions.push(compare('le', l, r));
    else if (sign === '>') conditions.push(compare('lt', r, l));
    else if (sign === '>=') conditions.push(compare('le', r, l));
    else if (sign === '=') conditions.push(compare('eq', l, r));
    else if (sign === '!=') conditions.push({ kind: 'no', part: compare('eq', l, r) });
    else if (sign === '≈') return fail(report, 'approximation', span, '"≈" says nothing exact; write =, < or >.');
    else return fail(report, 'not-a-condition', span, `"${sign}" is not a comparison.`, sign === '⇒' ? '>=' : undefined);
  }
  const condition: Condition = conditions.length === 1 ? conditions[0] : { kind: 'all', parts: conditions };
  return flagged(condition, values);
}

function flagged(condition: Condition, parts: readonly Meaning[]): Meaning {
  const { bare, output, applied } = value(zero, ...parts);
  return { kind: 'condition', condition, bare, output, applied };
}

function logic(s: Surface & { kind: 'logic' | 'not' }, parts: readonly Meaning[], report: Report): Meaning {
  const conditions: Condition[] = [];
  for (const [i, part] of parts.entries()) {
    if (part.kind !== 'condition')
      return fail(report, 'condition-expected', children(s)[i].span, 'A condition such as z > 0 is expected here.');
    conditions.push(part.condition);
  }
  if (s.kind === 'not') return flagged({ kind: 'no', part: conditions[0] }, parts);
  const kind = s.op === 'and' ? 'all' : 'any';
  // Long chains stay flat.
  const flat = conditions.flatMap((c, i) => (c.kind === kind && (i === 0 ? s.left : s.right).kind === 'logic' ? c.parts : [c]));
  return flagged({ kind, parts: flat }, parts);
}

function cases(s: CasesNode, parts: readonly Meaning[], report: Report): Meaning {
  const list: Case[] = [];
  let i = 0;
  for (const branch of s.branches) {
    const v = parts[i++];
    if (v.kind !== 'value' || v.struck) return expectValue(v, branch.value, report);
    if (!branch.condition) {
      list.push({ value: v.term });
      continue;
    }
    const c = parts[i++];
    if (c.kind !== 'condition')
      return fail(report, 'condition-expected', branch.condition.span, 'A condition such as z > 0 is expected here.');
    list.push({ value: v.term, condition: c.condition });
  }
  if (overlap(list)) say(report, 'overlapping-cases', s.span, 'Two cases hold at the same place; the first one counts.');
  return value(byCases(list), ...parts);
}
