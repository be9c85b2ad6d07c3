/** What a rule says: first what is wrong, then what to do. `{name}` stands for a value of the issue. */
export interface Wording {
  readonly what: string;
  readonly mend: string;
}

export interface Rule {
  readonly vi: Wording;
  readonly en: Wording;
}
