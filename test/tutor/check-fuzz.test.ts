/** Spoilt pages: whatever is inserted or lost, there is a report, and every place lies in its line. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkReport } from '../../src/emit/check-json.ts';
import { loadLatexParser } from '../../src/syntax/latex.ts';
import { inSession } from '../../src/term/term.ts';
import { check } from '../../src/tutor/check.ts';
import { workings } from './check-workings.ts';

const katex = await loadLatexParser();
const PAGES = workings().filter((w) => w.wrong === null);
const BITS = [
  ...'= ( ) { } $ \\ ^ _ / | , : \' " & z x 0 ∎ ⇒ ≈ → 令'.split(' '),
  ...['$$', '\\\\', '\n', 'if ', '\\frac', '\\text{', '\\left', '\\begin{cases}', 'LHS', 'd/dz', ' at z=0 ', 'hence proved'],
];

it('a spoilt page has a report', () => {
  const spoilt = fc.record({
    page: fc.constantFrom(...PAGES),
    edits: fc.array(fc.record({ at: fc.nat(10_000), put: fc.constantFrom(...BITS), cut: fc.nat(6) }), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(spoilt, ({ page, edits }) => {
      let { text } = page;
      for (const { at, put, cut } of edits) {
        const i = at % (text.length + 1);
        text = text.slice(0, i) + put + text.slice(i + cut);
      }
      const { lines } = inSession(() => checkReport(check(text, { format: page.format }, katex)));
      for (const { span, text: typed } of lines)
        if (span) expect(span.from >= 0 && span.from <= span.to && span.to <= typed.length + 1).toBe(true);
    }),
    { numRuns: 150, seed: 5 },
  );
});
