/** Words of an exported Coq file, for reading it back: no strings, no comments but plain ones, nothing outside this small alphabet. */

export class Unreadable extends Error {}

/** The text without comments. Comments hold no string and do not nest: the exporter writes none that do. */
export function withoutComments(text: string): string {
  if (text.includes('"')) throw new Unreadable('there is a string in the file');
  const parts = text.split('(*');
  return parts
    .map((part, i) => {
      if (i === 0) return part;
      const end = part.indexOf('*)');
      if (end < 0) throw new Unreadable('a comment does not end, or holds another');
      return ` ${part.slice(end + 2)}`;
    })
    .join('');
}

/** Sentences: they end with a full stop before white space. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\.(?=\s|$)/)
    .map((s) => s.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

const TOKEN = /\s*(\/\\|->|==|<>|<=|:=|=>|\*\*|[A-Za-z_][A-Za-z0-9_']*|\d+|[-+*/^()#%,:<|])/y;

export function tokensOf(text: string): string[] {
  const out: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const m = TOKEN.exec(text);
    if (!m) {
      if (text.slice(out.length === 0 ? 0 : TOKEN.lastIndex).trim() === '') break;
      throw new Unreadable('there is a character that no exported statement has');
    }
    out.push(m[1]);
  }
  return out;
}

/** A place in a list of words. */
export class Words {
  private readonly words: readonly string[];
  private next = 0;

  constructor(words: readonly string[]) {
    this.words = words;
  }
  peek(ahead = 0): string | undefined {
    return this.words[this.next + ahead];
  }
  take(): string {
    const w = this.words[this.next++];
    if (w === undefined) throw new Unreadable('the statement ends too early');
    return w;
  }
  /** Take these words, which must be next. */
  expect(...wanted: readonly string[]): void {
    for (const w of wanted) if (this.take() !== w) throw new Unreadable(`"${w}" is missing in the statement`);
  }
  /** Are these words next? Then take them. */
  accept(...wanted: readonly string[]): boolean {
    if (!wanted.every((w, i) => this.peek(i) === w)) return false;
    this.next += wanted.length;
    return true;
  }
  end(): void {
    if (this.next < this.words.length) throw new Unreadable('there are words after the end of the statement');
  }
}
