/**
 * The primitive inferences, as data: one variant each, premises first. docs/trust.md states every one in words;
 * kernel.ts is the only place that carries them out; proof files list them by these names.
 */

import type { Rational } from '../num/rational.ts';
import type { Prop, Side } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import type { Theorem } from './kernel.ts';

export type Step =
  | { readonly step: 'assume'; readonly prop: Prop }
  | {
      readonly step: 'rule';
      readonly rule: string;
      readonly wrt: string;
      readonly instance: ReadonlyMap<string, Term>;
      readonly premises: readonly Theorem[];
    }
  | { readonly step: 'reflexivity'; readonly defined: Theorem }
  | { readonly step: 'defined'; readonly of: Term; readonly facts: readonly Theorem[] }
  | { readonly step: 'undefined'; readonly of: Term; readonly part: Theorem }
  | { readonly step: 'rewrite'; readonly defined: Theorem; readonly equations: readonly Theorem[] }
  | {
      readonly step: 'field';
      readonly left: Theorem;
      readonly right: Theorem;
      readonly definitions: readonly Theorem[];
      readonly reductions: readonly Theorem[];
    }
  | {
      readonly step: 'enclosure';
      readonly left: Term;
      readonly right: Term;
      readonly point: ReadonlyMap<string, Rational>;
      readonly precision: number;
    }
  | { readonly step: 'split'; readonly on: readonly Prop[]; readonly cases: readonly Theorem[]; readonly defined: readonly Theorem[] }
  | { readonly step: 'cut'; readonly theorem: Theorem; readonly lemma: Theorem }
  | { readonly step: 'absurd'; readonly contradiction: Theorem; readonly prop: Prop }
  | { readonly step: 'value'; readonly derivative: Theorem; readonly equation: Theorem }
  | { readonly step: 'transfer'; readonly derivative: Theorem; readonly agreement: Theorem; readonly facts: readonly Theorem[] }
  | { readonly step: 'next-order'; readonly lower: Theorem; readonly derivative: Theorem; readonly facts: readonly Theorem[] }
  | {
      readonly step: 'one-sided' | 'broken-side';
      readonly side: Exclude<Side, ''>;
      readonly agreement: Theorem;
      readonly derivative: Theorem;
      readonly value: Theorem;
      readonly slope: Theorem;
      readonly increasing: Theorem;
      readonly zero: Theorem;
      readonly facts: readonly Theorem[];
    }
  | { readonly step: 'both-sides'; readonly left: Theorem; readonly right: Theorem }
  | { readonly step: 'corner'; readonly left: Theorem; readonly right: Theorem; readonly unequal: Theorem }
  | {
      readonly step: 'edge';
      readonly of: Term;
      readonly part: Term;
      readonly zero: Theorem;
      readonly slope: Theorem;
      readonly nonzero: Theorem;
    }
  | { readonly step: 'constancy'; readonly derivative: Theorem; readonly value: Theorem; readonly inside: readonly Theorem[] }
  | { readonly step: 'isolated-simple'; readonly derivative: Theorem; readonly nonzero: Theorem }
  | {
      readonly step: 'isolated-analytic';
      readonly of: Term;
      readonly wrt: string;
      readonly facts: readonly Theorem[];
      readonly witness: Theorem;
      readonly inside: readonly Theorem[];
    }
  | { readonly step: 'isolated-product'; readonly left: Theorem; readonly right: Theorem }
  | { readonly step: 'answers-derivative'; readonly derivative: Theorem }
  | { readonly step: 'answers-between'; readonly left: Theorem; readonly right: Theorem; readonly low: Theorem; readonly high: Theorem }
  | { readonly step: 'answers-vacuous'; readonly because: Theorem; readonly prop: Prop }
  | { readonly step: 'answers-order'; readonly lower: Theorem; readonly answer: Theorem; readonly facts: readonly Theorem[] }
  | {
      readonly step: 'nearly';
      readonly prop: Prop;
      readonly defined: Theorem;
      readonly isolated: readonly Theorem[];
      readonly facts: readonly Theorem[];
    }
  | { readonly step: 'agrees'; readonly because: Theorem; readonly prop: Prop }
  | { readonly step: 'differs'; readonly derivative: Theorem; readonly unequal: Theorem }
  | { readonly step: 'outside'; readonly left: Theorem; readonly right: Theorem; readonly first: Theorem; readonly second: Theorem };

export type StepName = Step['step'];
