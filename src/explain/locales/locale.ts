/** What a language must say. A new language is one file of this shape. */
export interface Locale {
  readonly language: string;
  /** Sentences by key; `{name}` is a slot. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Names of rules and rewritings by id. */
  readonly rules: Readonly<Record<string, string>>;
  readonly comma: string;
}
