import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { EntityManager } from 'typeorm';

/** Something that opens one account: an invitation's code, or a link for an administrator. */
export interface AccountTicket {
  /** Ties what is offered on the way (an authenticator's secret) to this ticket. */
  readonly key: string;
  readonly grant: GrantScopeDto;
  readonly expiresAt: Date;
  /** Who gives the role; `null`: the system. */
  readonly givenBy: string | null;
  /** How the account came about, for the audit log. */
  readonly how: 'invitation' | 'first-administrator' | 'administrator-link';
  /** Uses it up, for the account of that id. `false`: somebody was faster. */
  use(tx: EntityManager, staffId: string, at: Date): Promise<boolean>;
}

export interface AccountTickets {
  /** `null` for what is unknown, used, taken back or too old. */
  find(ticket: string): Promise<AccountTicket | null>;
}
