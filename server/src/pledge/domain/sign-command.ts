import type { PledgeDisplay } from '@good-netizen/shared/pledge/pledge.dto';

/** One wish to sign, complete: everything the batch needs, decided before it joins the queue. */
export interface SignCommand {
  /** Id of the pledge, should it be new. */
  pledgeId: string;
  publicToken: string;
  netizenId: string;
  codeVersionId: string;
  year: number;
  regionCode: string;
  /** Empty when the netizen names no sector: part of a unique key, so never null. */
  sectorCode: string;
  display: PledgeDisplay;
  /** Encrypted, since it may be a real name. */
  displayNameSealed: string | null;
  signedAt: Date;
}
