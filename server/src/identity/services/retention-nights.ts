import { Injectable } from '@nestjs/common';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { RetentionRunRepository } from '../persistence/retention-run.repository.js';

/** Of several servers on one database, one has the night. */
@Injectable()
export class RetentionNights {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: RetentionRunRepository,
    private readonly clock: Clock,
  ) {}

  /** `false`: another server has the night of this Shanghai day, or it is over. One that died in its middle is taken over. */
  async claim(day: string): Promise<boolean> {
    const now = this.clock.now();
    try {
      await this.unitOfWork.run((tx) => this.repository.insert(tx, day, now));
      return true;
    } catch (error) {
      if (constraintViolation(error)?.kind !== 'primary-key') throw error;
      return this.unitOfWork.run((tx) => this.repository.takeOver(tx, day, now));
    }
  }

  async finish(day: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.repository.finish(tx, day, this.clock.now()));
  }
}
