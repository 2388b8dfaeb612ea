/** The families: every file listed, every variant can be drawn, proved and narrated at each of its levels. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inSession } from '../../../src/term/term.ts';
import { families } from '../../../src/tutor/families.ts';
import { draw, type Family, type Variant } from '../../../src/tutor/worksheet/family.ts';
import { fits, isTrivial, measureOf } from '../../../src/tutor/worksheet/measure.ts';
import { random } from '../../../src/tutor/worksheet/random.ts';
import { TOPICS } from '../../../src/tutor/worksheet/sheet.ts';
import { solutionOf } from '../../../src/tutor/worksheet/solution.ts';
import { isSubject, subjectOf } from '../../../src/tutor/worksheet/subject.ts';
import { long } from '../../tools.ts';

const variants = families.flatMap((family) => family.variants.map((variant): [Family, Variant] => [family, variant]));

/** Why this draw is no problem, or nothing. */
function fault(family: Family, variant: Variant, seed: number): string | undefined {
  return inSession(() => {
    const drawn = draw(family, variant, random(seed, family.id));
    const subject = subjectOf(drawn, 'en');
    if (!isSubject(subject)) return JSON.stringify(subject);
    if (isTrivial(subject.f, subject.derivative, subject.wrt)) return `${drawn.f} is trivial`;
    const measure = measureOf(subject.f, subject.wrt, subject.order, subject.assume);
    if (!measure) return `${drawn.f} has no measure`;
    const outside = variant.levels.filter((l) => !fits(measure, subject.order, l));
    if (outside.length > 0) return `${drawn.f} does not fit level ${outside.join(', ')}: ${JSON.stringify(measure)}`;
    return solutionOf(subject).standard.length > 0 ? undefined : `${drawn.f} has no solution`;
  });
}

describe('the families', () => {
  it('are listed, each file once, and named as their entries', () => {
    const files = readdirSync('src/tutor/families').map((name) => name.replace(/\.ts$/, ''));
    expect(families.map((f) => f.id).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(25);
  });
  it('cover every topic at every level with several variants', () => {
    const few = TOPICS.flatMap((topic) =>
      [1, 2, 3, 4, 5]
        .filter(
          (level) =>
            families.flatMap((f) => (f.topic === topic ? f.variants : [])).filter((v) => v.levels.some((l) => l === level)).length < 6,
        )
        .map((level) => `${topic} ${level}`),
    );
    expect(few).toEqual([]);
  });
  it('give problems that are proved, narrated, and of their level', () => {
    // Every variant in the long run, every fourth otherwise.
    const chosen = variants.flatMap(([family, variant], i) =>
      (long ? [1, 2, 3] : i % 4 === 0 ? [1] : []).map((seed) => fault(family, variant, seed)),
    );
    expect(chosen.filter((f) => f !== undefined)).toEqual([]);
  });
  it('are drawn alike on every machine', () => {
    const drawn = families.slice(0, 6).map((f) => draw(f, f.variants[f.variants.length - 1], random(2026, f.id)).f);
    expect(drawn).toMatchInlineSnapshot(`
      [
        "sigma(z/9)",
        "z - tanh(3 z)",
        "ln(1 + e^(-z^2/3))",
        "z^2 sigma(7 z)",
        "z e^(-z^2/8)",
        "z atan(9 z)",
      ]
    `);
  });
});
