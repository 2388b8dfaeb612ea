/** One row of working: its words, points and regions first, then its clauses; the worst of its steps is the row's verdict. */
import { activationNamed, activationTerm } from '../../catalog/vocabulary.ts';
import { say } from '../../explain/doc.ts';
import { canonicalName } from '../../syntax/names.ts';
import { eq, type Prop } from '../../term/prop.ts';
import * as T from '../../term/term.ts';
import { variable } from '../../term/term.ts';
import type { Clause } from '../working/clauses.ts';
import type { Statement } from '../working/statements.ts';
import { judgeClause } from './clause.ts';
import { conclude, isConclusion, isGoal, nameChain, sideName } from './closing.ts';
import { assumptions } from './conditions.ts';
import { type Desk, type Point, PROSE, type Step } from './desk.ts';
import { pointOf, undefinedStep } from './points.ts';
import type { CheckedLine, LineVerdict } from './report.ts';

const NOT_DIFFERENTIABLE =
  /undefined|not\s+(?:differentiable|defined)|no\s+(?:derivative|slope|tangent)|does(?:\s+not|n't)\s+exist|isn't\s+(?:differentiable|defined)|不可导|未定义|不存在/i;

export function judgeRow(desk: Desk, statement: Statement): CheckedLine {
  const { row } = statement;
  const at = desk.lines.length;
  const steps =
    row.kind === 'heading'
      ? heading(desk, statement)
      : statement.clauses.length === 0
        ? inWords(desk, statement.words)
        : clauses(desk, statement, at);
  return combined(row, steps);
}

/** Headings within one piece of work: what was introduced stays. */
const WITHIN =
  /^\W*(?:(?:step|schritt|\d+)\W*\d*\W*)?(?:step|solution|answer|derivation|proof|set-?up|given|differentiat|deriv|simplif|(?:the\s+)?(?:chain|product|quotient|power|sum)\s+rule|result|conclusion|check|verif|final|appl|rewrit|recall|combin|substitut|comput|calculat|evaluat|using|use|find|put|let|now|first|second|third|next|then|summary|notes?|inner|outer|lösung|解|步骤|证明|第.步)/i;

function heading(desk: Desk, statement: Statement): Step[] {
  if (WITHIN.test(statement.words) && desk.names.under) return [PROSE];
  desk.names.newSection();
  desk.chain = undefined;
  desk.point = desk.numbers = undefined;
  desk.region = [];
  desk.samples = [];
  desk.goal = desk.claimed = undefined;
  desk.fresh = true;
  desk.pendingLabel = undefined;
  desk.minusLabels.clear();
  announce(desk, statement.words);
  return [PROSE];
}

/** "For the sigmoid g′ = …": that function is discussed from here on. */
function nameFor(desk: Desk, lead: string): void {
  const found = /(?:^|\W)for\s+(?:the\s+)?([a-z][a-z -]{1,30}?)\W*$/.exec(lead);
  if (found && activationNamed(found[1])) {
    desk.chain = undefined;
    announce(desk, found[1]);
  }
}

/** A heading, or a line of its own, that names one function of the catalogue. */
function announce(desk: Desk, words: string): void {
  const plain = words
    .replace(
      /\b(?:the|activation|function|derivative|of|gradient|question|problem|exercise|example)s?\b|[\d.:#()]|激活|函数|的|导数/gi,
      ' ',
    )
    .trim();
  const activation = plain === '' ? undefined : activationNamed(plain);
  if (!activation) {
    desk.announced = undefined;
    return;
  }
  const term = activationTerm(activation, T.variable('z'));
  desk.announced = { name: activation.title, term };
  desk.fresh = true;
  if (desk.task) return;
  desk.names.discuss('g', activationTerm(activation, T.variable(desk.names.variable)), desk.names.variable);
  desk.differentiated = false;
}

function inWords(desk: Desk, words: string): Step[] {
  if (nameChain(desk, words)) return [PROSE];
  if (isConclusion(words)) {
    const index = desk.lines.length;
    desk.later.push(() => {
      desk.lines[index] = combined(desk.lines[index], [conclude(desk)]);
    });
    return [PROSE];
  }
  if (words.length <= 40 && activationNamed(words.replace(/[.:]$/, ''))) {
    desk.chain = undefined;
    desk.point = undefined;
    announce(desk, words);
  }
  return [PROSE];
}

/** Conditions such as `z > 0`, as assumptions; also a parameter that is given a value. */
function conditionOf(desk: Desk, clause: Clause): readonly Prop[] | undefined {
  if (clause.continued) return undefined;
  const [side, value] = clause.sides;
  const { names } = desk;
  if (clause.sides.length === 2 && clause.signs[0] === '=') {
    const parameter = canonicalName(side.text.trim().replace(/^\\/, ''));
    if (parameter === names.variable || names.letters.has(parameter) || !names.under?.term.vars.includes(parameter)) return undefined;
    const reading = names.read(value);
    return reading.ok && reading.meaning.term.vars.length === 0 ? [eq(variable(parameter), reading.meaning.term)] : undefined;
  }
  if (clause.sides.length !== 1 || !/[<>≤≥]|\\(?:l|g)(?:e|t|eq)\b|\\(?:leq|geq)slant/.test(side.text)) return undefined;
  return assumptions(side.text, side.marked === true, names.context(true));
}

/** "b)", "2.", "Question 3": a new part may use the same names. */
const PART = /^[\s>*_#-]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).:]|(?:problem|question|exercise|example|ex|part|task|q)\b)/i;

function clauses(desk: Desk, statement: Statement, index: number): Step[] {
  const { row, words } = statement;
  if (PART.test(row.text)) desk.fresh = true;
  const steps: Step[] = [];
  const conditions = statement.clauses.map((c) => conditionOf(desk, c));
  const points = statement.clauses.map((c) => (conditions[statement.clauses.indexOf(c)] ? undefined : pointOf(desk, c)));
  const outer = { region: desk.region, chain: desk.chain };
  const whole = conditions.every((c) => c !== undefined);
  if (conditions.some((c) => c)) {
    desk.region = conditions.find((c) => c)!;
    desk.chain = undefined;
    if (whole) return [PROSE];
  }
  const leading = conditions[0] !== undefined;
  let label: string | undefined;
  let solving = false;
  for (const [i, clause] of statement.clauses.entries()) {
    if (conditions[i]) continue;
    if (conditions.some((c) => c)) desk.region = nearest(conditions, i, leading) ?? desk.region;
    if (solving && clause.sides[0].text.trim() === desk.names.variable) {
      steps.push(PROSE);
      continue;
    }
    const point = points[i];
    if (point) {
      if (NOT_DIFFERENTIABLE.test(clause.lead) || NOT_DIFFERENTIABLE.test(statement.trail)) steps.push(undefinedStep(desk, point, false));
      else {
        setPoint(desk, point, row.line);
        steps.push(PROSE);
      }
      continue;
    }
    if (isEquationToSolve(clause, statement.clauses[i + 1]?.sides[0].text.trim() === desk.names.variable)) {
      solving = true;
      steps.push(PROSE);
      continue;
    }
    // "slope ≈ 0 at z = 10": the point comes after.
    const after = points[i + 1];
    if (after && /\bat\W*$/.test(statement.clauses[i + 1].lead)) setPoint(desk, after, row.line);
    const circled = i === 0 && clause.lead === '' ? CIRCLED.exec(clause.sides[0].text) : null;
    if (circled && clause.signs.length === 0) {
      label = circled[2] ?? String.fromCodePoint(0x24b6 + circled[1].charCodeAt(0) - 65);
      continue;
    }
    const named = clause.sides.map((s) => sideName(s.text));
    if (named.some((n) => n)) {
      if (named.every((n) => n) && !points.some((p) => p) && !isGoal(clause.lead)) desk.point = desk.numbers = undefined;
      steps.push(...aboutSides(desk, clause, row.line, index));
      continue;
    }
    nameFor(desk, clause.lead);
    const general = desk.point !== undefined && isGeneral(desk, clause);
    const judged = judgeClause(desk, clause, row.line, label, i === 0);
    steps.push(...judged);
    if (general && !judged.some((s) => s.relation?.kind === 'point')) desk.point = desk.numbers = undefined;
    desk.lost = !clause.continued && (judged.some((s) => s.verdict === 'unreadable') || isLost(desk, clause, judged));
    if (desk.lost) desk.chain = undefined;
    label = undefined;
  }
  if (label !== undefined && steps.length === 0) desk.pendingLabel = label;
  // A region or chain that was opened by a condition within the line ends with it.
  if (conditions.some((c) => c) && !leading) {
    desk.region = outer.region;
    desk.chain = undefined;
  }
  if (isConclusion(words) && desk.samples.length > 0 && !statement.clauses.some((c) => isGoal(c.lead))) steps.push(conclude(desk));
  return steps.length > 0 ? steps : [PROSE];
}

const CIRCLED = /^(?:\\text\s*\{)?\s*(?:\\textcircled\s*\{\s*([A-Z])\s*\}|([Ⓐ-Ⓩ]))\s*\}?\s*[:：]?$/u;
const SOLVING = /\b(?:set|setting|solve|solving|require|where|when|if|zeros?|roots?)\W*$|令|解/i;

/** "f′(x) = 0 ⇔ x = 1", "setting f′(x) = 0": that is to be solved, not claimed. */
const isEquationToSolve = (clause: Clause, beforePoint: boolean): boolean =>
  clause.sides.length === 2 &&
  !clause.continued &&
  clause.signs[0] === '=' &&
  clause.sides[1].text.trim() === '0' &&
  !/^[a-z]$/i.test(clause.sides[0].text) &&
  (beforePoint || SOLVING.test(clause.lead));

/** The condition that a clause belongs to: the one before it when conditions lead, else the next. */
function nearest(conditions: readonly (readonly Prop[] | undefined)[], i: number, leading: boolean): readonly Prop[] | undefined {
  if (leading) return conditions.slice(0, i).findLast((c) => c !== undefined);
  return conditions.slice(i + 1).find((c) => c !== undefined);
}

function setPoint(desk: Desk, point: Point, line: number): void {
  desk.point = point;
  desk.numbers = undefined;
  if (!desk.samples.some((s) => s.point.value === point.value)) desk.samples.push({ point, line });
}

/** A formula of its own line that means nothing here, such as an integral: what follows it with "=" is not about the line before. */
const isLost = (desk: Desk, clause: Clause, judged: readonly Step[]): boolean =>
  clause.lead === '' && clause.signs.length === 0 && judged.every((s) => s === PROSE) && !desk.names.read(clause.sides[0]).ok;

/** Does the clause speak of the variable, and not of a number? */
function isGeneral(desk: Desk, clause: Clause): boolean {
  const rights = clause.continued ? clause.sides : clause.sides.slice(1);
  return rights.some((s) => {
    if (s.words) return false;
    const reading = desk.names.read(s);
    return !reading.ok || reading.meaning.term.vars.length > 0 || reading.meaning.slope !== undefined;
  });
}

/** `LHS = RHS`, `LHS = … `: labels that may be given only further down. */
function aboutSides(desk: Desk, clause: Clause, line: number, index: number): Step[] {
  const names = clause.sides.map((s) => sideName(s.text));
  const [first, second] = names;
  if (clause.sides.length === 2 && first && second && isGoal(clause.lead)) {
    desk.goal = [first, second];
    return [{ ...PROSE, relation: { kind: 'goal' } }];
  }
  if (first && !second && !desk.names.labels.has(first) && !desk.point) {
    // LHS = formula: from here on the name has a meaning.
    desk.chain = undefined;
    desk.pendingLabel = first;
    const rest: Clause = { ...clause, sides: clause.sides.slice(1), signs: clause.signs.slice(1) };
    return judgeClause(desk, { ...rest, lead: '' }, line, undefined);
  }
  if (first && second) desk.goal ??= [first, second];
  const point = desk.point;
  if (!point && first && second && desk.samples.length > 0 && desk.chain?.label === undefined) {
    desk.later.push(() => {
      desk.lines[index] = combined(desk.lines[index], [conclude(desk)]);
    });
    return [PROSE];
  }
  const known = names.every((n) => n === undefined || desk.names.labels.has(n));
  if (known) return judgeClause(desk, clause, line, undefined);
  desk.later.push(() => {
    const before = { point: desk.point, numbers: desk.numbers, chain: desk.chain };
    desk.point = point;
    const missing = names.find((n) => n !== undefined && !desk.names.labels.has(n));
    const steps: Step[] = missing
      ? [{ verdict: 'undecided', task: 'unknown', caveats: [say('check.no-side', { name: { text: missing } })] }]
      : judgeClause(desk, clause, line, undefined);
    Object.assign(desk, before);
    desk.lines[index] = combined(desk.lines[index], steps);
  });
  return [PROSE];
}

/** From worst to best. */
const ORDER: readonly LineVerdict[] = [
  'refuted',
  'unreadable',
  'undecided',
  'sampling',
  'carried',
  'approximate',
  'convention',
  'proved',
  'prose',
];

function combined({ line, text, kind }: Pick<CheckedLine, 'line' | 'text' | 'kind'>, steps: readonly Step[]): CheckedLine {
  const worst = steps.reduce((a, b) => (ORDER.indexOf(b.verdict) < ORDER.indexOf(a.verdict) ? b : a));
  const states = steps.map((s) => s.task);
  const task = states.includes('fails') ? 'fails' : states.includes('holds') ? 'holds' : 'unknown';
  const jump = worst.verdict === 'proved' ? steps.find((s) => s.steps) : undefined;
  const seen = new Set<string>();
  const caveats = steps
    .flatMap((s) => s.caveats)
    .filter((c) => {
      const key = JSON.stringify(c, (_, v) => (typeof v === 'bigint' ? String(v) : v));
      return !seen.has(key) && seen.add(key);
    });
  return {
    line,
    text,
    kind,
    verdict: worst.verdict,
    task,
    ...(jump ? { jump: true as const, steps: jump.steps } : {}),
    ...(steps.some((s) => s.rightAgain) && worst.verdict !== 'refuted' ? { rightAgain: true as const } : {}),
    ...(worst.span ? { span: worst.span } : {}),
    ...(worst.relation ? { relation: worst.relation } : {}),
    ...(worst.diagnoses ? { diagnoses: worst.diagnoses } : {}),
    ...(worst.witness ? { witness: worst.witness } : {}),
    caveats,
  };
}
