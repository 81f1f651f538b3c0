import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { EntityManager } from 'typeorm';
import { AppConfig } from '../../config/app-config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DeskService } from '../../desk/desk.service.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import type { DocumentBatch, Exportable, ExportBatch } from '../../platform/tabular/sheets.js';
import { TooFewLearnersError } from '../domain/classroom.errors.js';
import type { Course } from '../domain/course.js';
import type { RecordsOfExport } from '../domain/learning-records.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { FiguresRepository } from '../persistence/figures.repository.js';
import { LearningRecordReader, type TellableVersion } from './learning-record-reader.js';

/** It is no table. */
async function* noRows(): AsyncIterable<ExportBatch> {
  yield* await Promise.resolve([]);
}

/**
 * Learning records as xAPI statements, a line each. Learners stand in it under names that are made for this one export and
 * kept nowhere: two exports cannot be joined, and nobody can be followed or ranked over time. Versions of courses that
 * fewer than five people began are left out.
 */
@Injectable()
export class LearningRecordSheet implements OnModuleInit {
  private readonly exportable: Exportable<StaffActor> = {
    list: 'learning-records',
    title: '学习记录',
    permission: 'learning.export',
    personal: true,
    columns: [],
    rows: noRows,
    documents: (_actor, filters) => this.documents(filters),
    admit: async (_actor, filters) => {
      if ((await this.tellable(filters)).length === 0) throw new TooFewLearnersError();
    },
  };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: DeskService,
    private readonly courses: CourseRepository,
    private readonly figures: FiguresRepository,
    private readonly reader: LearningRecordReader,
    private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    this.desk.exportable(this.exportable);
  }

  private async *documents(filters: Readonly<Record<string, string>>): AsyncIterable<DocumentBatch> {
    const own = this.newExport();
    for (const version of await this.tellable(filters)) {
      for await (const documents of this.reader.statements(own, version)) yield { total: null, documents };
    }
  }

  private newExport(): RecordsOfExport {
    const secret = randomBytes(32);
    return {
      origin: this.config.publicOrigin,
      pseudonymOf: (netizenId) => createHmac('sha256', secret).update(netizenId).digest('hex').slice(0, 32),
      newStatementId: randomUUID,
    };
  }

  /** The versions, of one course or of all, that five people and more have begun. */
  private tellable({ courseId }: Readonly<Record<string, string>>): Promise<TellableVersion[]> {
    return this.unitOfWork.read(async (tx) => {
      const courses = courseId ? await this.courses.listByIds(tx, [courseId]) : await this.courses.listAll(tx);
      const versions: TellableVersion[] = [];
      for (const course of courses) versions.push(...(await this.versionsOf(tx, course)));
      return versions;
    });
  }

  private async versionsOf(tx: EntityManager, course: Course): Promise<TellableVersion[]> {
    const lessons = await this.courses.listLessonsOfAllVersions(tx, course.id);
    const versions: TellableVersion[] = [];
    for (const version of new Set(lessons.map(({ courseVersion }) => courseVersion))) {
      const own = lessons.filter(({ courseVersion }) => courseVersion === version);
      const ids = own.map(({ id }) => id);
      const learners = await this.figures.countLearners(tx, ids);
      if (learners >= Limits.smallGroup) versions.push({ course, version, lessons: own });
    }
    return versions;
  }
}
