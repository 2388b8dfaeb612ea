/** `gprime show`: the fact sheet of one activation. The quoted derivatives are proved on the spot, not believed. */
import type { Activation } from '../catalog/activation.ts';
import { activations } from '../catalog/catalog.ts';
import { activationNamed, spellings } from '../catalog/vocabulary.ts';
import { answerDerivative, type Outcome } from '../tutor/answer.ts';
import { typedText } from '../tutor/tell.ts';
import { EXIT, UsageError } from './exit.ts';
import { badge } from './report.ts';
import { type Style, styleFor, table } from './style.ts';

const pretty = (formula: string): string => typedText(formula, 'unicode');

export function show(name: string, options: { readonly json?: boolean }): number {
  const activation = activationNamed(name);
  if (!activation) {
    const near = activations.filter((a) => a.name.includes(name.toLowerCase().slice(0, 4))).map((a) => a.name);
    throw new UsageError(
      `There is no activation called "${name.slice(0, 60)}".${near.length > 0 ? ` Perhaps: ${near.join(', ')}.` : ''} gprime list shows all.`,
    );
  }
  if (options.json) {
    const claims = activation.claims.map((claim) => ({ claim, verdict: outcome(activation, claim) }));
    process.stdout.write(`${JSON.stringify({ ...activation, claims })}\n`);
    return EXIT.proved;
  }
  process.stdout.write(`${sheet(activation, styleFor(process.stdout))}\n`);
  return EXIT.proved;
}

const outcome = (activation: Activation, claim: string): Outcome => answerDerivative({ f: activation.name, claim }).outcome;

function sheet(a: Activation, style: Style): string {
  const rows: string[][] = [];
  const add = (label: string, ...cells: string[]): void => {
    rows.push([style.faint(rows.some(([l]) => l.includes(label)) ? '' : label), ...cells]);
  };
  add('formula', `g(z) = ${pretty(a.formula)}`);
  for (const [name, p] of Object.entries(a.parameters ?? {})) {
    const elsewhere = Object.entries(p.elsewhere ?? {}).map(([framework, value]) => `${framework} ${value}`);
    const remarks = [`default ${p.default}`, ...(p.assume ?? []).map(pretty), ...(p.learned ? ['learned'] : []), ...elsewhere];
    add('parameter', pretty(name), remarks.join(' · '));
  }
  for (const claim of a.claims) add('derivative', `g′(z) = ${pretty(claim)}`, badge(outcome(a, claim), style));
  for (const kink of a.kinks ?? []) {
    const conventions = Object.entries(kink.conventions ?? {}).map(([framework, value]) => `${framework} ${value}`);
    add(
      'no derivative',
      `z = ${pretty(kink.at)}`,
      [kink.kind, ...(conventions.length > 0 ? [`used there: ${conventions.join(', ')}`] : [])].join(' · '),
    );
  }
  for (const [framework, name] of Object.entries(a.frameworks ?? {})) add('known as', framework, name);
  add(
    'in formulas',
    spellings(a)
      .map((s) => `${s}(z)`)
      .join(', '),
  );
  if (a.note) add('note', a.note);
  return `${style.strong(a.title)}\n${table(rows, '  ')}`;
}
