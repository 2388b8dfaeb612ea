/** A further line of a chain: against the line before, against the last right line, against what was asked. */
import { type Sentence, say } from '../../explain/doc.ts';
import { likeness } from './alike.ts';
import { type Compared, closeness, compare } from './compare.ts';
import type { Chain, Desk, Step } from './desk.ts';
import { jumpSteps } from './jump.ts';
import type { Meaning } from './names.ts';
import { unreadNotices } from './notices.ts';
import { cachedRemark, frameworksRemark } from './remarks.ts';
import type { Relation, TaskState } from './report.ts';
import { struckRemark, withStruckKept } from './struck.ts';
import { reasonsFor } from './why.ts';

export interface NewChain {
  readonly head: Meaning;
  readonly relation: Relation;
  readonly asked: boolean;
  readonly bare?: boolean;
}

/** Begin a chain: its head is right by itself. */
export function open(desk: Desk, line: number, { head, relation, asked, bare = false }: NewChain): Chain {
  const assume = desk.region;
  desk.chain = { head, relation, asked, last: head, lastLine: line, right: head, rightLine: line, broken: false, length: 0, bare, assume };
  if (asked) desk.differentiated = true;
  return desk.chain;
}

const relationTo = (chain: Chain, line: number): Relation =>
  chain.length === 0 ? chain.relation : chain.lastLine === line ? { kind: 'same-line' } : { kind: 'line', line: chain.lastLine };

/** The task's state, by a question of its own. */
function stateOf(desk: Desk, chain: Chain, m: Meaning): TaskState {
  const { verdict } = compare(desk.budget, desk.names.variable, chain.head, m, chain.assume);
  return verdict === 'proved' ? 'holds' : verdict === 'refuted' ? 'fails' : 'unknown';
}

/**
 * The next side of a chain. `fromHead`: the line names what it is about on its left, so that it is compared with that, not with the line before.
 */
export function further(desk: Desk, chain: Chain, m: Meaning, line: number, fromHead = false): Step {
  const { budget, names } = desk;
  const wrt = names.variable;
  const before = fromHead ? chain.head : chain.last;
  const relation = fromHead ? chain.relation : relationTo(chain, line);
  const caveats: Sentence[] = [...unreadNotices(m), ...struckRemark(desk, m)];
  let compared = compare(budget, wrt, before, m, chain.assume);
  let meaning = m;
  if (compared.verdict === 'refuted') {
    const kept = withStruckKept(desk, m);
    const again = kept && compare(budget, wrt, before, kept, chain.assume);
    if (kept && again?.verdict === 'proved') {
      [compared, meaning] = [again, kept];
      caveats.push(say('check.struck-kept'));
    }
  }
  const wasBroken = chain.broken;
  const step = settle(desk, chain, meaning, { fromHead, relation, compared, caveats });
  chain.last = meaning;
  chain.lastLine = line;
  chain.length += 1;
  if (step.verdict === 'refuted' || step.verdict === 'carried') chain.broken = true;
  else if (step.verdict !== 'undecided') {
    chain.broken = false;
    chain.right = meaning;
    chain.rightLine = line;
    if (chain.asked) desk.reached.add(likeness(meaning.term));
  }
  return wasBroken && !chain.broken ? { ...step, rightAgain: true } : step;
}

interface Found {
  readonly fromHead: boolean;
  readonly relation: Relation;
  readonly compared: Compared;
  readonly caveats: readonly Sentence[];
}

function settle(desk: Desk, chain: Chain, m: Meaning, found: Found): Step {
  const { fromHead, relation, compared } = found;
  const wrt = desk.names.variable;
  const caveats = [...found.caveats, ...compared.caveats];
  const numbers = chain.last.term.vars.length === 0 && m.term.vars.length === 0;
  switch (compared.verdict) {
    case 'proved': {
      const holds = chain.broken && !fromHead ? stateOf(desk, chain, m) : 'holds';
      if (chain.broken && !fromHead && holds !== 'holds') return { verdict: 'carried', task: holds, relation, caveats };
      const verdict = compared.convention ? 'convention' : 'proved';
      caveats.push(...(verdict === 'convention' ? frameworksRemark(desk) : chain.asked ? cachedRemark(desk, m) : []));
      const steps = verdict === 'proved' && !numbers ? jumpSteps(desk, chain, fromHead, m) : undefined;
      return { verdict, task: holds, relation, caveats, ...(steps ? { steps } : {}) };
    }
    case 'refuted': {
      if (fromHead && chain.broken && compare(desk.budget, wrt, chain.last, m, chain.assume).verdict === 'proved') {
        return { verdict: 'carried', task: 'fails', relation: { kind: 'line', line: chain.lastLine }, caveats };
      }
      if (!fromHead && chain.broken) {
        const again = compare(desk.budget, wrt, chain.right, m, chain.assume);
        if (again.verdict === 'proved') {
          const to: Relation = chain.right === chain.head ? chain.relation : { kind: 'right-line', line: chain.rightLine };
          return { verdict: 'proved', task: 'holds', relation: to, caveats: [...found.caveats, ...again.caveats] };
        }
      }
      for (const before of new Set([fromHead ? chain.head : chain.last, chain.head])) {
        const claimed = desk.names.asClaimed(before);
        if (!claimed || desk.budget.equal(claimed.term, m.term, wrt, chain.assume).verdict !== 'proved') continue;
        return { verdict: 'carried', task: stateOf(desk, chain, m), relation: { kind: 'line', line: claimed.line }, caveats };
      }
      const close = numbers ? closeness(chain.last.term, m.term, decimalsOf(m)) : undefined;
      if (close)
        return {
          verdict: 'approximate',
          task: 'fails',
          relation,
          caveats: [...caveats, say('check.close', { by: { text: close.difference }, value: { text: close.value } })],
        };
      const { remarks = [], ...why } = reasonsFor(desk, chain, m, compared);
      return { verdict: 'refuted', task: stateOf(desk, chain, m), relation, ...why, caveats: [...caveats, ...remarks] };
    }
    case 'undecided': {
      const direct = chain.length > 0 || !fromHead ? stateOf(desk, chain, m) : 'unknown';
      if (direct === 'holds') return { verdict: 'proved', task: 'holds', relation: chain.relation, caveats: found.caveats };
      return { verdict: 'undecided', task: direct, relation, caveats };
    }
  }
}

/** Digits after the decimal point in what was typed. */
export const decimalsOf = (m: Meaning): number => /\.(\d+)\s*$/.exec(m.text.replace(/[\\\s{}]+$/, ''))?.[1].length ?? 0;
