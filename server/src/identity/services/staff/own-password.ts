import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { isLocked } from '../../domain/staff/lockout.js';
import { StaffLockedError, StaffNotFoundError, StaffPasswordWrongError } from '../../domain/staff/staff.error.js';
import type { Staff } from '../../domain/staff/staff.js';
import { StaffRepository } from '../../persistence/staff/staff.repository.js';
import { Passwords } from './passwords.js';
import { StaffAdmission } from './staff-admission.js';

/** Asks once more for the password of somebody signed in, before what a borrowed browser must not do. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly passwords: Passwords,
    private readonly admission: StaffAdmission,
    private readonly clock: Clock,
  ) {}

  /**
   * Does `work` in a transaction, with the account locked, if the password is right; a wrong one counts as a failed sign-in.
   * @throws StaffPasswordWrongError about `field`, StaffLockedError
   */
  async confirmed<T>(
    { staffId, password, field }: { staffId: string; password: string; field: string },
    work: (tx: EntityManager, staff: Staff) => Promise<T>,
  ): Promise<T> {
    const seen = await this.unitOfWork.read((tx) => this.staff.find(tx, staffId));
    if (!seen) throw new StaffNotFoundError();
    const right = await this.passwords.verify(seen.passwordHash, password);
    const outcome = await this.unitOfWork.run(async (tx) => {
      const staff = await this.staff.lock(tx, staffId);
      const now = this.clock.now();
      if (!staff) throw new StaffNotFoundError();
      if (staff.lockedUntil !== null && isLocked(staff, now)) throw new StaffLockedError(staff.lockedUntil, now);
      if (right && staff.passwordHash === seen.passwordHash) return { done: await work(tx, staff) };
      await this.admission.fail(tx, staff);
      return null;
    });
    if (!outcome) throw new StaffPasswordWrongError(field);
    return outcome.done;
  }
}
