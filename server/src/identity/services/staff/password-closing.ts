import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { StaffTables } from '../../persistence/staff/staff-tables.js';

/** What every reset of a password begins with. */
@Injectable()
export class PasswordClosing {
  constructor(private readonly tables: StaffTables) {}

  /**
   * The password in force opens nothing any more, earlier links neither, and every session ends; with `resetTotp` the
   * authenticator and the recovery codes go too.
   * @returns how many sessions ended
   */
  async close(tx: EntityManager, staffId: string, resetTotp: boolean, at: Date): Promise<number> {
    const noTotp = resetTotp ? { totpSecret: null, totpConfirmedAt: null } : {};
    const closed = { mustChangePassword: true, failedCount: 0, lockedUntil: null, ...noTotp };
    await this.tables.staff.update(tx, staffId, closed);
    if (resetTotp) await this.tables.recoveryCodes.replace(tx, staffId, []);
    await this.tables.links.close(tx, 'PASSWORD_RESET', staffId, at);
    return this.tables.sessions.endAll(tx, staffId, { at, by: 'PASSWORD_RESET' });
  }
}
