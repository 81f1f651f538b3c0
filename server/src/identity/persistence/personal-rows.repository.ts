import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { BoundPhone } from '../domain/bound-phone.js';
import { ComplaintReply } from '../domain/complaint-reply.js';
import { Complaint } from '../domain/complaint.js';
import { GuardianConsent, STANDING_PLACE } from '../domain/guardian-consent.js';
import { PhoneChange } from '../domain/phone-change.js';
import { Session } from '../domain/session.js';
import { WechatBinding } from '../domain/wechat-binding.js';

/** The rows of this room about one netizen, for their export and their leaving. */
@Injectable()
export class PersonalRowsRepository {
  listSessions(tx: EntityManager, netizenId: string): Promise<Session[]> {
    return tx.find(Session, { where: { netizenId }, order: { createdAt: 'DESC' } });
  }

  listBindings(tx: EntityManager, netizenId: string): Promise<WechatBinding[]> {
    return tx.find(WechatBinding, { where: { netizenId }, order: { boundAt: 'ASC' } });
  }

  listComplaints(tx: EntityManager, netizenId: string): Promise<Complaint[]> {
    return tx.find(Complaint, { where: { netizenId }, order: { receivedAt: 'DESC' } });
  }

  listReplies(tx: EntityManager, complaints: readonly Complaint[]): Promise<ComplaintReply[]> {
    if (complaints.length === 0) return Promise.resolve([]);
    const complaintId = In(complaints.map(({ id }) => id));
    return tx.find(ComplaintReply, { where: { complaintId }, order: { at: 'ASC', id: 'ASC' } });
  }

  /** Children whom only this guardian's agreement may hold. */
  async listChildrenOf(tx: EntityManager, guardianId: string): Promise<string[]> {
    const standing = await tx.findBy(GuardianConsent, { guardianId, place: STANDING_PLACE });
    return standing.map(({ childId }) => childId);
  }

  async removeSessions(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.delete(Session, { netizenId });
  }

  async removeBindings(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.delete(WechatBinding, { netizenId });
  }

  async removePhone(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.delete(BoundPhone, { netizenId });
    await tx.delete(PhoneChange, { netizenId });
  }

  /** What was said stays, as the record of a complaint; who said it and how to reach them does not. */
  async unnameComplaints(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.update(Complaint, { netizenId }, { netizenId: null, contactSealed: null, repeatKey: null });
  }
}
