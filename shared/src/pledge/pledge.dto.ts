import type { StandingDto } from '../credential/credential.dto.js';
import type { Quality } from '../programme/programme.dto.js';
import type { CodeVersionStatus } from '../states/code-version.states.js';
import type { PledgeStatus } from '../states/pledge.states.js';

export interface ClauseDto {
  id: string;
  /** The same in every version in which this clause lives on. */
  clauseKey: string;
  quality: Quality;
  ordinal: number;
  title: string;
  text: string;
}

export interface CodeVersionDto {
  id: string;
  version: number;
  status: CodeVersionStatus;
  title: string;
  preamble: string;
  pledgeSentence: string;
  issuingUnit: string;
  publishedAt: string | null;
  effectiveFrom: string | null;
  /** SHA-256 (hex) over the canonical JSON of the text: anyone can recompute it. */
  fingerprint: string;
  clauses: ClauseDto[];
  demonstration: boolean;
}

/** A published version in the public list of versions, newest first. */
export interface CodeVersionSummaryDto {
  version: number;
  status: CodeVersionStatus;
  title: string;
  issuingUnit: string;
  publishedAt: string | null;
  effectiveFrom: string | null;
  fingerprint: string;
  demonstration: boolean;
}

export type PledgeDisplay = 'ANONYMOUS' | 'NICKNAME' | 'REAL_NAME';
export const pledgeDisplays: readonly PledgeDisplay[] = ['ANONYMOUS', 'NICKNAME', 'REAL_NAME'];

export interface SignPledgeDto {
  version: number;
  /** The person ticked "我承诺". */
  acknowledged: boolean;
  display: PledgeDisplay;
  /** Needed for NICKNAME and REAL_NAME. */
  displayName?: string;
  regionCode: string;
  sectorCode?: string;
}

export interface PledgeDto {
  id: string;
  serial: string;
  publicToken: string;
  status: PledgeStatus;
  version: number;
  display: PledgeDisplay;
  displayName: string | null;
  regionCode: string;
  signedAt: string;
  withdrawnAt: string | null;
  /** A newer version is in force and this person has not signed it. */
  renewable: boolean;
}

/** What a stranger with the certificate sees. */
export interface PledgeCheckDto {
  serial: string;
  status: PledgeStatus;
  version: number;
  versionTitle: string;
  displayName: string;
  regionName: string;
  signedOn: string;
  withdrawnOn: string | null;
  certificate: StandingDto;
}

export interface PledgeCountersDto {
  /** `null` below the small-group limit, as in the groups; 0 is told. */
  total: number | null;
  asOf: string;
  /** Groups below the small-group limit carry null and are shown as "不足5人". */
  regions: { code: string; name: string; count: number | null }[];
  days: { day: string; count: number | null }[];
  sectors: { code: string; name: string; count: number | null }[];
}
