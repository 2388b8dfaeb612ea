/**
 * `gprime grade --jsonl`: the batch filter. One JSON object a line in, one a line out, in the same order, each written before the
 * next line is read. A bad line becomes an `invalid` row; the run goes on. Never prompts, never samples.
 */
import { inSession } from '../term/term.ts';
import { type Answer, type AnswerOptions, answerDerivative, answerEquality } from '../tutor/answer.ts';
import { katexFor } from '../tutor/latex.ts';
import { type Row, rowOf } from '../tutor/row.ts';
import { EXIT } from './exit.ts';

/** Longest line that is looked at, in bytes. */
const MAX_LINE = 1 << 20;
const MAX_ASSUMPTIONS = 100;

type Id = string | number | boolean | null;
interface OutputRow extends Omit<Row, 'fuel'> {
  readonly id: Id;
  readonly fuel: number;
  readonly ms: number;
}

interface InputRow {
  readonly id: Id;
  readonly texts: { readonly f: string; readonly claim: string } | { readonly left: string; readonly right: string };
  readonly variable?: string;
  readonly order?: number;
  readonly assume?: readonly string[];
  readonly syntax?: 'ascii' | 'latex';
}
/** What is wrong with a line. */
interface BadRow {
  readonly id: Id;
  readonly bad: string;
}

function readRow(line: string): InputRow | BadRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, bad: `not JSON: ${error instanceof Error ? error.message.slice(0, 200) : 'unreadable'}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, bad: 'a row is a JSON object' };
  // Fields we do not know are the caller's own; null is the same as absent.
  const fields = new Map<string, unknown>(Object.entries(value).filter(([, v]) => v !== null));
  const given = fields.get('id');
  const id: Id =
    typeof given === 'string' || typeof given === 'boolean' ? given : typeof given === 'number' && !unsafe(given) ? given : null;
  if (given !== undefined && id === null) {
    return { id, bad: 'id is a string or a number that a double holds exactly; write longer ones as strings' };
  }
  const bad = (reason: string): BadRow => ({ id, bad: reason });
  for (const name of ['f', 'claim', 'left', 'right', 'variable', 'syntax']) {
    if (fields.has(name) && typeof fields.get(name) !== 'string') return bad(`${name} is a string`);
  }
  const text = (name: string): string | undefined => fields.get(name) as string | undefined;
  const [f, claim, left, right] = [text('f'), text('claim'), text('left'), text('right')];
  const derivative = f !== undefined && claim !== undefined && left === undefined && right === undefined;
  const equality = left !== undefined && right !== undefined && f === undefined && claim === undefined;
  if (!derivative && !equality) return bad('a row has f and claim, or left and right');
  const order = fields.get('order');
  if (order !== undefined && (typeof order !== 'number' || !derivative)) return bad('order is a number, for f and claim only');
  const assume = fields.get('assume');
  if (assume !== undefined && !(Array.isArray(assume) && assume.length <= MAX_ASSUMPTIONS && assume.every((a) => typeof a === 'string'))) {
    return bad(`assume is a list of at most ${MAX_ASSUMPTIONS} strings`);
  }
  const syntax = text('syntax');
  if (syntax !== undefined && syntax !== 'ascii' && syntax !== 'latex') return bad('syntax is "ascii" or "latex"');
  const texts = derivative ? { f: f!, claim: claim! } : { left: left!, right: right! };
  return { id, texts, variable: text('variable'), order: order as number | undefined, assume: assume as string[] | undefined, syntax };
}

const unsafe = (n: number): boolean => !Number.isFinite(n) || Math.abs(n) > Number.MAX_SAFE_INTEGER;

async function answerRow(row: InputRow, fuel: number | undefined): Promise<Answer> {
  const { texts, variable, assume, syntax } = row;
  const katex = await katexFor([...Object.values(texts), ...(assume ?? [])], syntax ?? 'auto');
  const options: AnswerOptions = { fuel, katex };
  // Terms of one row are dropped with it.
  return inSession(() =>
    'f' in texts
      ? answerDerivative({ ...texts, variable, order: row.order, assume, syntax }, options)
      : answerEquality({ ...texts, variable, assume, syntax }, options),
  );
}

async function outputRow(line: string, fuel: number | undefined): Promise<OutputRow> {
  const start = performance.now();
  const ms = (): number => Math.round((performance.now() - start) * 1000) / 1000;
  const row = readRow(line);
  if ('bad' in row) return { id: row.id, verdict: 'invalid', caveats: [], reason: row.bad, fuel: 0, ms: ms() };
  try {
    const { verdict, ...rest } = rowOf(await answerRow(row, fuel));
    return { id: row.id, verdict, ...rest, ms: ms() };
  } catch (error) {
    // A bug of ours must not cost the other rows their answers.
    bugs += 1;
    const reason = `internal error: ${error instanceof Error ? error.message : String(error)}`;
    process.stderr.write(`row ${JSON.stringify(row.id)}: ${reason}\n`);
    return { id: row.id, verdict: 'undecided', caveats: [], reason, fuel: 0, ms: ms() };
  }
}

/** Rows that ended in an error of ours. */
let bugs = 0;

const tooLong = (): OutputRow => ({
  id: null,
  verdict: 'limit',
  caveats: [],
  reason: `a line has at most ${MAX_LINE} bytes`,
  fuel: 0,
  ms: 0,
});

function write(row: OutputRow): Promise<void> | undefined {
  if (process.stdout.write(`${JSON.stringify(row)}\n`)) return undefined;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

export async function grade(options: { readonly fuel?: number }): Promise<number> {
  for await (const line of lines(process.stdin)) {
    if (line === undefined) await write(tooLong());
    else if (line.trim() !== '') await write(await outputRow(line, options.fuel));
  }
  return bugs > 0 ? EXIT.bug : EXIT.proved;
}

/** The lines of a stream as they come; undefined for one that is too long, which is skipped without being kept. */
async function* lines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = [];
  let size = 0;
  let first = true;
  const take = (): string | undefined => {
    const text = size > MAX_LINE ? undefined : Buffer.concat(parts).toString('utf8').replace(/\r$/, '');
    parts = [];
    size = 0;
    const withoutMark = first && text?.startsWith('\uFEFF') ? text.slice(1) : text;
    first = false;
    return withoutMark;
  };
  for await (const chunk of stream) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      size += end;
      if (size <= MAX_LINE) parts.push(rest.subarray(0, end));
      yield take();
      rest = rest.subarray(end + 1);
    }
    size += rest.length;
    if (size <= MAX_LINE) parts.push(rest);
    else parts = [];
  }
  if (size > 0) yield take();
}
