import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { StaffChallengeDto, StaffSignInDto } from '@good-netizen/shared/identity/staff.dto';
import { UnitOfWork } from '../../../database/unit-of-work.js';
import { Clock } from '../../../platform/clock.js';
import { isLocked } from '../../domain/staff/lockout.js';
import {
  StaffResetPendingError,
  StaffSignInRefusedError,
  StaffSuspendedError,
} from '../../domain/staff/staff.error.js';
import { loginNameOf, type Staff } from '../../domain/staff/staff.js';
import { StaffRepository } from '../../persistence/staff/staff.repository.js';
import { Challenges } from './challenges.js';
import { Passwords } from './passwords.js';
import { StaffAdmission } from './staff-admission.js';

/** No answer is given earlier, so that the little work that only a real account causes cannot be measured. */
const NOT_BEFORE_MS = 250;

/** The first half of a sign-in at the desk: name and password. Who is nobody is told what somebody wrong is told. */
@Injectable()
export class StartStaffSignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly passwords: Passwords,
    private readonly challenges: Challenges,
    private readonly admission: StaffAdmission,
    private readonly clock: Clock,
  ) {}

  /** @throws StaffSignInRefusedError; with the right password StaffSuspendedError, StaffResetPendingError */
  async start(wanted: StaffSignInDto): Promise<StaffChallengeDto> {
    const [outcome] = await Promise.allSettled([this.attempt(wanted), pause(NOT_BEFORE_MS)]);
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }

  private async attempt({ loginName, password }: StaffSignInDto): Promise<StaffChallengeDto> {
    const seen = await this.unitOfWork.read((tx) => this.staff.findByLoginName(tx, loginNameOf(loginName)));
    const right = await this.passwords.verify(seen?.passwordHash ?? null, password);
    const staff = seen && (await this.judged(seen, right));
    if (!staff) throw new StaffSignInRefusedError();
    if (staff.status === 'SUSPENDED') throw new StaffSuspendedError();
    if (staff.mustChangePassword) throw new StaffResetPendingError();
    return this.challenges.issue(staff, staff.totpConfirmedAt === null ? 'TOTP_SETUP_REQUIRED' : 'TOTP_REQUIRED');
  }

  /** Attempts on one account are judged one after the other: of many at once, none is judged after the fifth failure. */
  private judged({ id, passwordHash }: Staff, right: boolean): Promise<Staff | null> {
    return this.unitOfWork.run(async (tx) => {
      const staff = await this.staff.lock(tx, id);
      if (!staff || isLocked(staff, this.clock.now())) return null;
      if (right && staff.passwordHash === passwordHash) return staff;
      await this.admission.fail(tx, staff);
      return null;
    });
  }
}
