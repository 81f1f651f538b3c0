import { Injectable } from '@nestjs/common';
import type { ItemStatisticsDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { EntityManager } from 'typeorm';
import { ClassroomService } from '../../classroom/classroom.service.js';
import { itemFigures } from '../domain/item-figures.js';

/** How questions of the bank were answered, for their authors. */
@Injectable()
export class ItemStatistics {
  constructor(private readonly classroom: ClassroomService) {}

  /** By the questions' ids; those that fewer than five learners answered are missing. */
  async of(tx: EntityManager, questionIds: readonly string[]): Promise<Map<string, ItemStatisticsDto>> {
    const answers = await this.classroom.answersTo(tx, questionIds);
    const figures = new Map<string, ItemStatisticsDto>();
    for (const [id, given] of answers) {
      const one = itemFigures(given);
      if (one) figures.set(id, one);
    }
    return figures;
  }
}
