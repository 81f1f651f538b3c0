/** How long one class of data is kept, and who may read it. `docs/security/privacy.md` prints this table; a job carries it out. */
export interface RetentionRule {
  readonly key: string;
  /** What it is, in Chinese: the document is for citizens too. */
  readonly data: string;
  readonly purpose: string;
  /** Days that it is kept, counted from `from`; `null`: as long as `from` says. */
  readonly days: number | null;
  readonly from: string;
  readonly where: string;
  readonly readers: string;
  /** `nightly`: rows or files are removed by the nightly run; `leaving`: with the account; `never`: named reasons. */
  readonly removal: 'nightly' | 'leaving' | 'never';
}

/** Words and halves of rules that many share. */
export const self = '本人';
export const database = '数据库';
export const ownUntilLeaving = { days: null, readers: self, removal: 'leaving' } as const;
