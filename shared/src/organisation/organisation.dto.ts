import type { Sector } from '../programme/programme.dto.js';
import type { Role } from './roles.js';

export type UnitKind =
  | 'CYBERSPACE'
  | 'CIVILITY'
  | 'EDUCATION'
  | 'TRADE_UNION'
  | 'YOUTH_LEAGUE'
  | 'WOMEN'
  | 'UNIVERSITY'
  | 'VOCATIONAL_SCHOOL'
  | 'MEDIA_SITE'
  | 'INDUSTRY_UNION'
  | 'SOCIAL_ORGANISATION'
  | 'OTHER';

export const unitKindNames: Readonly<Record<UnitKind, string>> = {
  CYBERSPACE: '网信办',
  CIVILITY: '文明办',
  EDUCATION: '教育部门',
  TRADE_UNION: '工会',
  YOUTH_LEAGUE: '共青团',
  WOMEN: '妇联',
  UNIVERSITY: '高等院校',
  VOCATIONAL_SCHOOL: '中职学校',
  MEDIA_SITE: '媒体网站',
  INDUSTRY_UNION: '产业工会',
  SOCIAL_ORGANISATION: '社会组织',
  OTHER: '其他',
};
export const unitKinds = Object.keys(unitKindNames) as UnitKind[];

export interface DeskUnitDto {
  id: string;
  name: string;
  kind: UnitKind;
  sectors: Sector[];
  regionCode: string;
  regionName: string;
  parentId: string | null;
  parentName: string | null;
  suspendedAt: string | null;
  revision: number;
  /** How many units stand below. */
  children: number;
  abilities: { edit: boolean; addBelow: boolean; suspend: boolean; invite: boolean };
}

export interface SaveUnitDto {
  name: string;
  kind: UnitKind;
  sectors: Sector[];
  regionCode: string;
  parentId: string | null;
}

export interface UpdateUnitDto extends SaveUnitDto {
  revision: number;
}

export interface SuspendDto {
  suspended: boolean;
  reason: string;
}

export interface GrantScopeDto {
  role: Role;
  unitId: string;
  editionId: string | null;
  activity: number | null;
  regionCode: string | null;
  sector: Sector | null;
  validUntil: string | null;
}

export interface GrantDto extends GrantScopeDto {
  id: string;
  staffId: string;
  staffName: string;
  unitName: string;
  givenAt: string;
  /** `null`: the system. */
  givenBy: string | null;
  givenByName: string | null;
  revokedAt: string | null;
  mayRevoke: boolean;
}

export interface GiveGrantDto extends GrantScopeDto {
  staffId: string;
}

export interface ReasonDto {
  reason: string;
}

export type ProposalStatus = 'OPEN' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN';

/** An act that needs a second person. */
export interface ProposalDto {
  id: string;
  action: string;
  object: { kind: string; id: string; title: string };
  reason: string;
  facts: Record<string, unknown>;
  status: ProposalStatus;
  proposedBy: { staffId: string; name: string };
  proposedAt: string;
  decidedBy: { staffId: string; name: string } | null;
  decidedAt: string | null;
  decisionReason: string | null;
  mayDecide: boolean;
  mayWithdraw: boolean;
}

export interface DecideProposalDto {
  approve: boolean;
  reason: string;
}
