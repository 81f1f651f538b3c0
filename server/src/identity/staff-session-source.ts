import type { StaffActor } from './staff-actor.js';

/** Who a session cookie of the desk belongs to. Given by the sign-in of staff. */
export abstract class StaffSessionSource {
  /** The person with grants in force, or `null` for a token that is unknown, ended, expired, or of a closed account. */
  abstract resolve(token: string, address: string): Promise<StaffActor | null>;
}
