/**
 * Ask the second channel, in a worker that is killed after three seconds, and set what it saw beside a verdict.
 */
import { Worker } from 'node:worker_threads';
import type { Mark, OracleName, OracleRequest, SampledCheck, Sighting } from './report.ts';

export const TIME_LIMIT_MS = 3000;
const ORACLES: readonly OracleName[] = ['mathjs', 'nerdamer'];

export interface SampleOptions {
  readonly timeLimitMs?: number;
  /** The worker's script; by default the one built beside the running file. */
  readonly worker?: URL;
}

/** What both oracles see. Never rejects: whatever goes wrong is "unclear". */
export function look(request: OracleRequest, options: SampleOptions = {}): Promise<readonly Sighting[]> {
  const limit = options.timeLimitMs ?? TIME_LIMIT_MS;
  const url = options.worker ?? new URL('./oracle-worker.js', import.meta.url);
  return new Promise((resolve) => {
    const seen = new Map<OracleName, Sighting>();
    const worker = new Worker(url, {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 4 },
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    });
    let finished = false;
    const finish = (why: string): void => {
      if (finished) return;
      finished = true;
      clearTimeout(timer);
      void worker.terminate();
      resolve(ORACLES.map((oracle) => seen.get(oracle) ?? { oracle, seen: 'unclear', reason: why, samples: [] }));
    };
    const timer = setTimeout(() => finish(`no answer within ${limit / 1000} s`), limit);
    worker.on('message', (sighting: Sighting) => {
      seen.set(sighting.oracle, sighting);
      if (seen.size === ORACLES.length) finish('');
    });
    worker.on('error', (error: unknown) => finish(`it failed (${error instanceof Error ? error.message : String(error)})`));
    worker.on('exit', () => finish('it ended without an answer'));
  });
}

/**
 * A sighting beside a verdict. Equal values at a few points do not contradict a refutation: then nothing can be said.
 * Without a verdict (`undefined`) the mark is about the claim itself.
 */
export function mark(sighting: Sighting, verdict: 'proved' | 'refuted' | undefined): SampledCheck {
  const { oracle, seen, samples } = sighting;
  let { reason } = sighting;
  let result: Mark;
  if (seen === 'unclear') result = 'cannot say';
  else if (verdict === 'refuted') {
    result = seen === 'different' ? 'agrees' : 'cannot say';
    if (seen === 'equal') reason = `sees no difference: ${reason}`;
  } else result = seen === 'equal' ? 'agrees' : 'disagrees';
  return { oracle, mark: result, reason, samples };
}
