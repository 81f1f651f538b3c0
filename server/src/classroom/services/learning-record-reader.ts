import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Course } from '../domain/course.js';
import {
  courseStatements,
  type LessonRecord,
  lessonStatements,
  type RecordsOfExport,
} from '../domain/learning-records.js';
import type { LessonFacts } from '../domain/lesson-facts.js';
import { RecordRepository } from '../persistence/record.repository.js';

const AT_ONCE = 200;

/** A version of a course that enough people have begun. */
export interface TellableVersion {
  readonly course: Course;
  readonly version: number;
  readonly lessons: readonly LessonFacts[];
}

/** Reads the records of a version lesson by lesson, some learners at a time, and tells them as statements. */
@Injectable()
export class LearningRecordReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: RecordRepository,
  ) {}

  async *statements(own: RecordsOfExport, { course, version, lessons }: TellableVersion): AsyncIterable<object[]> {
    for (const lesson of lessons) {
      for await (const records of this.lessonRecords(lesson.id)) yield lessonStatements(own, course, lesson, records);
    }
    for (let after: string | null = null; ;) {
      const found = await this.unitOfWork.read((tx) =>
        this.records.listCompletionsAfter(tx, { id: course.id, version }, after, AT_ONCE),
      );
      if (found.length > 0) yield courseStatements(own, course, found);
      after = found.at(-1)?.id ?? null;
      if (found.length < AT_ONCE) return;
    }
  }

  private async *lessonRecords(lessonId: string): AsyncIterable<LessonRecord[]> {
    for (let after: string | null = null; ;) {
      const records = await this.piece(lessonId, after);
      if (records.length > 0) yield records;
      after = records.at(-1)?.progress.id ?? null;
      if (records.length < AT_ONCE) return;
    }
  }

  private piece(lessonId: string, after: string | null): Promise<LessonRecord[]> {
    return this.unitOfWork.read(async (tx) => {
      const rows = await this.records.listProgressAfter(tx, lessonId, after, AT_ONCE);
      const learners = rows.map(({ netizenId }) => netizenId);
      if (learners.length === 0) return [];
      const begun = await this.records.firstBegun(tx, lessonId, learners);
      const handIns = await this.records.listHandIns(tx, lessonId, learners);
      return rows.map((progress) => ({
        progress,
        begunAt: begun.get(progress.netizenId) ?? null,
        attempts: handIns.filter(({ netizenId }) => netizenId === progress.netizenId),
      }));
    });
  }
}
