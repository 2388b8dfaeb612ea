/** Does the proof answer the question? See recheck.mjs. */
export function recheck(file: unknown, question: unknown): { accepted: true; statement: string } | { accepted: false; why: string };
/** Check the steps only. */
export function recheckSteps(
  file: unknown,
): { accepted: true; theorems: string[]; steps: number } | { accepted: false; why: string };
