import { Injectable } from '@nestjs/common';
import type { StaffSignInStep } from '@good-netizen/shared/identity/staff.dto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { isLocked } from '../../domain/staff/lockout.js';
import { StaffChallengeInvalidError, StaffLockedError } from '../../domain/staff/staff.error.js';
import type { Staff } from '../../domain/staff/staff.js';
import { StaffTables } from '../../persistence/staff/staff-tables.js';
import { Challenges, passwordMark } from './challenges.js';
import { OneTimeCodes } from './one-time-codes.js';
import { TotpSecrets } from './totp-secrets.js';

/** Second factors and the challenges before them, judged on the locked row of the account. */
@Injectable()
export class StaffFactors {
  constructor(
    private readonly tables: StaffTables,
    private readonly challenges: Challenges,
    private readonly codes: OneTimeCodes,
    private readonly secrets: TotpSecrets,
    private readonly clock: Clock,
  ) {}

  /** Whose challenge it is, with the account locked. @throws StaffChallengeInvalidError, StaffLockedError */
  async challenged(tx: EntityManager, challenge: string, step: StaffSignInStep): Promise<Staff> {
    const { id, staffId, passwordMark: mark } = this.challenges.read(challenge, step);
    const staff = await this.tables.staff.lock(tx, staffId);
    const fits = staff?.status === 'ACTIVE' && !staff.mustChangePassword && mark === passwordMark(staff.passwordHash);
    const isSetUp = staff?.totpConfirmedAt !== null;
    if (!staff || !fits || isSetUp !== (step === 'TOTP_REQUIRED')) throw new StaffChallengeInvalidError();
    const now = this.clock.now();
    if (staff.lockedUntil !== null && isLocked(staff, now)) throw new StaffLockedError(staff.lockedUntil, now);
    if (await this.tables.spent.has(tx, id)) throw new StaffChallengeInvalidError();
    return staff;
  }

  async spend(tx: EntityManager, challenge: string, step: StaffSignInStep): Promise<void> {
    const { id, expiresAt } = this.challenges.read(challenge, step);
    await this.tables.spent.insert(tx, { id, expiresAt: new Date(expiresAt) }, this.clock.now());
  }

  /** No code counts twice, nor one older than the last that was used (RFC 6238 §5.2). */
  async useTotp(tx: EntityManager, staff: Staff, code: string): Promise<'RIGHT' | 'WRONG' | 'USED'> {
    const step = staff.totpSecret === null ? null : this.secrets.match(staff.totpSecret, staff.id, code);
    if (step === null) return 'WRONG';
    if (staff.totpLastStep !== null && step <= staff.totpLastStep) return 'USED';
    await this.tables.staff.update(tx, staff.id, { totpLastStep: step });
    return 'RIGHT';
  }

  useRecoveryCode(tx: EntityManager, staff: Staff, typed: string, at: Date): Promise<boolean> {
    return this.tables.recoveryCodes.use(tx, staff.id, this.codes.recoveryHash(staff.id, typed), at);
  }
}
