import { Injectable, type OnModuleInit } from '@nestjs/common';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DeskService } from '../../desk/desk.service.js';
import { Clock } from '../../platform/clock.js';
import { CompletionRepository } from '../persistence/completion.repository.js';

const DAY_MS = 86_400_000;

/** Tells the desk how many courses were finished on each day of the week. */
@Injectable()
export class WeekOfCompletions implements OnModuleInit {
  constructor(
    private readonly desk: DeskService,
    private readonly unitOfWork: UnitOfWork,
    private readonly completions: CompletionRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.desk.weekFigure({
      key: 'completions',
      title: '完成课程',
      permission: 'work.use',
      read: async (days) => {
        const since = new Date(this.clock.now().getTime() - (days.length + 1) * DAY_MS);
        const instants = await this.unitOfWork.read((tx) => this.completions.listInstantsSince(tx, since));
        const ofDays = instants.map(shanghaiDay);
        return days.map((day) => ofDays.filter((one) => one === day).length);
      },
    });
  }
}
