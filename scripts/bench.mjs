// `npm run bench [-- section …]`: what g′ costs, beside mathjs and nerdamer, in one run on one machine. Sections: start, warm, sustained, cases, growth.
// Medians, not best runs; ratios, because seconds mean nothing on another machine. A case that takes another system longer than the
// limit is cut off and counted as no answer.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Worker } from 'node:worker_threads';
import { load } from './bundle.mjs';

const LIMIT_MS = 2000;
const wanted = process.argv.slice(2);
const wants = (section) => wanted.length === 0 || wanted.includes(section);
const quantile = (xs, q) => [...xs].sort((a, b) => a - b)[Math.min(xs.length - 1, Math.floor(q * xs.length))];
const median = (xs) => quantile(xs, 0.5);
const ms = (x) => (x >= 100 ? x.toFixed(0) : x >= 1 ? x.toFixed(1) : x.toFixed(3));
const percent = (n, of) => (of === 0 ? '-' : `${((100 * n) / of).toFixed(1)} %`);
const title = (text) => console.log(`\n${text}\n${'-'.repeat(text.length)}`);
function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((r) => String(r[i]).length)));
  for (const r of rows)
    console.log(`  ${r.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join('  ')}`);
}

console.log(`node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`);
spawnSync(process.execPath, ['scripts/build.mjs', '--quick'], { stdio: 'inherit' });
const { activations, verify, equal } = await import('../dist/lib/index.js');

/** A new process each time, the two commands in turn, so that both meet the same weather. */
function startUp() {
  title("Start-up: gprime verify sigmoid 'a(1-a)' --no-sample against node -e 0");
  const commands = { node: ['-e', '0'], gprime: ['dist/bin/gprime.cjs', 'verify', 'sigmoid', 'a(1-a)', '--no-sample'] };
  const times = { node: [], gprime: [] };
  for (let i = 0; i < 31; i++) {
    for (const [name, args] of Object.entries(commands)) {
      const from = performance.now();
      const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
      if (i > 0) times[name].push(performance.now() - from);
    }
  }
  const ratio = median(times.gprime) / median(times.node);
  table([
    ['', 'median ms', '10 %', '90 %'],
    ...Object.entries(times).map(([name, t]) => [name, ms(median(t)), ms(quantile(t, 0.1)), ms(quantile(t, 0.9))]),
  ]);
  console.log(`  ratio ${ratio.toFixed(2)} (to reach: at most 2.5)`);
}

function warm() {
  title('Warm, in process: verdict with its proof');
  const questions = [
    ['sigmoid', 'a(1-a)'],
    ['tanh', '1-tanh²'],
    ['relu', 'if(z>0,1,0)'],
    ['max(0.01z, z)', 'if(z<0,0,1)'],
    ['gelu', 'Phi(z) + z phi(z)'],
    ['sigmoid', '1/(2+exp(z)+exp(-z))'],
  ];
  const rows = [['question', 'verdict', 'median ms', '95 %']];
  for (const [f, claim] of questions) {
    const times = [];
    let result;
    for (let i = 0; i < 300; i++) {
      const from = performance.now();
      result = verify(f, claim, { proof: true });
      if (i >= 100) times.push(performance.now() - from);
    }
    rows.push([`${f} | ${claim}`, result.verdict, ms(median(times)), ms(quantile(times, 0.95))]);
  }
  table(rows);
}

/** Another system in a worker of its own: one case at a time, and a new worker after each that took too long. */
function rival(source) {
  let worker;
  return (question) =>
    new Promise((resolve) => {
      worker ??= new Worker(source, { eval: true });
      const running = worker;
      const finish = (answer, keep) => {
        clearTimeout(timer);
        running.off('message', onMessage).off('error', onError);
        if (!keep) {
          void running.terminate();
          worker = undefined;
        }
        resolve(answer);
      };
      const onMessage = (answer) => finish(answer, true);
      const onError = () => finish({ says: 'error', ms: 0 }, false);
      const timer = setTimeout(() => finish({ says: 'too slow', ms: LIMIT_MS }, false), LIMIT_MS);
      running.on('message', onMessage).on('error', onError);
      running.postMessage(question);
    });
}
const harness = (prepare) => `
  const { parentPort } = require('node:worker_threads');
  ${prepare}
  parentPort.on('message', (q) => {
    const from = performance.now();
    let says;
    try { says = answer(q); } catch { says = 'error'; }
    parentPort.postMessage({ says, ms: performance.now() - from });
  });`;

/** Each rival gets the derivative question its own way: its own derivative, then its own test of equality. */
const RIVALS = {
  'mathjs symbolicEqual': harness(`
    const { derivative, symbolicEqual } = require('mathjs');
    const answer = (q) => (symbolicEqual(q.f === undefined ? q.left : derivative(q.f, q.variable), q.f === undefined ? q.right : q.claim) ? 'equal' : 'different');`),
  'mathjs simplify': harness(`
    const { derivative, simplify, parse } = require('mathjs');
    const minus = (a, b) => '(' + a + ')-(' + b + ')';
    const answer = (q) => (simplify(minus(q.f === undefined ? q.left : derivative(q.f, q.variable).toString(), q.f === undefined ? q.right : q.claim)).toString() === '0' ? 'equal' : 'different');`),
  'nerdamer eq': harness(`
    const nerdamer = require('nerdamer/nerdamer.core.js');
    require('nerdamer/Algebra.js'); require('nerdamer/Calculus.js');
    const answer = (q) => (nerdamer(q.f === undefined ? q.left : 'diff(' + q.f + ',' + q.variable + ')').eq(q.f === undefined ? q.right : q.claim) ? 'equal' : 'different');`),
};

async function cases() {
  const path = process.env.GPRIME_CASES ?? 'test/cases/claims.jsonl';
  if (!existsSync(path)) return;
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const truths = new Map([
    ['equal', true],
    ['proved', true],
    ['different', false],
    ['refuted', false],
  ]);
  const judged = rows.filter((r) => truths.has(r.truth) && r.syntax !== 'latex' && !/\\/.test(`${r.f}${r.claim}${r.left}${r.right}`));
  const right = judged.filter((r) => truths.get(r.truth)).length;
  title(
    `Verdicts on ${judged.length} cases of ${path} (${right} right claims, ${judged.length - right} wrong ones; limit ${LIMIT_MS / 1000} s each)`,
  );
  const out = [['', 'right: proved', 'denied', 'wrong: refuted', 'ACCEPTED', 'no answer', 'median ms', '95 %', 'verdicts/s']];
  const summary = (name, answers) => {
    const count = (truth, says) => judged.filter((r, i) => truths.get(r.truth) === truth && answers[i].says === says).length;
    const times = answers.map((a) => a.ms);
    const silent = answers.filter((a) => a.says !== 'equal' && a.says !== 'different').length;
    const total = times.reduce((a, b) => a + b, 0);
    out.push([
      name,
      percent(count(true, 'equal'), right),
      count(true, 'different'),
      percent(count(false, 'different'), judged.length - right),
      count(false, 'equal'),
      silent,
      ms(median(times)),
      ms(quantile(times, 0.95)),
      ((1000 * judged.length) / total).toFixed(0),
    ]);
  };
  const answerOf = (r) => {
    const options = { variable: r.variable, assume: r.assume ?? [], order: r.order, syntax: r.syntax };
    return r.f === undefined ? equal(r.left, r.right, options) : verify(r.f, r.claim, options);
  };
  const ours = (r) => {
    const from = performance.now();
    const { verdict } = answerOf(r);
    const says = verdict === 'proved' ? 'equal' : verdict === 'refuted' ? 'different' : verdict;
    return { says, ms: performance.now() - from };
  };
  // What a long-running filter costs: all cases three times to warm up, then measured.
  for (let i = 0; i < 3; i++) for (const r of judged) ours(r);
  summary('gprime', judged.map(ours));
  // The others get the texts as g′ reads them: σ, softplus and Phi written out, and the natural logarithm called log as they do.
  const plain = (text) => text?.replace(/\bln\(/g, 'log(');
  const questions = judged.map((r) => {
    const { question: q = r } = answerOf(r);
    return { f: plain(q.f), claim: plain(q.claim), left: plain(q.left), right: plain(q.right), variable: q.variable ?? 'z' };
  });
  for (const [name, source] of Object.entries(RIVALS)) {
    const ask = rival(source);
    // The first question pays for loading; it is asked twice.
    await ask({ f: 'z', claim: '1', variable: 'z' });
    const answers = [];
    for (const q of questions) answers.push(await ask(q));
    summary(name, answers);
  }
  table(out);
  console.log(
    '  "denied": a right claim called wrong; "ACCEPTED": a wrong claim called right. The others do not tell "different" from "cannot show equal".',
  );
}

async function growth() {
  title('Differentiation: cost against size (each a theorem; DAG nodes in and out)');
  const { T, makeContext, deepSign, differentiate, nthDerivative, region, isTheorem, dagSize, power } =
    await load('scripts/bench-engine.ts');
  const z = T.variable('z');
  const sigmoid = (t) => T.div(T.one, T.add(T.one, T.exp(T.neg(t))));
  const nested = (n) => Array.from({ length: n }).reduce((t) => sigmoid(t), z);
  const product = (n) => Array.from({ length: n - 1 }, (_, i) => T.add(z, T.int(i + 1))).reduce((t, u) => T.mul(t, u), z);
  const sum = (n) => Array.from({ length: n - 1 }, (_, i) => T.pow(z, power(i + 2))).reduce((t, u) => T.add(t, u), z);
  const fuel = () => ({ left: 1e9, given: 1e9 });
  const derive = (f) => {
    const theorem = differentiate(makeContext([], fuel(), { deep: deepSign }), f, 'z');
    if (!isTheorem(theorem)) throw new Error(theorem.why);
    return theorem.conclusion.terms[1];
  };
  const rows = [['', 'size', 'nodes in', 'nodes out', 'ms', 'ms per 1000 nodes in']];
  const measure = (name, size, make) => {
    const times = [];
    let inside = 0;
    let outside = 0;
    for (let i = 0; i < 3; i++) {
      T.inSession(() => {
        const f = make(size);
        const from = performance.now();
        const d = derive(f);
        times.push(performance.now() - from);
        [inside, outside] = [dagSize(f), dagSize(d)];
      });
    }
    rows.push([name, size, inside, outside, ms(median(times)), ms((1000 * median(times)) / inside)]);
  };
  for (const n of [10, 30, 100, 300, 1000]) measure('nested sigmoids', n, nested);
  for (const n of [10, 30, 100, 300, 1000]) measure('product of n factors', n, product);
  for (const n of [10, 100, 1000, 10000]) measure('sum of n terms', n, sum);
  table(rows);

  const orders = [['order of the derivative of the sigmoid', 'nodes', 'ms', 'ms to prove it as a polynomial in a']];
  let polynomial = [0n, 1n];
  for (let n = 1; n <= 30; n++) {
    // With a′ = a − a², the next derivative of Σ cₖaᵏ is Σ k cₖ(aᵏ − aᵏ⁺¹).
    const next = polynomial.map((c, k) => BigInt(k) * c);
    polynomial.forEach((c, k) => {
      if (k > 0) next[k + 1] = (next[k + 1] ?? 0n) - BigInt(k) * c;
    });
    polynomial = next;
    if (![1, 2, 3, 5, 10, 15, 20, 25, 30].includes(n)) continue;
    const [size, made] = T.inSession(() => {
      const from = performance.now();
      const theorem = nthDerivative(region({ fuel: fuel() }, []), sigmoid(z), 'z', n);
      if (!isTheorem(theorem)) throw new Error(theorem.why);
      return [dagSize(theorem.conclusion.terms[1]), performance.now() - from];
    });
    const claim = polynomial.map((c, k) => `(${c})*a^${k}`).join('+');
    const from = performance.now();
    const { verdict } = verify('sigmoid', claim, { order: n });
    if (verdict !== 'proved') throw new Error(`order ${n}: ${verdict}`);
    orders.push([n, size, ms(made), ms(performance.now() - from)]);
  }
  table(orders);
}

/** Claims of the catalogue, one after the other for a while. */
function sustained() {
  title('Sustained: claims about activations, one after the other, with their proofs');
  const claims = activations.flatMap((a) =>
    a.claims.map((claim) => ({ f: a.name, claim, cases: /if|max|min|abs|\|/.test(a.formula + claim) })),
  );
  const rows = [['', 'claims', 'proved', 'verdicts/s']];
  for (const [name, some] of [
    ['one formula', claims.filter((c) => !c.cases)],
    ['definitions by cases', claims.filter((c) => c.cases)],
  ]) {
    const once = () => some.filter(({ f, claim }) => verify(f, claim).verdict === 'proved').length;
    for (let i = 0; i < 12; i++) once();
    const from = performance.now();
    let n = 0;
    let proved = 0;
    while (performance.now() - from < 5000) {
      proved += once();
      n += some.length;
    }
    rows.push([name, some.length, percent(proved, n), ((1000 * n) / (performance.now() - from)).toFixed(0)]);
  }
  table(rows);
}
if (wants('start')) startUp();
if (wants('warm')) warm();
if (wants('sustained')) sustained();
if (wants('cases')) await cases();
if (wants('growth')) await growth();
process.exit(0);
