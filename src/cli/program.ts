/**
 * The commands and their options. What only some commands need (KaTeX, the page, the second channel) is loaded when it is called for.
 */
import { Command, CommanderError, Option } from 'commander';
import { optionsFirst } from './arguments.ts';
import { equal } from './equal.ts';
import { EXIT, FileError, UsageError } from './exit.ts';
import { grade } from './grade.ts';
import { list } from './list.ts';
import { show } from './show.ts';
import { verify } from './verify.ts';

const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value];

const whole =
  (what: string, low: number, high: number) =>
  (value: string): number => {
    const n = Number(value);
    if (!/^\d+$/.test(value) || n < low || n > high)
      throw new UsageError(`${what} is a whole number from ${low} to ${high}, not "${value}".`);
    return n;
  };

function withQuestionOptions(command: Command): Command {
  return command
    .option('--assume <comparison>', 'assume this of parameters or the variable, "alpha > 0"; may be repeated', collect)
    .option('--variable <letter>', 'the variable (default: z, else the only letter of f)')
    .addOption(new Option('--syntax <syntax>', 'how the texts are written').choices(['auto', 'ascii', 'latex']).default('auto'))
    .option('--fuel <n>', 'operations the engine may count', whole('--fuel', 1, 1e9));
}

function withAnswerOptions(command: Command): Command {
  return withQuestionOptions(command)
    .option('--proof <file>', 'write the proof to this file')
    .option('--coq <file>', 'write the proof as a Coq file')
    .option('--no-sample', 'leave out the sampled check by mathjs and nerdamer')
    .option('--json', 'print one JSON object');
}

function program(): Command {
  const p = new Command('gprime')
    .description('g′ differentiates activation functions, proves what it says, and checks what you claim.')
    .version(process.env.GPRIME_VERSION ?? '0', '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: false })
    .exitOverride()
    .enablePositionalOptions()
    .showSuggestionAfterError();

  p.addHelpText(
    'after',
    `
Examples:
  gprime verify sigmoid 'a(1-a)'            is it the derivative of the sigmoid?
  gprime verify 'max(0.01z, z)' 'if(z<0, 0, 1)'
  gprime derive tanh                        how the derivative is found, step by step
  gprime equal 'ln(z^2)' '2 ln|z|'          are these two functions equal?
  gprime list                               the activation functions that have a name

Exit codes: 0 proved (or done) · 1 refuted · 2 undecided · 64 usage or unreadable input · 74 input/output failure`,
  );

  withAnswerOptions(p.command('verify'))
    .summary('is this the derivative of f?')
    .description('Is the claim the derivative of f? Answers with a proof, a counterexample, or "undecided".')
    .argument('<f>', 'a name (gprime list), an expression, or a definition "g(z) = …"')
    .argument('<claim>', 'a formula in z, in a = g(z), or in g; also "g\' = …" and LaTeX')
    .option('--order <n>', 'the order of the derivative (default: 1)', whole('--order', 1, 1000))
    .addHelpText(
      'after',
      `
Examples:
  gprime verify sigmoid 'g(1-g)'
  gprime verify tanh '1 - tanh²'
  gprime verify 'z e^(-z^2)' '(1 - 2z^2) e^(-z^2)'
  gprime verify elu 'if(z>0, 1, g + alpha)' --assume 'alpha > 0'
  gprime verify sigmoid '\\sigma(z)(1-\\sigma(z))'
  gprime verify tanh '-2g(1-g^2)' --order 2`,
    )
    .action(async (f: string, claim: string, options) => finish(await verify(f, claim, options)));

  withAnswerOptions(p.command('equal'))
    .summary('are two functions equal?')
    .description('Are two functions equal wherever both are defined?')
    .argument('<left>', 'a name or an expression')
    .argument('<right>', 'a name or an expression')
    .addHelpText(
      'after',
      `
Examples:
  gprime equal '1 - tanh(z)^2' 'sech(z)^2'
  gprime equal 'sqrt(z^2)' z
  gprime equal silu 'z sigmoid(z)'`,
    )
    .action(async (left: string, right: string, options) => finish(await equal(left, right, options)));

  withQuestionOptions(p.command('derive'))
    .summary('find and narrate the derivative of f')
    .description('Find the derivative of f and tell how, each step proved.')
    .argument('<f>', 'a name, an expression, or a definition "g(z) = …"')
    .addOption(new Option('--detail <level>', 'how much to tell').choices(['brief', 'standard', 'full']).default('standard'))
    .addOption(new Option('--form <letter>', 'the result in z, or in a = g(z)').choices(['z', 'a']).default('z'))
    .addOption(
      new Option('--format <format>', 'of the output').choices(['text', 'latex', 'html', 'markdown', 'json', 'coq']).default('text'),
    )
    .addHelpText(
      'after',
      `
Examples:
  gprime derive sigmoid
  gprime derive 'x^2 e^x' --detail brief
  gprime derive tanh --form a --format latex`,
    )
    .action(async (f: string, options) => finish(await (await import('./derive.ts')).derive(f, options)));

  p.command('list')
    .summary('the activation functions that have a name')
    .description('The activation functions that have a name.')
    .option('--json', 'print one JSON array')
    .action(async (options) => finish(list(options)));

  p.command('show')
    .summary('fact sheet of an activation function')
    .description('What is known about one activation function: formula, parameters, derivative, kinks, names in frameworks.')
    .argument('<name>', 'a name or alias (gprime list)')
    .option('--json', 'print one JSON object')
    .addHelpText('after', "\nExamples:\n  gprime show sigmoid\n  gprime show 'leaky relu'")
    .action(async (name: string, options) => finish(show(name, options)));

  withQuestionOptions(p.command('recheck'))
    .summary('check a proof file again, by a checker that shares no code with the engine')
    .description('Check a proof file again, by a checker that shares no code with the engine that wrote it.')
    .argument('[file]', 'a proof written by verify --proof or equal --proof')
    .option('--f <f>', 'the function asked about: then the proof must answer this question')
    .option('--claim <claim>', 'the claimed derivative')
    .option('--order <n>', 'the order of the derivative', whole('--order', 1, 1000))
    .option('--coq <file>', 'have Coq check a proof, or an exported Coq file, instead')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      "\nExamples:\n  gprime verify tanh '1-a^2' --proof tanh.json\n  gprime recheck tanh.json --f tanh --claim '1-a^2'\n  gprime recheck --coq tanh.json",
    )
    .action(async (file: string | undefined, options) => {
      if ((file === undefined) === (options.coq === undefined))
        throw new UsageError('Name one file: a proof, or --coq and a file for Coq.');
      const { recheck } = await import('./recheck.ts');
      const { recheckCoq } = await import('./recheck-coq.ts');
      finish(file === undefined ? await recheckCoq(options.coq, options) : await recheck(file, options));
    });

  p.command('export')
    .summary('proof files as Coq files')
    .description(
      'Write proof files as Coq files: the statement, then one lemma for every step. Coq with Coquelicot and Interval accepts them.',
    )
    .argument('<files...>', 'proofs written by verify --proof or equal --proof')
    .option('-o, --out <path>', 'a .v file, or a folder for several (default: standard output; several: beside the proofs)')
    .addHelpText('after', '\nExamples:\n  gprime export proofs/tanh.json -o tanh.v\n  gprime export proofs/*.json -o out')
    .action(async (files: string[], options) => finish((await import('./export.ts')).exportProofs(files, options)));

  p.command('check')
    .summary('check whole pages of working, line by line')
    .description(
      'Check pages of working (Markdown, LaTeX, notebooks, plain text): every line, the first wrong one, why and what to ask next.',
    )
    .argument('<file...>', 'files of working; - for standard input')
    .option('--task <f>', 'the function whose derivative is asked for (default: what the page says)')
    .addOption(new Option('--format <format>', 'of the report').choices(['text', 'html', 'markdown', 'md', 'json']).default('text'))
    .addOption(new Option('--lang <language>', 'of the report').choices(['en', 'zh']).default('en'))
    .option('--fuel <n>', 'operations the engine may count for one page', whole('--fuel', 1, 1e9))
    .addHelpText(
      'after',
      `
Examples:
  gprime check homework.md
  gprime check notes.tex --format html > report.html
  gprime check answer.txt --task 'z tanh(z)' --lang zh

Exit codes: 0 nothing wrong · 1 a wrong line · 2 something undecided, unreadable or shown by examples only · 64 the file cannot be checked · 74 input/output failure`,
    )
    .action(async (files: string[], options) => finish(await (await import('./check.ts')).check(files, options)));

  p.command('grade')
    .summary('decide questions from standard input, one a line')
    .description(
      'Read one JSON object a line from standard input, write one a line to standard output, in the same order.\n' +
        '  in   {"id","f","claim"} or {"id","left","right"}, with "variable", "order", "assume":[…], "syntax" where wanted\n' +
        '  out  {"id","verdict","witness","caveats","reason","fuel","ms"}',
    )
    .requiredOption('--jsonl', 'the format of input and output')
    .option('--fuel <n>', 'operations the engine may count for one row', whole('--fuel', 1, 1e9))
    .addHelpText('after', `\nExample:\n  echo '{"id":1,"f":"tanh(z)","claim":"1-tanh(z)^2"}' | gprime grade --jsonl`)
    .action(async (options) => finish(await grade(options)));

  p.command('render')
    .summary('a derivation or a proof file as a finished page')
    .description('Make a page of a derivation (Markdown or JSON from gprime derive) or of a proof file, which is checked again first.')
    .argument('<file>', 'proof.md, derivation.json or proof.json')
    .option('--format <list>', 'html, pdf, tex, md, typst; several with commas', 'html')
    .addOption(new Option('--style <style>', 'the manner of the page').choices(['notes', 'textbook', 'slides']).default('textbook'))
    .addOption(new Option('--paper <size>', 'of the pages').choices(['a4', 'letter']).default('a4'))
    .option('-o, --out <path>', 'a file, or a folder (default: standard output for one text format, else this folder)')
    .addHelpText(
      'after',
      `
Examples:
  gprime render proofs/tanh.md --format pdf --style notes -o notes.pdf
  gprime verify tanh '1-a^2' --proof tanh.json && gprime render tanh.json --format html,pdf -o out`,
    )
    .action(async (file: string, options) => finish(await (await import('./render.ts')).render(file, options)));

  p.command('worksheet')
    .summary('a worksheet with its key, every answer proved')
    .description('Make a worksheet with its key, every answer proved, from options or from a sheet file (YAML or JSON).')
    .argument('[file]', 'a sheet file; options fill in what it does not say')
    .addOption(
      new Option('--topic <topic>', 'what it is about')
        .choices(['activations', 'chain-rule', 'product-quotient', 'piecewise', 'backprop', 'higher-derivatives', 'mixed'])
        .default('mixed'),
    )
    .option('--level <n>', 'how hard, 1 to 5', whole('--level', 1, 5), 2)
    .option('--count <n>', 'problems on the sheet', whole('--count', 1, 60), 12)
    .option('--seed <n>', 'the same seed and version give the same sheet', whole('--seed', 0, Number.MAX_SAFE_INTEGER), 1)
    .addOption(
      new Option('--style <style>', 'what is to be done')
        .choices(['blank', 'fill-in', 'true-false', 'find-the-mistake', 'match', 'graph', 'mixed'])
        .default('blank'),
    )
    .addOption(new Option('--lang <language>', 'of the sheet (default: en)').choices(['en', 'zh']))
    .option('--title <text>', 'the title')
    .option('--format <formats>', 'html, pdf, tex, md, ipynb, moodle, json; several with commas', 'html,pdf')
    .addOption(new Option('--paper <size>', 'of the pages').choices(['a4', 'letter']).default('a4'))
    .option('-o <folder>', 'where to write the files', 'worksheet')
    .addHelpText(
      'after',
      `
Examples:
  gprime worksheet --topic chain-rule --level 2 --count 12 --seed 7 --format pdf,tex -o week3
  gprime worksheet --topic mixed --style find-the-mistake --lang zh
  gprime worksheet sheet.yaml --format html,moodle`,
    )
    .action(async (file: string | undefined, options) => finish(await (await import('./worksheet.ts')).worksheet(file, options)));

  p.command('start')
    .summary('derive and prove sigmoid, tanh, ReLU and leaky ReLU, and write a page about them')
    .description('Derive and prove the four functions of the lecture; write the derivations to a page.')
    .option('--out <file>', 'where to write the page', 'out/index.html')
    .option('--no-sample', 'leave out the sampled check by mathjs and nerdamer')
    .action(async (options) => finish(await (await import('./start.ts')).start(options)));

  for (const command of p.commands) command.exitOverride().allowExcessArguments(false);
  return p;
}

let code: number = EXIT.proved;
const finish = (result: number): void => {
  code = result;
};

/** Run one command line; the result is the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  // A reader that has seen enough (`gprime list | head -1`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.proved);
    process.stderr.write(`error: standard output cannot be written (${error.code ?? error.message})\n`);
    process.exit(EXIT.io);
  });
  try {
    const [command, ...rest] = args;
    const p = program();
    if (command === undefined) {
      p.outputHelp();
      return EXIT.usage;
    }
    await p.parseAsync([command, ...(command.startsWith('-') || command === 'help' ? rest : optionsFirst(rest))], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.proved : EXIT.usage;
    if (error instanceof UsageError) {
      process.stderr.write(`error: ${error.message}\n`);
      return EXIT.usage;
    }
    if (error instanceof FileError) {
      process.stderr.write(`error: ${error.message}\n`);
      return EXIT.io;
    }
    throw error;
  }
}
