/**
 * Formulas may begin with a minus sign, and command-line parsers take that for an option: put every argument that is not one of
 * our options behind `--`.
 */

/** Long options, spelled with two dashes and at least two letters, that are followed by a value. */
const WITH_VALUE: ReadonlySet<string> = new Set([
  '--assume',
  '--variable',
  '--order',
  '--syntax',
  '--fuel',
  '--detail',
  '--form',
  '--format',
  '--proof',
  '--coq',
  '--out',
  '--f',
  '--claim',
  '--style',
  '--paper',
  '-o',
  '--topic',
  '--level',
  '--count',
  '--seed',
  '--lang',
  '--title',
]);

const isOption = (arg: string): boolean => /^--[a-z][a-z-]+(?:=|$)/.test(arg) || arg === '-h' || arg === '-V' || WITH_VALUE.has(arg);

/** The arguments of one command, options first. */
export function optionsFirst(args: readonly string[]): string[] {
  const options: string[] = [];
  const others: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--') {
      others.push(...args.slice(i + 1));
      break;
    }
    if (!isOption(arg)) {
      others.push(arg);
      continue;
    }
    options.push(arg);
    if (!WITH_VALUE.has(arg) || i + 1 >= args.length) continue;
    // A value may begin with a minus sign too, as in --assume "-1 < z".
    if (arg.startsWith('--')) options[options.length - 1] = `${arg}=${args[++i]}`;
    else options.push(args[++i]);
  }
  return others.length > 0 ? [...options, '--', ...others] : options;
}
