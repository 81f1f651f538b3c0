import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { GuardianConsent, STANDING_PLACE } from '../domain/guardian-consent.js';
import { GuardianInvitation } from '../domain/guardian-invitation.js';

@Injectable()
export class GuardianRepository {
  /** Whether a guardian's agreement stands for this child. */
  standsFor(tx: EntityManager, childId: string): Promise<boolean> {
    return tx.existsBy(GuardianConsent, { childId, place: STANDING_PLACE });
  }

  listOf(tx: EntityManager, netizenId: string): Promise<GuardianConsent[]> {
    const where = [{ childId: netizenId }, { guardianId: netizenId }];
    return tx.find(GuardianConsent, { where, order: { at: 'DESC', id: 'DESC' } });
  }

  findOfGuardian(tx: EntityManager, guardianId: string, id: string): Promise<GuardianConsent | null> {
    return tx.findOneBy(GuardianConsent, { id, guardianId });
  }

  findStanding(tx: EntityManager, childId: string, guardianId: string): Promise<GuardianConsent | null> {
    return tx.findOneBy(GuardianConsent, { childId, guardianId, place: STANDING_PLACE });
  }

  async insert(tx: EntityManager, consent: GuardianConsent): Promise<void> {
    await tx.insert(GuardianConsent, consent);
  }

  /** `false`: it was withdrawn before. */
  async withdraw(tx: EntityManager, id: string, at: Date): Promise<boolean> {
    const standing = { id, place: STANDING_PLACE };
    return (await tx.update(GuardianConsent, standing, { place: id, withdrawnAt: at })).affected === 1;
  }

  async insertInvitation(tx: EntityManager, invitation: GuardianInvitation): Promise<void> {
    await tx.insert(GuardianInvitation, invitation);
  }

  /** The newest invitation of a child that can still be used. */
  findOpenInvitation(tx: EntityManager, childId: string, now: Date): Promise<GuardianInvitation | null> {
    const where = { childId, usedAt: IsNull(), expiresAt: MoreThan(now) };
    return tx.findOne(GuardianInvitation, { where, order: { createdAt: 'DESC' } });
  }

  findInvitation(tx: EntityManager, codeHash: string, now: Date): Promise<GuardianInvitation | null> {
    return tx.findOneBy(GuardianInvitation, { codeHash, usedAt: IsNull(), expiresAt: MoreThan(now) });
  }

  /** `false`: somebody else has just used it. */
  async useInvitation(tx: EntityManager, id: string, at: Date): Promise<boolean> {
    return (await tx.update(GuardianInvitation, { id, usedAt: IsNull() }, { usedAt: at })).affected === 1;
  }

  async removeInvitations(tx: EntityManager, childId: string): Promise<void> {
    await tx.delete(GuardianInvitation, { childId });
  }

  /** Both sides: what a person agreed to as a guardian, and what was agreed for them. */
  async removeAllOf(tx: EntityManager, netizenId: string): Promise<void> {
    await tx.delete(GuardianConsent, { guardianId: netizenId });
    await tx.delete(GuardianConsent, { childId: netizenId });
    await this.removeInvitations(tx, netizenId);
  }
}
