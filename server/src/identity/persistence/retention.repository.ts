import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, In, IsNull, LessThan, Not } from 'typeorm';
import { openComplaintStatuses } from '@good-netizen/shared/states/complaint.states';
import { AccountDeletion } from '../domain/account-deletion.js';
import { ComplaintReply } from '../domain/complaint-reply.js';
import { Complaint } from '../domain/complaint.js';
import { DataExportPiece } from '../domain/data-export-piece.js';
import { DataExport } from '../domain/data-export.js';
import { GuardianInvitation } from '../domain/guardian-invitation.js';
import { Session } from '../domain/session.js';

/** Removes what is over, a batch at a time. Ids are read first: a DELETE with a limit is not known everywhere. */
@Injectable()
export class RetentionRepository {
  async removeSessions(tx: EntityManager, before: Date, most: number): Promise<number> {
    const over: FindOptionsWhere<Session>[] = [{ endedAt: LessThan(before) }, { expiresAt: LessThan(before) }];
    const found = await tx.find(Session, { select: { id: true }, where: over, take: most });
    if (found.length > 0) await tx.delete(Session, { id: In(found.map(({ id }) => id)) });
    return found.length;
  }

  async removeInvitations(tx: EntityManager, before: Date, most: number): Promise<number> {
    const where = { expiresAt: LessThan(before) };
    const found = await tx.find(GuardianInvitation, { select: { id: true }, where, take: most });
    if (found.length > 0) await tx.delete(GuardianInvitation, { id: In(found.map(({ id }) => id)) });
    return found.length;
  }

  async removeDeletions(tx: EntityManager, before: Date, most: number): Promise<number> {
    const where = { status: In(['DONE', 'CANCELLED']), endedAt: LessThan(before) };
    const found = await tx.find(AccountDeletion, { select: { id: true }, where, take: most });
    if (found.length > 0) await tx.delete(AccountDeletion, { id: In(found.map(({ id }) => id)) });
    return found.length;
  }

  /** Of complaints that were answered, or closed without an answer, so long ago; an open one keeps its contact. */
  async forgetContacts(tx: EntityManager, before: Date, most: number): Promise<number> {
    const later = tx
      .createQueryBuilder(ComplaintReply, 'reply')
      .select('1')
      .where('reply.complaintId = complaint.id')
      .andWhere('reply.at >= :before');
    const found = await tx
      .createQueryBuilder(Complaint, 'complaint')
      .select('complaint.id', 'id')
      .where({ contactSealed: Not(IsNull()), status: Not(In(openComplaintStatuses)) })
      .andWhere('(complaint.closedAt IS NULL OR complaint.closedAt < :before)', { before })
      .andWhere(`NOT EXISTS (${later.getQuery()})`)
      .limit(most)
      .getRawMany<{ id: string }>();
    if (found.length > 0) await tx.update(Complaint, { id: In(found.map(({ id }) => id)) }, { contactSealed: null });
    return found.length;
  }

  /** The files go; the row stays, so that the person sees that there was one. */
  async removeExportFiles(tx: EntityManager, madeBefore: Date, most: number): Promise<number> {
    const where = { status: 'READY' as const, readyAt: LessThan(madeBefore) };
    const found = await tx.find(DataExport, { select: { id: true }, where, take: most });
    if (found.length === 0) return 0;
    const ids = In(found.map(({ id }) => id));
    await tx.delete(DataExportPiece, { exportId: ids });
    await tx.update(DataExport, { id: ids }, { status: 'REMOVED', bytes: null });
    return found.length;
  }
}
