/** The rooms of docs/architecture.md: imports go only to the same room or to rooms further up in its table, and never in a circle. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const rooms = [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `src\/([a-z]+)\/` \|/gm)].map((m) => m[1]);

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((f) => f.isFile() && f.name.endsWith('.ts') && !f.name.endsWith('.d.ts'))
  .map((f) => join(f.parentPath, f.name));

/** Every relative import, dynamic ones included; with `values` only those that exist when the program runs. */
function importsOf(file: string, values = false): string[] {
  const source = readFileSync(file, 'utf8');
  const text = values ? source.replace(/(?:^|\n)\s*(?:import|export) type\b[^;]*?from\s*'[^']+'/g, '') : source;
  const specifiers = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*'(\.[^']+)'/g),
    ...text.matchAll(/import\('(\.[^']+)'\)/g),
  ];
  const bare = [...text.matchAll(/(?:^|\n)import\s+'(\.[^']+)'/g)];
  return [...specifiers, ...bare].map((m) => normalize(join(dirname(file), m[1])));
}
const roomOf = (file: string): string | undefined => /^src\/([a-z]+)\//.exec(file)?.[1];

describe('the rooms', () => {
  it('are all in the table, and the table has no others', () => {
    const found = [...new Set(files.map(roomOf))].filter((r) => r !== undefined).sort();
    expect([...rooms].sort()).toEqual(found);
  });

  it('import only what is further up', () => {
    const breaches: string[] = [];
    for (const file of files) {
      const room = roomOf(file);
      for (const target of importsOf(file)) {
        const other = roomOf(target);
        if (room === undefined ? other === 'cli' : other === undefined || (other !== room && rooms.indexOf(other) > rooms.indexOf(room))) {
          breaches.push(`${file} → ${target}`);
        }
      }
    }
    expect(breaches).toEqual([]);
  });

  it('keep the second channel apart: it imports nothing of g′', () => {
    const oracle = files.filter((f) => roomOf(f) === 'oracle').flatMap((f) => importsOf(f));
    expect(oracle.filter((target) => roomOf(target) !== 'oracle')).toEqual([]);
  });

  it('have files that import each other in no circle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const target of importsOf(file, true)) if (files.includes(target)) visit(target, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('import files that exist', () => {
    const missing = files.flatMap((f) =>
      importsOf(f)
        .filter((target) => !files.includes(target) && !target.endsWith('.d.ts'))
        .map((t) => `${f} → ${t}`),
    );
    expect(missing).toEqual([]);
  });
});
