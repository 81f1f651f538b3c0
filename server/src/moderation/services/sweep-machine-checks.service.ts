import { Injectable, Logger } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { MachineCheckRepository } from '../persistence/machine-check.repository.js';
import { SettleCheck } from './settle-check.js';

const AT_ONCE = 100;
const MINUTE_MS = 60_000;
const KEEP_VERDICTS_MS = 7 * 24 * 60 * MINUTE_MS;

/** What the machine never answered goes to people, after half an hour; what it answered at the wrong moment is brought home. */
@Injectable()
export class SweepMachineChecksService {
  private readonly logger = new Logger(SweepMachineChecksService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: MachineCheckRepository,
    private readonly settling: SettleCheck,
    private readonly clock: Clock,
  ) {}

  /** How many parts were given up. */
  async sweep(): Promise<number> {
    await this.matchAnswered();
    const now = this.clock.now().getTime();
    const before = new Date(now - Limits.moderationCallbackMinutes * MINUTE_MS);
    const stale = await this.unitOfWork.read((tx) => this.checks.listStale(tx, before, AT_ONCE));
    for (const check of stale) {
      const why = check.state === 'PENDING' ? 'NO_ANSWER' : 'NO_CALLBACK';
      await this.unitOfWork.run((tx) => this.settling.giveUp(tx, check, why));
    }
    if (stale.length > 0) this.logger.warn({ msg: 'machine checks were given up', count: stale.length });
    await this.unitOfWork.run((tx) => this.checks.forgetVerdictsBefore(tx, new Date(now - KEEP_VERDICTS_MS)));
    return stale.length;
  }

  private async matchAnswered(): Promise<void> {
    const answered = await this.unitOfWork.read((tx) => this.checks.listAnswered(tx, AT_ONCE));
    for (const check of answered) {
      await this.unitOfWork.run(async (tx) => {
        const verdict = await this.checks.findVerdict(tx, check.traceId ?? '');
        if (verdict) await this.settling.settleWith(tx, check, verdict);
      });
    }
  }
}
