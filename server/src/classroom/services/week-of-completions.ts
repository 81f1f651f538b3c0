import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DeskService } from '../../desk/desk.service.js';
import { CompletionRepository } from '../persistence/completion.repository.js';

/** Tells the desk how many courses were finished on each day of the week. */
@Injectable()
export class WeekOfCompletions implements OnModuleInit {
  constructor(
    private readonly desk: DeskService,
    private readonly unitOfWork: UnitOfWork,
    private readonly completions: CompletionRepository,
  ) {}

  onModuleInit(): void {
    this.desk.weekFigure({
      key: 'completions',
      title: '完成课程',
      permission: 'work.use',
      read: async (days) => {
        const counted = await this.unitOfWork.read((tx) => this.completions.countByDay(tx, days));
        return days.map((day) => counted.get(day) ?? 0);
      },
    });
  }
}
