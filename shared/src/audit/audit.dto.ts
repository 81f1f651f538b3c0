/** One act on record. Entry n carries the hash of entry n − 1: nothing can be changed or taken out unnoticed. */
export interface AuditEntryDto {
  seq: number;
  at: string;
  /** `null`: the system itself. */
  actor: { staffId: string; name: string; role: string | null; unitId: string } | null;
  permission: string | null;
  action: string;
  object: { kind: string; id: string };
  /** SHA-256 of the object before and after, where it has a shape. */
  beforeHash: string | null;
  afterHash: string | null;
  reason: string | null;
  facts: Record<string, unknown>;
  /** What the ids above are called today (the unit, the object, those among the facts), as far as it is known. */
  names: Record<string, string>;
  hash: string;
}

export interface AuditCheckDto {
  sound: boolean;
  entries: number;
  /** The hash of the last entry: written down elsewhere, it proves later that nothing before it was changed. */
  head: string;
  /** The first entry that is wrong, and in what. */
  broken: { seq: number; problem: 'CHANGED' | 'MISSING' | 'UNLINKED' | 'HEAD' } | null;
  checkedAt: string;
}
