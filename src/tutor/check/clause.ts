/** One clause: what stands on its left decides what it claims, and the chain it belongs to. */
import { say } from '../../explain/doc.ts';
import { greekLetter } from '../../syntax/names.ts';
import { foldSurface, type Surface } from '../../syntax/surface.ts';
import { termText } from '../tell.ts';
import type { Clause, Side } from '../working/clauses.ts';
import { alike } from './alike.ts';
import { further, open } from './chain.ts';
import { sideName } from './closing.ts';
import { compare } from './compare.ts';
import { ANEW, define, definedBy } from './define.ts';
import { type Chain, type Desk, PROSE, type Step } from './desk.ts';
import { collectLabels, labelChain } from './labels.ts';
import type { Meaning, SlopeOf } from './names.ts';
import { isNumeric, numberStep, pointClause, readAll, valueStep } from './points.ts';
import type { Relation } from './report.ts';
import { unreadable } from './unreadable.ts';

/** Words that mean the derivative, or the value, of the function under discussion. */
const SLOPE_WORDS = /(?:slope|derivative|gradient|导数|斜率)\W*(?:is|of \w+)?\W*$/i;

/** The steps of one clause. `label`: a bare label stood before it. */
export function judgeClause(desk: Desk, clause: Clause, line: number, label: string | undefined, first = true): Step[] {
  const sides = clause.sides.filter((s) => !s.words);
  if (sides.length === 0) return [PROSE];
  const [opening] = clause.sides;
  if (clause.continued && label === undefined) return continued(desk, clause, line);
  if (label !== undefined) {
    const { meanings, wrong } = readAll(desk, clause, 0);
    return [...labelChain(desk, label, meanings, line), ...(wrong ? [wrong] : [])];
  }
  if (clause.signs.length === 0)
    return bareLine(desk, opening, first ? clause : { ...clause, lead: clause.lead.replace(ASKS, 'mentioned') }, line);
  const parsed = desk.names.parse(opening, true).surface;
  if (parsed?.kind === 'name' && isWordName(desk, parsed.text)) return [{ ...PROSE, relation: { kind: 'definition' } }];
  const defined = clause.signs[0] === '=' && !clause.sides[1].words ? definedBy(desk, parsed) : undefined;
  if (defined && isDefinition(desk, parsed!, clause)) {
    // a = g(z) = 1/(1+e^-z): the function first.
    const second = clause.sides.length > 2 ? definedBy(desk, desk.names.parse(clause.sides[1], true).surface) : undefined;
    if (second?.variable !== undefined && defined.variable === undefined && !desk.names.functions.has(second.name)) {
      const inner = judgeClause(desk, { ...clause, sides: clause.sides.slice(1), signs: clause.signs.slice(1) }, line, undefined);
      const { under } = desk.names;
      if (under && defined.name !== desk.names.output) desk.names.letters.set(defined.name, { raw: under.term, term: under.term });
      return inner;
    }
    const step = define(desk, defined, clause.sides[1], clause.lead, line);
    const rest = clause.sides.slice(2);
    if (rest.length === 0 || step.verdict === 'unreadable') return [step];
    const { meanings, wrong } = readAll(desk, clause, 2);
    return [step, ...meanings.map((m) => further(desk, desk.chain!, m, line)), ...(wrong ? [wrong] : [])];
  }
  return equation(desk, clause, line);
}

/** `lr = 0.1`: a name of several letters that nothing on the page knows. */
const isWordName = (desk: Desk, name: string): boolean =>
  /^[A-Za-z]{2,}$/.test(name) && !desk.names.labels.has(name) && greekLetter(name) === undefined && !desk.names.isProduct(name);

/** A value at a point is no definition: `g(z) = 1/2` where z = 0 was said. */
function isDefinition(desk: Desk, left: Surface, clause: Clause): boolean {
  if (!desk.point) return true;
  const reading = desk.names.read(clause.sides[1], true);
  const { names } = desk;
  const known =
    left.kind === 'call' ||
    (left.kind === 'name' && (left.text === names.output || names.letters.has(left.text) || names.functions.has(left.text)));
  return !(reading.ok && isNumeric(reading.meaning) && names.under !== undefined && known && !ANEW.test(clause.lead));
}

/** Words among the sides are passed over. */
const formulas = (clause: Clause): Clause => {
  const kept = clause.sides.map((s, i) => [s, i] as const).filter(([s]) => !s.words);
  const shift = clause.continued ? 0 : -1;
  const signs = kept.slice(clause.continued ? 0 : 1).map(([, i]) => clause.signs[i + shift]);
  return { ...clause, sides: kept.map(([s]) => s), signs };
};

function continued(desk: Desk, clause: Clause, line: number): Step[] {
  if (clause.lead !== '' && !CLAIMS.test(clause.lead) && !SLOPE_WORDS.test(clause.lead) && !GOES_ON.test(clause.lead)) return [PROSE];
  const { meanings, wrong } = readAll(desk, formulas(clause), 0);
  const tail = wrong ? [wrong] : [];
  if (meanings.length === 0) return tail;
  const spoken = SLOPE_WORDS.test(clause.lead) ? slopeUnder(desk) : undefined;
  if (desk.point && meanings.every(isNumeric) && (spoken || desk.numbers)) {
    const left = spoken ?? desk.numbers!;
    const steps = pointClause(desk, left, meanings, clause.signs, desk.point);
    desk.numbers = meanings[meanings.length - 1];
    return [...steps, ...tail];
  }
  let chain = desk.chain;
  if (!chain || spoken) {
    const head = spoken ?? (desk.lost ? undefined : slopeUnder(desk));
    if (!head) {
      chain = open(desk, line, { head: meanings[0], relation: { kind: 'start' }, asked: false, bare: true });
      chain.length = 1;
      return [{ ...PROSE, relation: { kind: 'start' } }, ...meanings.slice(1).map((m) => further(desk, chain!, m, line)), ...tail];
    }
    chain = open(desk, line, { head, relation: derivativeRelation(desk, head.slope!), asked: true });
  }
  return [...along(desk, chain, meanings, clause, line), ...tail];
}

/** Sides one after the other; "≈" between numbers is judged as such. */
function along(desk: Desk, chain: Chain, meanings: readonly Meaning[], clause: Clause, line: number, fromHead = false): Step[] {
  return meanings.map((m, i) => {
    const sign = clause.signs[i];
    if (sign === '≈' && isNumeric(m) && isNumeric(chain.last)) {
      const step = numberStep(desk, chain.last.term, m, sign, { kind: 'same-line' });
      chain.last = m;
      return step;
    }
    if (sign === '≠') return { ...PROSE, caveats: [say('check.unequal')] };
    if (sign === '≈') {
      chain.last = m;
      return { verdict: 'undecided', task: 'unknown', caveats: [say('check.about-functions')] };
    }
    collectLabels(desk, m);
    // g′(z) = g(1 − g) = 1/4, where z = 0 was said.
    if (desk.point && isNumeric(m) && !isNumeric(chain.last) && !(fromHead && i === 0)) {
      const left = chain.last.slope ? { ...chain.last, slope: undefined } : chain.last;
      const step = valueStep(desk, left, m, sign, desk.point);
      chain.last = m;
      return step;
    }
    return further(desk, chain, m, line, fromHead && i === 0);
  });
}

/** The derivative of the function under discussion, as a meaning. */
export function slopeUnder(desk: Desk): Meaning | undefined {
  const { under, variable } = desk.names;
  if (!under) return undefined;
  const reading = desk.names.meaning(
    {
      kind: 'derivative',
      symbol: 'd',
      wrt: variable,
      order: 1,
      operand: { kind: 'name', text: under.name, span: { from: 0, to: 0 } },
      span: { from: 0, to: 0 },
    },
    { text: '', from: 0 },
    false,
  );
  return reading.ok ? reading.meaning : undefined;
}

export function derivativeRelation(desk: Desk, slope: SlopeOf): Relation {
  const { under } = desk.names;
  const primes = slope.order < 4 ? '′'.repeat(slope.order) : `⁽${slope.order}⁾`;
  if (under?.term === slope.f) return { kind: 'derivative', shown: `${under.name}${primes}(${slope.wrt})` };
  return { kind: 'derivative', shown: `d/d${slope.wrt} (…)` };
}

/** `L = R = …` where L is no new name. */
function equation(desk: Desk, whole: Clause, line: number): Step[] {
  const clause = formulas(whole);
  const { meanings, wrong } = readAll(desk, clause, 0);
  const tail = wrong ? [wrong] : [];
  if (meanings.length === 0) return tail;
  const [left, ...rights] = meanings;
  collectLabels(desk, left);
  if (left.slopeAt && rights.length > 0 && rights.every(isNumeric)) {
    const { slope, point } = left.slopeAt;
    const place = { variable: slope.wrt, value: point, shown: `${slope.wrt} = ${termText(point, 'unicode', { decimals: true })}` };
    return [...pointClause(desk, { ...left, slope, term: left.term }, rights, clause.signs, place), ...tail];
  }
  const sides = clause.sides.some((s) => sideName(s.text));
  if (desk.point && rights.length > 0 && (sides || rights.every(isNumeric)) && !isNumeric(left)) {
    desk.numbers = rights[rights.length - 1];
    return [...pointClause(desk, left, rights, clause.signs, desk.point), ...tail];
  }
  if (rights.length === 1 && !left.slope && PROVES.test(clause.lead)) desk.claimed = [left, rights[0]];
  const { chain, fromHead } = chainFor(desk, left, line);
  if (rights.length === 0 && fromHead) Object.assign(chain, { last: chain.head, length: 0, broken: false });
  if (rights.length === 0) return [...(chain.length === 0 ? [{ ...PROSE, relation: { kind: 'start' } as const }] : []), ...tail];
  const steps = along(desk, chain, rights, clause, line, fromHead);
  if (steps[0].verdict === 'refuted' && fromHead && chain.relation.kind === 'same-line' && isCondition(desk, left, steps[0])) {
    desk.chain = undefined;
    return [{ verdict: 'undecided', task: 'unknown', relation: { kind: 'same-line' }, caveats: [say('check.condition')] }];
  }
  if (left.slope)
    desk.names.claim(
      left,
      rights[rights.length - 1],
      line,
      steps.some((s) => s.verdict === 'refuted'),
    );
  return [...steps, ...tail];
}

const PROVES = /\b(?:prove|show|verify|claim|theorem|identity)\b|证明/i;

/** An equation that holds for some values only and that nothing explains as a slip: perhaps it is assumed, or to be solved. */
function isCondition(desk: Desk, left: Meaning, step: Step): boolean {
  if ((step.diagnoses?.length ?? 0) > 0 || !left.surface || left.term.vars.length === 0) return false;
  const { names } = desk;
  let about = false;
  foldSurface(left.surface, (s) => {
    const name = s.kind === 'call' ? s.fn : s.kind === 'name' ? s.text : '';
    about ||= s.kind === 'derivative' || s.kind === 'prime' || names.functions.has(name) || name === names.output || names.labels.has(name);
    return true;
  });
  return !about;
}

/** The chain that a line with this left side belongs to: the one that is open, if it says the same, or a new one. */
function chainFor(desk: Desk, left: Meaning, line: number): { chain: Chain; fromHead: boolean } {
  const open_ = desk.chain;
  const { under, variable } = desk.names;
  if (left.slope) {
    const sameHead = open_?.head.slope && open_.head.slope.f === left.slope.f && open_.head.slope.order === left.slope.order;
    if (open_ && sameHead && open_.assume === desk.region) return { chain: open_, fromHead: true };
    const order = left.slope.order;
    const asked =
      under !== undefined &&
      order === 1 &&
      (left.slope.f === under.term || desk.budget.equal(under.term, left.slope.f, variable).verdict === 'proved');
    const chain = open(desk, line, { head: left, relation: derivativeRelation(desk, left.slope), asked });
    return { chain, fromHead: true };
  }
  if (open_ && alike(open_.last.term, left.term)) return { chain: open_, fromHead: false };
  const slope = slopeUnder(desk);
  const asked = slope !== undefined && compare(desk.budget, variable, slope, left, desk.region).verdict === 'proved';
  return { chain: open(desk, line, { head: left, relation: { kind: 'same-line' }, asked }), fromHead: true };
}

/** An expression without a sign: the next line of a chain, or the first of one. */
function bareLine(desk: Desk, side: Side, { lead, implied, tends }: Clause, line: number): Step[] {
  if (ASKS.test(lead)) desk.names.settleVariable(side);
  if (tends) return [PROSE];
  const reading = desk.names.read(side);
  if (!reading.ok) {
    // A formula among words that cannot be read states nothing.
    return isMention(side) || reading.problem.code === 'not-an-expression' || (lead !== '' && !CLAIMS.test(lead))
      ? [PROSE]
      : [unreadable(reading)];
  }
  const m = reading.meaning;
  const { names, budget, chain } = desk;
  if (m.surface?.kind === 'name') return [PROSE];
  if (ASKS.test(lead) && !m.slope) return ask(desk, m, line);
  if (m.surface?.kind === 'list' || (isNumeric(m) && (lead !== '' || implied))) return [PROSE];
  if (IS.test(lead) && chain?.asked && chain.length === 0) return [further(desk, chain, m, line, true)];
  // A formula that a sentence only mentions.
  if (lead !== '' && !m.slope && !CLAIMS.test(lead)) return [PROSE];
  if (m.slope && (!chain || chain.length > 0 || chain.head.slope?.f !== m.slope.f) && !(chain?.head.slope && names.labels.size > 0)) {
    // What is to be worked out: lines that begin with "=" follow.
    if (chain?.asked && chain.length > 0 && compare(budget, names.variable, chain.last, m, chain.assume).verdict === 'proved')
      return [further(desk, chain, m, line)];
    const asked = names.under !== undefined && names.under.term === m.slope.f && m.slope.order === 1;
    open(desk, line, { head: m, relation: derivativeRelation(desk, m.slope), asked });
    return [{ ...PROSE, relation: { kind: 'start' } }];
  }
  collectLabels(desk, m);
  const slope = slopeUnder(desk);
  const label = [...names.labels.keys()].some((l) => m.raw.vars.includes(l));
  const fresh = !chain || label || (chain.length === 0 && !chain.head.slope && !chain.bare);
  if (!fresh && chain) return [further(desk, chain, m, line)];
  const claim = slope && compare(budget, names.variable, slope, m, desk.region);
  if (slope && claim?.verdict === 'proved') {
    const made = open(desk, line, {
      head: slope,
      relation: { kind: 'task', shown: derivativeRelation(desk, slope.slope!).kind === 'derivative' ? `${names.under!.name}′` : '' },
      asked: true,
      bare: true,
    });
    return [further(desk, made, m, line, true)];
  }
  if (!label) {
    if (chain && compare(budget, names.variable, chain.head, m, desk.region).verdict === 'proved') return [further(desk, chain, m, line)];
    if (slope && desk.task) {
      const made = open(desk, line, { head: slope, relation: { kind: 'task', shown: `${names.under!.name}′` }, asked: true, bare: true });
      return [further(desk, made, m, line, true)];
    }
  }
  const made = open(desk, line, { head: m, relation: { kind: 'start' }, asked: false, bare: true });
  made.length = 1;
  if (desk.pendingLabel !== undefined) {
    names.labels.set(desk.pendingLabel, m);
    made.label = desk.pendingLabel;
    desk.pendingLabel = undefined;
  }
  return [{ ...PROSE, relation: { kind: 'start' } }];
}

const ASKS = /(?:differentiate|derivative\s+of|gradient\s+of|求导数?|的导数)\W*$/i;
/** Words before "=" that do not name something else ("total = 10"). */
const GOES_ON =
  /(?:answer|result|which|this|it|rules?|identity|formula|numerators?|denominators?|terms|sides|above|below|again|now|we|simplif\w+|expand\w*|factor\w*|cancel\w*|rearrang\w+|combin\w+|collect\w*|substitut\w+|[,，;)\]])\W*$/i;
/** Words that announce a result. */
const CLAIMS =
  /(?:so|hence|thus|therefore|then|get|gets|gives?|giving|obtain|obtains|becomes|equals?|is|have|yields?|simplif(?:y|ies)\s+to|to|as|answer|result|solution|:|得|得到|所以|因此|即)\W*$/i;
const IS = /^\W*(?:is|equals|gives|becomes|为|是)\W*$/i;

/** "Differentiate …", "the derivative of … is": from here on this function is discussed. */
function ask(desk: Desk, m: Meaning, line: number): Step[] {
  const { names } = desk;
  if (names.under?.term !== m.term) names.discuss(names.functions.has('f') ? 'g' : 'f', m.term, names.variable);
  const head = slopeUnder(desk);
  if (head) open(desk, line, { head, relation: derivativeRelation(desk, head.slope!), asked: true });
  return [{ ...PROSE, relation: { kind: 'start' } }];
}

/** A name, an application, a derivative: mentioned in a sentence. */
const isMention = (side: Side): boolean =>
  !/[-+*/=^]/.test(side.text.replace(/\\frac\s*\{\s*\\?(?:partial|d)\b[^{}]*\}\s*\{[^{}]*\}/g, '').replace(/\^\{?['′]/g, ''));
