/** How a doubtful side was read, where the person should know. */
import { type Sentence, say } from '../../explain/doc.ts';
import type { Meaning } from './names.ts';

/** Notices about readings that could have been meant otherwise; those on usual shorthand are left out. */
const TOLD = new Set(['implicit-division', 'power-tower', 'implicit-number', 'fraction-power', 'overlapping-cases', 'natural-logarithm']);

export const unreadNotices = (m: Meaning): Sentence[] =>
  m.notices.filter((p) => p.severity === 'notice' && TOLD.has(p.code)).map((p) => say('check.notice', { text: { text: p.message } }));
