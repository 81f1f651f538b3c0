import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThan } from 'typeorm';
import { Invitation } from '../../domain/staff/invitation.js';
import { StaffLink } from '../../domain/staff/staff-link.js';
import { StaffSession } from '../../domain/staff/staff-session.js';

/** Removes what no longer opens the desk, a batch at a time. Ids are read first: a DELETE with a limit is not known everywhere. */
@Injectable()
export class StaffRetentionRepository {
  async removeLinks(tx: EntityManager, before: Date, most: number): Promise<number> {
    const where = [{ usedAt: LessThan(before) }, { expiresAt: LessThan(before) }];
    const found = await tx.find(StaffLink, { select: { id: true }, where, take: most });
    if (found.length > 0) await tx.delete(StaffLink, { id: In(found.map(({ id }) => id)) });
    return found.length;
  }

  async removeSessions(tx: EntityManager, before: Date, most: number): Promise<number> {
    const where = [{ endedAt: LessThan(before) }, { expiresAt: LessThan(before) }];
    const found = await tx.find(StaffSession, { select: { id: true }, where, take: most });
    if (found.length > 0) await tx.delete(StaffSession, { id: In(found.map(({ id }) => id)) });
    return found.length;
  }

  async removeInvitations(tx: EntityManager, before: Date, most: number): Promise<number> {
    const ended = LessThan(before);
    const where = [{ usedAt: ended }, { revokedAt: ended }, { expiresAt: ended }];
    const found = await tx.find(Invitation, { select: { id: true }, where, take: most });
    if (found.length > 0) await tx.delete(Invitation, { id: In(found.map(({ id }) => id)) });
    return found.length;
  }
}
