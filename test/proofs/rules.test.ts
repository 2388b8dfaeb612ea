// The re-checker's rule table against the page it was written from: every row, every side condition, no more and no less.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, on purpose without types
import { FUNCTIONS, RULES } from '../../proofs/recheck/rules.mjs';
import { parsedRule, rules } from '../../src/theory/rules.ts';
import { readRelation, readSlope, readTerm, type Tree } from './notation.ts';

const page = readFileSync(new URL('../../docs/trust.md', import.meta.url), 'utf8');

/** Cells of the table rows below a header, `\|` unescaped, backquotes kept. */
function tableBelow(header: string): string[][] {
  const lines = page.slice(page.indexOf(header)).split('\n').slice(2);
  const rows: string[][] = [];
  for (const line of lines) {
    if (!line.startsWith('|')) break;
    const cells = line.replaceAll('\\|', '\u0000').split('|').slice(1, -1);
    rows.push(cells.map((cell) => cell.replaceAll('\u0000', '|').trim()));
  }
  return rows;
}

/** What stands between the backquotes of a cell. */
const quoted = (cell: string) => Array.from(cell.matchAll(/`([^`]*)`/g), ([, text]) => text);

// ---- both sides as the same S-expressions

const LITERALS = new Set(['n', 'm', 'q', 'r']);

function ofTree(tree: Tree, inExponent = false): string {
  if (tree.at === 'num') return tree.value;
  if (tree.at === 'prime') return `${tree.name}'`;
  if (tree.at === 'name') return tree.name;
  if (tree.at === 'call') return `(${tree.name} ${tree.args.map((arg) => ofTree(arg, inExponent)).join(' ')})`;
  if (tree.at === 'if') return `(if ${tree.rel} ${tree.args.map((arg) => ofTree(arg)).join(' ')})`;
  if (tree.at === 'pow') return `(pow ${ofTree(tree.args[0])} ${ofTree(tree.args[1], true)})`;
  const args = tree.args.map((arg) => ofTree(arg, inExponent));
  if (inExponent && tree.at === 'div' && args.every((arg) => /^\d+$/.test(arg))) return args.join('/');
  return `(${tree.at} ${args.join(' ')})`;
}

function conclusionOnPage(text: string): string {
  const slope = readSlope(text);
  if (slope !== null) return `(derivative ${ofTree(slope[0])} ${ofTree(slope[1])})`;
  if (text.startsWith('undefined ')) return `(undefined ${ofTree(readTerm(text.slice(10)))})`;
  return premiseOnPage(text);
}

function premiseOnPage(text: string): string {
  const kind = /^(.*) is (integer|even|odd)$/.exec(text);
  if (kind !== null) return `(${kind[2]} ${ofTree(readTerm(kind[1]))})`;
  const word = /^(defined|undefined|differentiable) (.*)$/.exec(text);
  if (word !== null) {
    const of = ofTree(readTerm(word[2]));
    return word[1] === 'differentiable' ? `(derivative ${of} ${of}')` : `(${word[1]} ${of})`;
  }
  const relation = readRelation(text);
  if (relation === null) throw new Error(`not a premise: ${text}`);
  return `(${relation.rel} ${relation.sides.map((side) => ofTree(side)).join(' ')})`;
}

/** Commas at depth 0 part the premises. */
function premisesOnPage(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const sign of text) {
    if (sign === ',' && depth === 0) {
      parts.push(part);
      part = '';
      continue;
    }
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    part += sign;
  }
  if (part !== '') parts.push(part);
  return parts.map((text) => premiseOnPage(text.trim())).sort();
}

/** A pattern or proposition of the re-checker's table, which is plain data. */
type Pattern = {
  op: string;
  e: string;
  name: string;
  rel: string;
  kind: string;
  what: string;
  of: Pattern;
  exponent: Pattern;
  args: Pattern[];
  terms: Pattern[];
};
type Entry = { id: string; is: Pattern; when: Pattern[]; premises: Pattern[]; letters: string[]; usesVariable: boolean };
const table = RULES as Map<string, Entry>;

function ofPattern(pattern: Pattern): string {
  if (typeof pattern === 'number') return String(pattern);
  if (Array.isArray(pattern)) return pattern.join('/');
  if (pattern.op === 'letter') return pattern.name;
  if (pattern.op === 'x' || pattern.op === 'pi') return pattern.op;
  const args = pattern.args.map(ofPattern).join(' ');
  if (pattern.op === 'pow') return `(pow ${args} ${ofPattern(pattern.exponent)})`;
  if (pattern.op === 'fn') return `(${pattern.name} ${args})`;
  if (pattern.op === 'if') return `(if ${pattern.rel} ${args})`;
  return `(${pattern.op ?? pattern.e} ${args})`;
}

function ofProp(prop: Pattern): string {
  if (prop.kind === 'literal') return `(${prop.what} ${ofPattern(prop.of)})`;
  return `(${prop.kind} ${prop.terms.map(ofPattern).join(' ')})`;
}

type Row = { id: string; is: string; when: string[] };

const onPage: Row[] = tableBelow('| rule | is | when |').map(([id, is, when]) => ({
  id,
  is: conclusionOnPage(quoted(is)[0]),
  when: premisesOnPage(quoted(when)[0] ?? ''),
}));
const inChecker: Row[] = Array.from(table.values(), ({ id, is, when }) => ({
  id,
  is: ofProp(is),
  when: when.map(ofProp).sort(),
}));

const sorted = (rows: Row[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test('the page and the re-checker have the same rows', () => {
  expect(onPage.length).toBeGreaterThan(240);
  expect(sorted(inChecker)).toEqual(sorted(onPage));
});

test('a side condition that is dropped, on either side, does not go unnoticed', () => {
  let dropped = 0;
  for (const [i, row] of onPage.entries()) {
    for (const [j] of row.when.entries()) {
      const forged = onPage.with(i, { ...row, when: row.when.toSpliced(j, 1) });
      expect(sorted(inChecker)).not.toEqual(sorted(forged));
      dropped++;
    }
  }
  expect(dropped).toBeGreaterThan(180);
});

test('the premises that the page leaves to be implied are those that src implies', () => {
  for (const id of Object.keys(rules)) {
    const { premises, usesVariable } = table.get(id) as Entry;
    const row = parsedRule(id);
    if (row === undefined) throw new Error(`no rule ${id}`);
    const implied = premises.filter((prop) => prop.kind === 'defined' && prop.terms[0].op === 'letter').map(ofProp);
    const written = row.premises.filter((prop) => prop.kind === 'defined' && prop.of.kind === 'letter');
    const letters = [...written.map((prop) => (prop as unknown as Pattern).of.name), ...row.definedLetters];
    expect([id, implied.sort()]).toEqual([id, letters.map((name) => `(defined ${name})`).sort()]);
    const slopes = (list: readonly { kind: string }[]) => list.filter((prop) => prop.kind === 'derivative').length;
    expect([id, slopes(premises), usesVariable]).toEqual([id, slopes(row.premises), row.usesVariable]);
  }
});

test('the table of functions is the same', () => {
  const cell = (text: string): string[] | null => {
    if (text === 'never analytic') return null;
    return text === 'everywhere' ? [] : quoted(text).map(premiseOnPage);
  };
  const page = tableBelow('| function | domain | smooth on |').map(([name, domain, smooth]) => [name, cell(domain), cell(smooth)]);
  const list = Array.from(FUNCTIONS as Map<string, { domain: Pattern[]; smooth: Pattern[] | null }>, ([name, { domain, smooth }]) => [
    name,
    domain.map(ofProp),
    smooth === null ? null : smooth.map(ofProp),
  ]);
  expect(list).toEqual(page);
});

test('letters are what the page says they are', () => {
  for (const { letters } of table.values()) {
    for (const name of letters) expect(LITERALS.has(name) || /^[uvwsabtc]'?$/.test(name)).toBe(true);
  }
});
