/**
 * `gprime recheck --coq`: hand a proof to Coq. A proof file is exported first; an exported file is taken as it is, if it has the shape of one:
 * Coq is made to do nothing but check proofs. With --f and --claim the statement must be about that question.
 */
import { Unreadable } from '../coq/lexer.ts';
import { mismatch, type Reread, reread } from '../coq/reread.ts';
import { inSession } from '../term/term.ts';
import { katexFor } from '../tutor/latex.ts';
import { readDerivativeQuestion } from '../tutor/question.ts';
import { assumptions, check, coqVersion } from './coqc.ts';
import { EXIT, FileError, UsageError } from './exit.ts';
import { coqText } from './export.ts';
import { decidedBy, readText } from './proof-question.ts';
import type { RecheckOptions } from './recheck.ts';
import { problemLines } from './report.ts';
import { styleFor } from './style.ts';

type Finding =
  | { readonly accepted: true; readonly verdict: 'proved' | 'refuted'; readonly axioms: string }
  | { readonly accepted: false; readonly why: string };

type Prepared =
  | { readonly text: string; readonly verdict: 'proved' | 'refuted' }
  | { readonly why: string }
  | { readonly problems: readonly string[] };

export async function recheckCoq(path: string, options: RecheckOptions): Promise<number> {
  if ((options.f === undefined) !== (options.claim === undefined)) throw new UsageError('A question has both --f and --claim.');
  const given = readText(path);
  const katex =
    options.f === undefined ? undefined : await katexFor([options.f, options.claim!, ...(options.assume ?? [])], options.syntax);
  const prepared = inSession((): Prepared => {
    const made = path.endsWith('.v') ? { text: given } : coqText(decidedBy(path, given));
    if ('why' in made) return made;
    const found = statementOf(made.text);
    if ('why' in found) return found;
    if (options.f === undefined || options.claim === undefined) return { text: made.text, verdict: found.verdict };
    const { f, claim, order, assume = [], variable, syntax } = options;
    const read = readDerivativeQuestion({ f, claim, order, assume, variable, syntax }, katex);
    if (!read.ok) return { problems: problemLines(read.problems) };
    const wrong = mismatch(found, { question: read.question, verdict: found.verdict });
    return wrong === undefined ? { text: made.text, verdict: found.verdict } : { why: `the file does not answer this question: ${wrong}` };
  });
  if ('problems' in prepared) {
    process.stderr.write(`${prepared.problems.join('\n')}\n`);
    return EXIT.usage;
  }
  if ('why' in prepared) return say(options, { accepted: false, why: prepared.why });
  if (coqVersion() === undefined) {
    throw new FileError(
      'Coq was not found. It is checked with coqc 8.16, Coquelicot and Interval (Debian: coq libcoq-coquelicot libcoq-interval).',
    );
  }
  const result = await check(prepared.text, (text) => process.stderr.write(`${text}\n`));
  if (!result.accepted) return say(options, { accepted: false, why: result.why });
  const { machine } = assumptions(result.output);
  const axioms = machine ? "the classical real numbers and Coq's machine integers" : 'the classical real numbers';
  return say(options, { accepted: true, verdict: prepared.verdict, axioms });
}

function statementOf(text: string): Reread | { readonly why: string } {
  try {
    return reread(text);
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) return { why: `this is no file that g′ exported: ${error.message}` };
    throw error;
  }
}

function say(options: RecheckOptions, finding: Finding): number {
  const style = styleFor(process.stdout);
  const text = finding.accepted
    ? `${style.good(style.strong('✓ accepted by Coq'))}  the claim is ${finding.verdict}; it rests on the axioms of ${finding.axioms}`
    : `${style.bad(style.strong('✗ rejected'))}  ${finding.why}`;
  process.stdout.write(options.json ? `${JSON.stringify(finding)}\n` : `${text}\n`);
  return finding.accepted ? EXIT.proved : EXIT.refuted;
}
