import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SearchService, type SearchText } from '../../search/search.service.js';
import { CourseRepository } from '../persistence/course.repository.js';

/** Lets people find published courses and the words of their lessons; never a question of a quiz. */
@Injectable()
export class SearchableLessons implements OnModuleInit {
  constructor(
    private readonly search: SearchService,
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
  ) {}

  onModuleInit(): void {
    this.search.source({
      kind: 'COURSE',
      read: () => this.readCourses(),
      stillPublic: async (ids) =>
        new Set((await this.unitOfWork.read((tx) => this.courses.listedAmong(tx, ids))).keys()),
    });
    this.search.source({
      kind: 'LESSON',
      read: () => this.readLessons(),
      stillPublic: (ids) => this.unitOfWork.read((tx) => this.courses.lessonsListedAmong(tx, ids)),
    });
  }

  private async readCourses(): Promise<SearchText[]> {
    const published = await this.unitOfWork.read((tx) => this.courses.listPublished(tx));
    return published.map(({ id, title, summary, publisher }) => ({
      id,
      target: { kind: 'COURSE', courseId: id },
      title,
      note: publisher,
      body: [summary],
    }));
  }

  private readLessons(): Promise<SearchText[]> {
    return this.unitOfWork.read(async (tx) => {
      const published = await this.courses.listPublished(tx);
      const titles = new Map(published.map(({ id, title }) => [id, title]));
      const lessons = await this.courses.listWholeLessons(tx, published);
      return lessons.map(({ id, courseId, title, blocks }) => ({
        id,
        target: { kind: 'LESSON', lessonId: id },
        title,
        note: titles.get(courseId) ?? '',
        body: blocks.flatMap(wordsOfBlock),
      }));
    });
  }
}

/** What every learner reads or hears in a block; what only a choice brings to light is left for them to find there. */
function wordsOfBlock(block: BlockDto): string[] {
  if (block.kind === 'card') return [block.title, ...block.paragraphs];
  if (block.kind === 'image') return [block.caption, block.alt];
  if (block.kind === 'scenario') return [block.situation, ...block.choices.map(({ text }) => text)];
  if (block.kind === 'checkpoint') return [];
  return [block.alt, ...block.captions.map(({ text }) => text)];
}
