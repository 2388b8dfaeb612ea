/** `gprime list`: the activations of the catalogue. */
import { activations } from '../catalog/catalog.ts';
import { EXIT } from './exit.ts';
import { styleFor, table } from './style.ts';

export function list(options: { readonly json?: boolean }): number {
  if (options.json) {
    process.stdout.write(`${JSON.stringify(activations)}\n`);
    return EXIT.proved;
  }
  const style = styleFor(process.stdout);
  const rows = activations.map((a) => {
    const parameters = Object.entries(a.parameters ?? {}).map(([name, p]) => `${name} = ${Number(p.default)}`);
    return [style.strong(a.name), a.formula, style.faint(parameters.join(', '))];
  });
  process.stdout.write(`${table(rows)}\n\n${activations.length} functions. More on one of them: gprime show <name>\n`);
  return EXIT.proved;
}
