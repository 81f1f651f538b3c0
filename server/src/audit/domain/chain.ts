import { canonicalJson, type JsonValue } from '@good-netizen/shared/bytes/canonical-json';
import { toHex, utf8 } from '@good-netizen/shared/bytes/encoding';
import { sha256 } from '@good-netizen/shared/bytes/sha256';
import type { AuditEntry } from './audit-entry.js';

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64);

const digest = (text: string): string => toHex(sha256(utf8(text)));

/** Only what JSON can carry: dates become ISO strings, what is undefined goes. */
const plain = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

/** SHA-256 in hex over the canonical JSON (RFC 8785) of a thing, to show later that it was this. */
export const shapeHash = (shape: unknown): string => digest(canonicalJson(plain(shape)));

/** The hash of an entry: over everything else it says, the hash of the entry before included. */
export function entryHash(entry: Omit<AuditEntry, 'hash'>): string {
  const { seq, at, staffId, staffName, role, unitId, permission, action, objectKind, objectId } = entry;
  const { beforeHash, afterHash, reason, facts, addressHash, previousHash } = entry;
  const who = { staffId, staffName, role, unitId, permission };
  const what = { action, objectKind, objectId, beforeHash, afterHash, reason, facts, addressHash };
  return shapeHash({ seq, at: at.toISOString(), ...who, ...what, previousHash });
}

export interface BrokenLink {
  readonly seq: number;
  readonly problem: 'CHANGED' | 'MISSING' | 'UNLINKED' | 'HEAD';
}

/** Walks the chain entry by entry and stops at the first that does not fit. */
export class ChainWalk {
  seq = 0;
  hash = GENESIS;
  broken: BrokenLink | null = null;

  /** Takes the next entry in order of `seq`; false once something is wrong. */
  take(entry: AuditEntry): boolean {
    const expected = this.seq + 1;
    if (entry.seq !== expected) this.broken = { seq: expected, problem: 'MISSING' };
    else if (entryHash(entry) !== entry.hash) this.broken = { seq: expected, problem: 'CHANGED' };
    else if (entry.previousHash !== this.hash) this.broken = { seq: expected, problem: 'UNLINKED' };
    if (this.broken) return false;
    this.seq = entry.seq;
    this.hash = entry.hash;
    return true;
  }

  /** Whether the chain ends where its head says. Entries cut off at the end show here. */
  end(head: { seq: number; hash: string }): BrokenLink | null {
    if (this.broken) return this.broken;
    if (head.seq > this.seq) this.broken = { seq: this.seq + 1, problem: 'MISSING' };
    else if (head.seq !== this.seq || head.hash !== this.hash) this.broken = { seq: this.seq, problem: 'HEAD' };
    return this.broken;
  }
}
