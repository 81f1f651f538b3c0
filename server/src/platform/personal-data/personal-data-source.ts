import type { EntityManager } from 'typeorm';

export type ExportedValue = string | number | boolean | null;

/** One table of an export: the keys are for machines and stay the same, the titles are for the person. */
export interface ExportedSection {
  /** Unique among all sections, in kebab-case: `pledges`. */
  readonly key: string;
  readonly title: string;
  /** key of a column → its title, in the order shown */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, ExportedValue>>[];
}

/**
 * What a room does with the rows it keeps about a netizen. Every room with such rows registers one (README.md); the test
 * `server/test/identity/erasure-leaves-nothing.spec.ts` fails for a table that nobody erases.
 */
export interface PersonalDataSource {
  /** The room, or the room and the kind of data: `pledge`. */
  readonly name: string;

  /**
   * Everything that the netizen may see of themselves here, opened where it is sealed; nothing about anybody else. Reads only.
   * @param tx a reading manager without a transaction
   */
  export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]>;

  /**
   * Removes the netizen from every row, or the rows themselves; public counts stay right. It is called twice, the second
   * time half an hour later and after the netizen's own row is gone, so it must not rely on anything of the first time.
   */
  erase(tx: EntityManager, netizenId: string, now: Date): Promise<void>;

  /** No guardian's agreement stands for this child any more: ends what only that allowed. */
  endWithoutGuardian?(tx: EntityManager, childId: string, now: Date): Promise<void>;

  /** Whether it still matters that somebody who left at this moment was here before (a selection that is not archived). */
  remembersDeparted?(tx: EntityManager, leftAt: Date): Promise<boolean>;
}
