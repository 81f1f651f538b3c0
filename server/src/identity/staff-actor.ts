import type { GrantFacts } from '@good-netizen/shared/organisation/grant-reach';

/** A role that the person holds, with the bounds it has. */
export interface StaffGrant extends GrantFacts {
  readonly id: string;
}

/** Who is asking at the desk. Read anew for each request: what is taken back ends at once. */
export interface StaffActor {
  readonly staffId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly unitId: string;
  /** Grants that are in force. */
  readonly grants: readonly StaffGrant[];
  /** Keyed hash of the address the request came from, for the audit log. */
  readonly addressHash: string;
}

/** What the desk guard leaves on the request. */
export interface RequestWithStaff {
  staff?: StaffActor;
}
