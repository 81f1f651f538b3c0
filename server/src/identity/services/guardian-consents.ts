import { Injectable } from '@nestjs/common';
import type { GiveGuardianConsentDto, GuardianConsentDto } from '@good-netizen/shared/identity/guardian.dto';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/id.js';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import { GuardianConsent, STANDING_PLACE } from '../domain/guardian-consent.js';
import { GuardianRepository } from '../persistence/guardian.repository.js';
import { NetizenRepository } from '../persistence/netizen.repository.js';
import { GuardianCodes } from './guardian-codes.js';

/** Agreements of guardians: given, ended, and seen from both sides. */
@Injectable()
export class GuardianConsents {
  constructor(
    private readonly guardians: GuardianRepository,
    private readonly netizens: NetizenRepository,
    private readonly codes: GuardianCodes,
    private readonly registry: PersonalDataRegistry,
  ) {}

  /** A guardian who agrees again leaves the first agreement as it stands. */
  async add(
    tx: EntityManager,
    { childId, guardianId }: Pick<GuardianConsent, 'childId' | 'guardianId'>,
    { guardianName, relation, textVersion }: GiveGuardianConsentDto,
    now: Date,
  ): Promise<void> {
    if (await this.guardians.findStanding(tx, childId, guardianId)) return;
    const id = newId();
    const guardianNameSealed = this.codes.sealName(id, guardianName.trim());
    const facts = { id, childId, guardianId, relation, textVersion, at: now, withdrawnAt: null };
    await this.guardians.insert(tx, { ...facts, place: STANDING_PLACE, guardianNameSealed });
  }

  /** Ends it; the last one that stood takes along what only it allowed. `false`: it does not stand. */
  async end(tx: EntityManager, { id, childId }: GuardianConsent, now: Date): Promise<boolean> {
    if (!(await this.guardians.withdraw(tx, id, now))) return false;
    if (!(await this.guardians.standsFor(tx, childId))) await this.registry.endWithoutGuardian(tx, childId, now);
    return true;
  }

  /** Both sides, newest first: the guardian reads the child's nickname, the child the guardian's name. */
  async list(tx: EntityManager, netizenId: string): Promise<GuardianConsentDto[]> {
    const consents = await this.guardians.listOf(tx, netizenId);
    const children = await this.netizens.list(tx, [...new Set(consents.map(({ childId }) => childId))]);
    const nicknames = new Map(children.map(({ id, nickname }) => [id, nickname]));
    return consents.map((consent) => {
      const isGuardian = consent.guardianId === netizenId;
      return {
        id: consent.id,
        side: isGuardian ? ('GUARDIAN' as const) : ('CHILD' as const),
        otherName: isGuardian
          ? (nicknames.get(consent.childId) ?? null)
          : this.codes.openName(consent.id, consent.guardianNameSealed),
        relation: consent.relation,
        textVersion: consent.textVersion,
        at: consent.at.toISOString(),
        withdrawnAt: consent.withdrawnAt?.toISOString() ?? null,
      };
    });
  }
}
