import { FAMILY_MEMBERS_MAX, type FamilyDto } from '@good-netizen/shared/family/family.dto';
import type { FamilyMember } from '../domain/family-member.js';
import type { Family } from '../domain/family.js';

/** For one of its members. Whose account a member is stays inside. */
export function presentFamily(family: Family, me: FamilyMember, members: FamilyMember[], now: Date): FamilyDto {
  const { codeExpiresAt } = family;
  const shown = me.role === 'GUARDIAN' && codeExpiresAt !== null && now < codeExpiresAt;
  return {
    id: family.id,
    role: me.role,
    members: members.map(({ id, title, role, pinHash }) => {
      return { id, title, role, me: id === me.id, hasPin: pinHash !== null };
    }),
    limit: FAMILY_MEMBERS_MAX,
    code: shown ? family.code : null,
    codeExpiresAt: shown ? codeExpiresAt.toISOString() : null,
    createdAt: family.createdAt.toISOString(),
  };
}
