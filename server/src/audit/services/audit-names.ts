import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditEntry } from '../domain/audit-entry.js';
import { pointersOf } from '../domain/audit-pointers.js';

/** What things of one kind are called today, by their ids; unknown ids are left out. */
export type ReadNames = (tx: EntityManager, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What the things that entries point to are called: told by their rooms when they start, read for a page at once. */
@Injectable()
export class AuditNames {
  private readonly rooms = new Map<string, ReadNames>();

  learn(kind: string, read: ReadNames): void {
    if (this.rooms.has(kind)) throw new Error(`two rooms name the kind "${kind}"`);
    this.rooms.set(kind, read);
  }

  /** The names of everything that these entries point to, by id: one read for each kind. */
  async of(tx: EntityManager, entries: readonly AuditEntry[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    const wanted = entries.flatMap(pointersOf);
    for (const [kind, read] of this.rooms) {
      const ids = [...new Set(wanted.filter((pointer) => pointer.kind === kind).map(({ id }) => id))];
      if (ids.length === 0) continue;
      for (const [id, name] of await read(tx, ids)) found.set(id, name);
    }
    return found;
  }
}
