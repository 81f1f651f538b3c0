import type { EntityManager } from 'typeorm';

/** Carries out one rule of `identity/domain/retention-rules.ts` that removes rows when their time is over. */
export interface RetentionSweep {
  /** The rule's key: `ended-sessions`. */
  readonly rule: string;

  /**
   * Removes what is older, in the caller's transaction.
   * @param before rows whose time began earlier are over
   * @param most rows of one batch
   * @returns how many went; fewer than `most` means that nothing is left
   */
  sweep(tx: EntityManager, before: Date, most: number): Promise<number>;
}
