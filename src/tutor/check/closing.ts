/** Lines in words that claim something: "hence proved", LHS and RHS, what is to be proved, a name for the lines above. */
import { type Slot, say } from '../../explain/doc.ts';
import { type Desk, PROSE, type Step } from './desk.ts';
import type { Meaning } from './names.ts';

const PROVED = /\b(?:proved|proven|shown|verified|Q\.?\s?E\.?\s?D)\b|∎|得证|证毕|证明完/i;
const TO_PROVE = /\b(?:to|must|need|want|try|we)\s+(?:\w+\s+){0,2}(?:prove|show|verify|check)\b|\bprove that\b|求证|要证/i;
const SIDES = /^\W*(L\.?H\.?S\.?|R\.?H\.?S\.?)\s*([:：]?)\W*$/i;

export const isConclusion = (words: string): boolean => PROVED.test(words) && !TO_PROVE.test(words);
export const isGoal = (lead: string): boolean => TO_PROVE.test(lead);

export const sideName = (text: string): 'LHS' | 'RHS' | undefined => {
  const plain = text.replace(/[.\s]/g, '').toUpperCase();
  return plain === 'LHS' || plain === 'RHS' ? plain : undefined;
};

/** A row that is only "LHS" or "RHS": it names the chain above, or what comes below. */
export function nameChain(desk: Desk, words: string): boolean {
  const found = SIDES.exec(words);
  const name = found && sideName(found[1]);
  if (!name) return false;
  const { chain } = desk;
  if (chain && chain.label === undefined && (chain.bare || chain.length > 0) && found[2] === '') {
    desk.names.labels.set(name, { ...chain.head, surface: undefined });
    chain.label = name;
  } else desk.pendingLabel = name;
  return true;
}

/** "Hence proved": from what? Examples prove nothing. */
export function conclude(desk: Desk): Step {
  const { samples, goal, budget, names, chain } = desk;
  if (samples.length === 0) return PROSE;
  const points = samples.map((s) => s.point.shown).join(', ');
  const [left, right]: readonly (Meaning | undefined)[] = goal
    ? goal.map((n) => names.labels.get(n))
    : (desk.claimed ?? [undefined, undefined]);
  const remark = say('check.sampling', { points: { text: points }, count: { text: String(samples.length) } });
  if (!goal && chain && !chain.broken && chain.length > 1 && chain.lastLine > samples[samples.length - 1].line) return PROSE;
  if (!left || !right) return { verdict: 'sampling', task: 'unknown', caveats: [remark, say('check.would-prove')] };
  const verdict = budget.equal(left.term, right.term, names.variable, [...left.where, ...right.where]);
  const slot = (i: 0 | 1, m: Meaning): Slot => (goal || !m.surface ? { text: goal?.[i] ?? m.text } : { math: m.surface });
  const sides = { left: slot(0, left), right: slot(1, right) };
  const outcome =
    verdict.verdict === 'proved'
      ? say('check.proved-properly', sides)
      : verdict.verdict === 'refuted'
        ? say('check.not-even-true', sides)
        : say('check.would-prove');
  const witness = verdict.verdict === 'refuted' ? { witness: verdict.witness } : {};
  return {
    verdict: 'sampling',
    task: verdict.verdict === 'proved' ? 'holds' : verdict.verdict === 'refuted' ? 'fails' : 'unknown',
    caveats: [remark, outcome],
    ...witness,
  };
}
