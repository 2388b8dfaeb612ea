/** A document cut into slides, one step a page: each step stands with the line before it. */
import type { Block, Doc, Line, Sentence } from '../explain/doc.ts';

export interface Slide {
  /** Absent on the first slide, whose title it is. */
  readonly above?: Sentence;
  readonly blocks: readonly Block[];
}

/** The outcome is marked by its key. */
export const isResult = (s: Sentence): boolean => /^result\b/.test(s.key);

/** Paragraphs that fit on a slide. */
const MOST_SENTENCES = 3;

export function slidesOf(doc: Doc): Slide[] {
  const slides: Slide[] = [];
  let above = doc.title;
  let waiting: Block[] = [];
  const put = (...blocks: readonly Block[]): void => {
    const all = [...waiting, ...blocks];
    if (all.length > 0) slides.push({ above, blocks: all });
    waiting = [];
  };
  const [first, ...rest] = doc.blocks[0]?.kind === 'formula' ? doc.blocks : [undefined, ...doc.blocks];
  slides.push({ blocks: [{ kind: 'heading', say: doc.title }, ...(first ? [first] : [])] });
  for (const b of rest) {
    if (b === undefined) continue;
    switch (b.kind) {
      case 'heading':
        put();
        above = b.say;
        break;
      case 'prose':
      case 'note':
        if (isResult(b.say) || waiting.length >= MOST_SENTENCES) put();
        waiting.push(b);
        if (isResult(b.say)) put();
        break;
      case 'formula':
      case 'table':
        put(b);
        break;
      case 'lines':
        for (const lines of steps(b.lines)) put({ ...b, lines });
        break;
    }
  }
  put();
  return slides;
}

/** Each line with the one before it, whose reason has been told. */
function steps(lines: readonly Line[]): Line[][] {
  const left = lines[0]?.left;
  return lines.map((line, i) => {
    if (i === 0) return [line];
    const before = lines[i - 1];
    const lead = before.left ?? left;
    return [{ ...(lead ? { left: lead } : {}), right: before.right, because: [] }, line];
  });
}
