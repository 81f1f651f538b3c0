import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DeskService } from '../../desk/desk.service.js';
import { CounterRepository } from '../persistence/counter.repository.js';

/** Tells the desk how many pledges of each day of the week are in force. */
@Injectable()
export class WeekOfPledges implements OnModuleInit {
  constructor(
    private readonly desk: DeskService,
    private readonly unitOfWork: UnitOfWork,
    private readonly counters: CounterRepository,
  ) {}

  onModuleInit(): void {
    this.desk.weekFigure({
      key: 'pledges',
      title: '新签承诺',
      permission: 'work.use',
      read: async (days) => {
        const cells = await this.unitOfWork.read((tx) => this.counters.listAll(tx));
        const ofDay = (day: string) => cells.filter((cell) => cell.day === day);
        return days.map((day) => ofDay(day).reduce((sum, { pledges }) => sum + pledges, 0));
      },
    });
  }
}
