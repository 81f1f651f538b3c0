import { Injectable } from '@nestjs/common';
import type { OpenCoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import type { EntityManager } from 'typeorm';
import { IdentityService } from '../../identity/identity.service.js';
import { CoLessonWithOneselfError, FamilyPinWrongError } from '../domain/co-lesson.errors.js';
import type { FamilyMember } from '../domain/family-member.js';
import { FamilyMemberNotFoundError } from '../domain/family.errors.js';
import { ensureMayOpen, ensureMayTakePart } from '../family.policy.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { FamilyPins } from './family-pins.js';

/** Who is there when a co-lesson is opened: an adult by their own sign-in, the others by the digits that only they know. */
@Injectable()
export class CoLessonCrew {
  constructor(
    private readonly families: FamilyRepository,
    private readonly identity: IdentityService,
    private readonly pins: FamilyPins,
  ) {}

  /**
   * The opener first, the others as they were named. The caller holds the lock of the family.
   * @throws CoLessonAdultOnlyError, CoLessonWithOneselfError, FamilyMemberNotFoundError, FamilyPinWrongError,
   * FamilyConsentRequiredError
   */
  async muster(tx: EntityManager, me: FamilyMember, others: OpenCoLessonDto['others']): Promise<FamilyMember[]> {
    ensureMayOpen((await this.identity.getVoterFacts(tx, me.netizenId)).ageBand);
    const ids = new Set(others.map(({ memberId }) => memberId));
    if (ids.size !== others.length || ids.size === 0 || ids.has(me.id)) throw new CoLessonWithOneselfError();
    const members = new Map((await this.families.listMembers(tx, me.familyId)).map((member) => [member.id, member]));
    const present: FamilyMember[] = [];
    for (const [index, { memberId, pin }] of others.entries()) {
      const member = members.get(memberId);
      if (!member) throw new FamilyMemberNotFoundError();
      if (!this.pins.fits(member, pin)) throw new FamilyPinWrongError(`others[${index}].pin`);
      await this.ensureAgreedTo(tx, member);
      present.push(member);
    }
    return [me, ...present];
  }

  /** A guardian may have taken their agreement back since the child joined. */
  private async ensureAgreedTo(tx: EntityManager, { netizenId }: FamilyMember): Promise<void> {
    const { ageBand } = await this.identity.getVoterFacts(tx, netizenId);
    ensureMayTakePart(ageBand, ageBand === 'UNDER_14' && (await this.identity.hasGuardianConsent(tx, netizenId)));
  }
}
