import type { FamilyAgreement } from './family-agreement.js';
import type { FamilyMember } from './family-member.js';

/** The members who have agreed, of those who are in the family now. */
export function agreedMembers(
  members: readonly FamilyMember[],
  agreements: readonly Pick<FamilyAgreement, 'netizenId'>[],
): FamilyMember[] {
  const agreed = new Set(agreements.map(({ netizenId }) => netizenId));
  return members.filter(({ netizenId }) => agreed.has(netizenId));
}
