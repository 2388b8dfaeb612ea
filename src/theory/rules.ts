/**
 * The whole rule table by id: calculus, order, and `function.row` for each row of an elementary function.
 * A row is parsed when first used.
 */
import { calculus } from './calculus.ts';
import { functions } from './functions.ts';
import { order } from './order.ts';
import { type Parsed, parseRow, type Row } from './row.ts';

export const rules: ReadonlyMap<string, Row> = new Map<string, Row>([
  ...Object.entries<Row>(calculus).map(([id, row]): [string, Row] => [`calculus.${id}`, row]),
  ...Object.entries<Row>(order).map(([id, row]): [string, Row] => [`order.${id}`, row]),
  ...functions.flatMap((f) => Object.entries(f.rows).map(([key, row]): [string, Row] => [`${f.name}.${key}`, row])),
]);

const parsed = new Map<string, Parsed>();

/** The parsed row, or undefined for an id that the table does not have. */
export function parsedRule(id: string): Parsed | undefined {
  let p = parsed.get(id);
  if (!p) {
    const row = rules.get(id);
    if (row) parsed.set(id, (p = parseRow(row)));
  }
  return p;
}
