/** What a language must say about a page of working. */
import type { Locale } from '../explain/locales/locale.ts';
import type { LineVerdict, Relation } from '../tutor/check/report.ts';

export interface CheckWords extends Locale {
  readonly verdicts: Readonly<Record<LineVerdict, string>>;
  readonly relations: Readonly<Record<Relation['kind'], string>>;
  readonly labels: Readonly<
    Record<
      | 'title'
      | 'line'
      | 'definition'
      | 'start'
      | 'rightAgain'
      | 'jump'
      | 'steps'
      | 'here'
      | 'because'
      | 'probably'
      | 'or'
      | 'unexplained'
      | 'ask'
      | 'hint'
      | 'step'
      | 'witness'
      | 'taskHolds'
      | 'taskFails'
      | 'firstWrong'
      | 'colon'
      | 'goal',
      string
    >
  >;
  /** At a point, one side is this, the other that. */
  readonly witness: string;
}
