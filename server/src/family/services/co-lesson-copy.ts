import { Injectable } from '@nestjs/common';
import { coLessonStatusNames } from '@good-netizen/shared/family/co-lesson.dto';
import type { EntityManager } from 'typeorm';
import { ClassroomService } from '../../classroom/classroom.service.js';
import type { ExportedSection } from '../../platform/personal-data/personal-data-source.js';
import { CoLessonRepository } from '../persistence/co-lesson.repository.js';

const MOST = 10_000;
const columns = { lesson: '微课', status: '状态', startedAt: '开始时间', endedAt: '结束时间' };

/** The co-lessons that somebody was part of, for the copy of their data; with whom is not theirs to take along. */
@Injectable()
export class CoLessonCopy {
  constructor(
    private readonly coLessons: CoLessonRepository,
    private readonly classroom: ClassroomService,
  ) {}

  async section(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const own = await this.coLessons.listOf(tx, netizenId, MOST);
    const lessons = await this.classroom.lessonsByIds(tx, [...new Set(own.map((one) => one.microLessonId))]);
    const titles = new Map(lessons.map(({ id, title }) => [id, title]));
    const rows = own.map(({ microLessonId, status, startedAt, endedAt }) => ({
      ...{ lesson: titles.get(microLessonId) ?? microLessonId, status: coLessonStatusNames[status] },
      ...{ startedAt: startedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null },
    }));
    return { key: 'co-lessons', title: '参加过的共学', columns, rows };
  }
}
