import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { StaffLink, type StaffLinkKind } from '../../domain/staff/staff-link.js';

@Injectable()
export class StaffLinkRepository {
  find(tx: EntityManager, kind: StaffLinkKind, tokenHash: string): Promise<StaffLink | null> {
    return tx.findOneBy(StaffLink, { kind, tokenHash });
  }

  async insert(tx: EntityManager, link: StaffLink): Promise<void> {
    await tx.insert(StaffLink, link);
  }

  /**
   * Uses up this link together with all open ones for the same thing. `false`: it was used meanwhile. Two requests with
   * different links for one thing meet at the same rows, so one of them is told so.
   */
  async use(tx: EntityManager, { id, kind, staffId }: StaffLink, at: Date): Promise<boolean> {
    const own = await tx.update(StaffLink, { id, usedAt: IsNull() }, { usedAt: at });
    if (own.affected !== 1) return false;
    await this.close(tx, kind, staffId, at);
    return true;
  }

  /** No open link for this is good any more. */
  async close(tx: EntityManager, kind: StaffLinkKind, staffId: string | null, at: Date): Promise<void> {
    await tx.update(StaffLink, { kind, staffId: staffId ?? IsNull(), usedAt: IsNull() }, { usedAt: at });
  }
}
