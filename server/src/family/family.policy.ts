import type { FamilyRole } from '@good-netizen/shared/family/family.dto';
import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import type { CoLessonParticipant } from './domain/co-lesson-participant.js';
import { CoLessonAdultOnlyError, CoLessonElsewhereError, CoLessonNotFoundError } from './domain/co-lesson.errors.js';
import type { CoLesson } from './domain/co-lesson.js';
import { ClauseNoChildError, ClauseNotFoundError } from './domain/covenant.errors.js';
import type { FamilyClause } from './domain/family-clause.js';
import type { FamilyMember } from './domain/family-member.js';
import {
  FamilyAdultOnlyError,
  FamilyAgeUnstatedError,
  FamilyConsentRequiredError,
  FamilyGuardianOnlyError,
} from './domain/family.errors.js';

/** @throws FamilyAgeUnstatedError, FamilyAdultOnlyError */
export function ensureMayGuard(ageBand: AgeBand | null): void {
  if (ageBand === null) throw new FamilyAgeUnstatedError();
  if (ageBand !== 'ADULT') throw new FamilyAdultOnlyError();
}

/** As what somebody joins. @throws FamilyAgeUnstatedError, FamilyConsentRequiredError under 14 without a guardian's agreement */
export function roleOnJoining(ageBand: AgeBand | null, hasGuardianConsent: boolean): FamilyRole {
  if (ageBand === null) throw new FamilyAgeUnstatedError();
  if (ageBand !== 'UNDER_14') return 'MEMBER';
  if (!hasGuardianConsent) throw new FamilyConsentRequiredError();
  return 'CHILD';
}

/** @throws FamilyGuardianOnlyError */
export function ensureGuardian(role: FamilyRole): void {
  if (role !== 'GUARDIAN') throw new FamilyGuardianOnlyError();
}

/** @throws ClauseNoChildError */
export function ensureMayWrite(role: FamilyRole): void {
  if (role === 'CHILD') throw new ClauseNoChildError();
}

/** What waits for a look is its author's alone: to anybody else it is not there. @throws ClauseNotFoundError, FamilyGuardianOnlyError */
export function ensureMayRemoveClause(
  me: Pick<FamilyMember, 'netizenId' | 'role'>,
  clause: Pick<FamilyClause, 'netizenId' | 'status'>,
): void {
  if (clause.netizenId === me.netizenId) return;
  if (clause.status !== 'SHOWN') throw new ClauseNotFoundError();
  ensureGuardian(me.role);
}

/** @throws CoLessonAdultOnlyError */
export function ensureMayOpen(ageBand: AgeBand | null): void {
  if (ageBand !== 'ADULT') throw new CoLessonAdultOnlyError();
}

/** Of those who are there, the one whose device it is. @throws CoLessonNotFoundError, CoLessonElsewhereError */
export function ensureRunsHere(
  coLesson: Pick<CoLesson, 'sessionId'>,
  me: Pick<CoLessonParticipant, 'position'> | undefined,
  sessionId: string,
): void {
  if (!me) throw new CoLessonNotFoundError();
  if (me.position !== 0 || coLesson.sessionId !== sessionId) throw new CoLessonElsewhereError();
}

/** @throws FamilyConsentRequiredError under 14 without a guardian's agreement */
export function ensureMayTakePart(ageBand: AgeBand | null, hasGuardianConsent: boolean): void {
  if (ageBand === 'UNDER_14' && !hasGuardianConsent) throw new FamilyConsentRequiredError();
}
