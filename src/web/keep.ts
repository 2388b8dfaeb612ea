/** What was typed, kept by the browser for this sheet; where storage is refused, for as long as the page is open. */

const PREFIX = 'gprime-sheet:';

export interface Kept {
  readonly text: string;
  /** It had been checked. */
  readonly checked: boolean;
}

export class Keep {
  readonly #key: string;
  readonly #known = new Map<string, Kept>();

  constructor(sheetId: string) {
    this.#key = PREFIX + sheetId;
    for (const [id, kept] of Object.entries(stored(this.#key))) this.#known.set(id, kept);
  }

  get(ask: string): Kept | undefined {
    return this.#known.get(ask);
  }
  set(ask: string, text: string, checked: boolean): void {
    if (text === '') this.#known.delete(ask);
    else this.#known.set(ask, { text, checked });
    this.#write();
  }
  clear(): void {
    this.#known.clear();
    this.#write();
  }

  #write(): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(Object.fromEntries(this.#known)));
    } catch {
      // Storage is refused or full: what is typed lives as long as the page.
    }
  }
}

/** What is stored, as far as it has the form that we write: other pages of the same origin may write there too. */
function stored(key: string): Record<string, Kept> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, Kept] => {
        const kept: unknown = entry[1];
        return typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string' && 'checked' in kept;
      }),
    );
  } catch {
    return {};
  }
}
