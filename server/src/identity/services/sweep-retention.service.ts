import { Injectable, Logger } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { AccessLog } from '../../platform/access-log/access-log.js';
import { logDayOf } from '../../platform/access-log/log-day.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { RetentionRegistry } from '../../platform/retention/retention-registry.js';
import { RetentionNights } from './retention-nights.js';
import { retentionBoundary, retentionRule, retentionRules } from '../domain/retention-rules.js';

const BATCH = 500;
/** More than this waits for the next night: a sweep must not keep writers waiting for hours. */
const MOST_BATCHES = 2000;

/** Removes what is over, rule by rule, in small batches of one transaction each; the run is on record with its figures. */
@Injectable()
export class SweepRetentionService {
  private readonly logger = new Logger(SweepRetentionService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registry: RetentionRegistry,
    private readonly accessLog: AccessLog,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly nights: RetentionNights,
  ) {}

  /**
   * Carries out this night, unless another server on the same database has it. Access records are files: where a server
   * keeps its own, nobody else removes them.
   * @returns `null` when another server has the night
   */
  async sweepNight(): Promise<Record<string, number> | null> {
    const day = logDayOf(this.clock.now());
    if (!(await this.nights.claim(day))) {
      await this.sweepRule('access-logs', this.clock.now());
      return null;
    }
    const removed = await this.sweep();
    await this.nights.finish(day);
    return removed;
  }

  /** How many went, by rule; `-1` for a rule whose sweep failed. */
  async sweep(): Promise<Record<string, number>> {
    const now = this.clock.now();
    const removed: Record<string, number> = {};
    for (const { key, removal } of retentionRules) {
      if (removal === 'nightly') removed[key] = await this.sweepRule(key, now);
    }
    await this.unitOfWork.run((tx) =>
      this.audit.append(tx, {
        actor: 'system',
        action: 'retention.sweep',
        object: { kind: 'retention-run', id: newId() },
        facts: removed,
      }),
    );
    return removed;
  }

  private async sweepRule(key: string, now: Date): Promise<number> {
    try {
      const before = retentionBoundary(retentionRule(key), now);
      return key === 'access-logs'
        ? await this.accessLog.removeBefore(logDayOf(before))
        : await this.batches(key, before);
    } catch (error) {
      this.logger.error(`the retention rule ${key} failed`, error instanceof Error ? error.stack : String(error));
      return -1;
    }
  }

  private async batches(key: string, before: Date): Promise<number> {
    const sweep = this.registry.find(key);
    if (!sweep) throw new Error('nobody has registered a sweep for it');
    let total = 0;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const removed = await this.unitOfWork.run((tx) => sweep.sweep(tx, before, BATCH));
      total += removed;
      if (removed < BATCH) break;
    }
    return total;
  }
}
