/** Find the derivative; nothing is given but space. */
import { derivativeAsk, hintsOf, statementOf } from '../ask.ts';
import { feedbackOf } from '../wrong.ts';
import { head, type MakeProblem, spaceFor, worth } from './style.ts';

export const blank: MakeProblem = (ready, setting) => {
  const { subject, measure } = ready;
  const { number, level, language } = setting;
  const points = worth(level);
  return {
    ...head(ready, setting, 'blank'),
    statement: statementOf(subject, language),
    given: subject.given,
    body: { kind: 'space' },
    asks: [derivativeAsk(subject, String(number), points, language, setting.feedback ? feedbackOf(subject, language) : [])],
    hints: hintsOf(subject, 'blank', language),
    points,
    space: spaceFor(measure),
  };
};
