import type { PledgeStatus } from '../states/pledge.states.js';

/** `GET desk/pledges` → PageDto. Filters: status, regionCode, version; q: beginning of a serial. Never a name. */
export interface DeskPledgeRowDto {
  id: string;
  serial: string;
  status: PledgeStatus;
  version: number;
  regionCode: string;
  sectorCode: string | null;
  signedAt: string;
  withdrawnAt: string | null;
  /** States the desk may move it to; INVALIDATED and back need a second person. */
  next: PledgeStatus[];
}

/** `POST desk/pledges/:id/quarantine`, `/release`, `/invalidation`, `/restoration`. */
export interface MovePledgeDto {
  reason: string;
}

/** Answer of `/invalidation` and `/restoration`: nothing has happened until another person approves. */
export interface PledgeProposalDto {
  proposalId: string;
}
