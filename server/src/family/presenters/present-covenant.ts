import {
  type CovenantClauseDto,
  type FamilyCovenantDto,
  familyClauseTexts,
} from '@good-netizen/shared/family/covenant.dto';
import { agreedMembers } from '../domain/agreed-by-all.js';
import type { FamilyAgreement } from '../domain/family-agreement.js';
import type { FamilyClause } from '../domain/family-clause.js';
import type { FamilyCovenant } from '../domain/family-covenant.js';
import type { FamilyMember } from '../domain/family-member.js';

interface CovenantFacts {
  readonly me: FamilyMember;
  readonly covenant: FamilyCovenant | null;
  readonly members: readonly FamilyMember[];
  readonly agreements: readonly FamilyAgreement[];
  readonly clauses: readonly FamilyClause[];
}

/** For one of the members. What waits for a look is shown to who wrote it, and to nobody else. */
export function presentCovenant({ me, covenant, members, agreements, clauses }: CovenantFacts): FamilyCovenantDto {
  const agreed = agreedMembers(members, agreements);
  const seen = clauses.filter(({ status, netizenId }) => status === 'SHOWN' || netizenId === me.netizenId);
  return {
    version: covenant?.version ?? 0,
    clauses: covenant ? clausesOf(covenant, clauses) : [],
    createdAt: covenant?.createdAt.toISOString() ?? null,
    agreedBy: agreed.map(({ id }) => id),
    iAgreed: agreed.some(({ id }) => id === me.id),
    agreedByAll: covenant !== null && agreed.length === members.length,
    ownClauses: seen.map(({ id, text, status, netizenId }) => ({ id, text, status, mine: netizenId === me.netizenId })),
  };
}

function clausesOf(covenant: FamilyCovenant, own: readonly FamilyClause[]): CovenantClauseDto[] {
  const shown = new Map(own.filter(({ status }) => status === 'SHOWN').map(({ id, text }) => [id, text]));
  return [
    ...covenant.clauseKeys.map((key) => ({ key, ownClauseId: null, text: familyClauseTexts[key] })),
    ...covenant.ownClauseIds.map((id) => ({ key: null, ownClauseId: id, text: shown.get(id) ?? null })),
  ];
}
