/**
 * What a family of problems is: texts with slots, and what may be put into the slots. Data only; ../families/ holds one file each.
 *
 * A slot `{k}` is replaced by one of its choices, the same one wherever it occurs; choices may hold slots themselves. Texts are written as
 * they shall look ("+ 3", "- 2" with their signs), and nothing in them is believed: answers are proved, difficulty is measured.
 */
import type { Random } from './random.ts';
import type { Level, RequiredForm, Topic } from './sheet.ts';

export type Slots = Readonly<Record<string, readonly (string | number)[]>>;

export interface Definition {
  readonly name: string;
  readonly is: string;
  /** Its derivative with respect to the one letter in it, in the name itself: `a (1 - a)`. */
  readonly slope?: string;
}

export interface Variant {
  /** Levels that it is meant for; where the measure disagrees, the problem is not used there. */
  readonly levels: readonly Level[];
  /** The function, in `wrt`, in parameters and in names that `where` defines. */
  readonly f: string;
  readonly slots?: Slots;
  /** The derivative as a teacher would write it; `g` stands for the function. Without it, what differentiation gives. */
  readonly closed?: string;
  /** Other forms to be shown as accepted. */
  readonly alternatives?: readonly string[];
  readonly assume?: readonly string[];
  readonly form?: RequiredForm;
  /** Definitions the function rests on, innermost first: `z = w x + b`, `a = sigmoid(z)`. */
  readonly where?: readonly Definition[];
  /** The name whose gradient δ has come back from above; then `f` is δ times that name. */
  readonly upstream?: string;
}

export interface Family {
  /** The entry's and the file's name: lower case, hyphens. */
  readonly id: string;
  readonly topic: Topic;
  /** Default z. */
  readonly wrt?: string;
  /** Default 1. */
  readonly order?: number;
  readonly variants: readonly Variant[];
}

/** A variant with its slots filled. */
export interface Drawn {
  readonly family: string;
  readonly topic: Topic | 'own';
  readonly wrt: string;
  readonly order: number;
  readonly f: string;
  readonly closed?: string;
  readonly alternatives: readonly string[];
  readonly assume: readonly string[];
  readonly form?: RequiredForm;
  readonly where: readonly Definition[];
  readonly upstream?: string;
}

/** The whole numbers from `low` to `high`. */
export const range = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, i) => low + i);
/** "+ 3", "- 2": the whole numbers up to n with a sign, for the end of a sum. */
export const signed = (n: number): string[] => range(1, n).flatMap((k) => [`+ ${k}`, `- ${k}`]);

/** Fill the slots of a variant. */
export function draw(family: Family, variant: Variant, random: Random): Drawn {
  const chosen = new Map<string, string>();
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, slot: string) => {
      let value = chosen.get(slot);
      if (value === undefined) {
        const choices = variant.slots?.[slot];
        if (!choices) throw new RangeError(`family ${family.id}: no slot ${slot}`);
        chosen.set(slot, (value = fill(String(random.pick(choices)))));
      }
      return value;
    });
  return {
    family: family.id,
    topic: family.topic,
    wrt: family.wrt ?? 'z',
    order: family.order ?? 1,
    f: fill(variant.f),
    ...(variant.closed === undefined ? {} : { closed: fill(variant.closed) }),
    alternatives: (variant.alternatives ?? []).map(fill),
    assume: (variant.assume ?? []).map(fill),
    ...(variant.form ? { form: variant.form } : {}),
    ...(variant.upstream === undefined ? {} : { upstream: variant.upstream }),
    where: (variant.where ?? []).map((d) => ({ name: d.name, is: fill(d.is), ...(d.slope === undefined ? {} : { slope: fill(d.slope) }) })),
  };
}
