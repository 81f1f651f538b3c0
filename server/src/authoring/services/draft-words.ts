import { Injectable } from '@nestjs/common';
import type { DraftQuizDto } from '@good-netizen/shared/authoring/authoring.dto';
import { courseProblems, type LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { EntityManager } from 'typeorm';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { QuestionNotFoundError } from '../domain/authoring.errors.js';
import type { BankQuestion } from '../domain/bank-question.js';
import type { CourseVersion } from '../domain/course-version.js';
import type { DraftLesson } from '../domain/draft-lesson.js';
import { BankRepository } from '../persistence/bank.repository.js';
import { DraftLessonRepository } from '../persistence/draft-lesson.repository.js';
import { MediaInBlocks } from './media-in-blocks.js';

type Asked = Pick<DraftLesson, 'blocks' | 'quiz'>;

/** The lessons of a version with the questions they ask. */
@Injectable()
export class DraftWords {
  constructor(
    private readonly drafts: DraftLessonRepository,
    private readonly bank: BankRepository,
    private readonly media: MediaInBlocks,
    private readonly organisation: OrganisationService,
  ) {}

  lessons(tx: EntityManager, versionId: string): Promise<DraftLesson[]> {
    return this.drafts.list(tx, versionId);
  }

  measure(tx: EntityManager, ids: readonly string[]): Promise<Map<string, { lessons: number; seconds: number }>> {
    return this.drafts.measure(tx, ids);
  }

  /** What still keeps a version from its check: what is not written, not ready, or not in the bank any more. */
  async problems(
    tx: EntityManager,
    { title, summary, unitId }: CourseVersion,
    lessons: readonly DraftLesson[],
  ): Promise<LessonProblem[]> {
    const asked = new Map((await this.questions(tx, lessons)).map((question) => [question.id, question]));
    const gone = lessons.flatMap(({ id: lessonId, quiz }, at) =>
      (quiz?.questionIds ?? []).flatMap((id, index): LessonProblem[] => {
        if (asked.get(id)?.retiredAt === null) return [];
        const field = `lessons[${at}].quiz.questionIds[${index}]`;
        return [{ code: ErrorCode.QUESTION_NOT_FOUND, field, lessonId, blockId: null }];
      }),
    );
    const unready = await this.media.problems(tx, unitId, lessons);
    return [...courseProblems({ title, summary, lessons }), ...unready, ...gone];
  }

  /** The questions of the bank that these lessons ask, each once. */
  questions(tx: EntityManager, lessons: readonly Asked[]): Promise<BankQuestion[]> {
    return this.bank.listByIds(tx, [...new Set(lessons.flatMap(askedBy))]);
  }

  /**
   * The blocks with the words that the bank has for their questions.
   * @throws QuestionNotFoundError for a question that is in no bank of the unit or of those above it
   */
  async fromBank(
    tx: EntityManager,
    unitId: string,
    blocks: readonly BlockDto[],
    quiz: DraftQuizDto | null,
  ): Promise<BlockDto[]> {
    const found = await this.questions(tx, [{ blocks: [...blocks], quiz }]);
    const above = await this.organisation.unitAndAbove(unitId);
    const own = new Map(found.filter((one) => above.has(one.unitId)).map((one) => [one.id, one]));
    (quiz?.questionIds ?? []).forEach((id, index) => {
      if (!own.has(id)) throw new QuestionNotFoundError(`quiz.questionIds[${index}]`);
    });
    return blocks.map((block, index) => {
      if (block.kind !== 'checkpoint') return block;
      if (block.questionId === '') return { ...block, stem: '', options: [] };
      const question = own.get(block.questionId);
      if (!question) throw new QuestionNotFoundError(`blocks[${index}].questionId`);
      return { ...block, stem: question.stem, options: question.options };
    });
  }
}

function askedBy({ blocks, quiz }: Asked): string[] {
  const onTheWay = blocks.flatMap((block) =>
    block.kind === 'checkpoint' && block.questionId ? [block.questionId] : [],
  );
  return [...(quiz?.questionIds ?? []), ...onTheWay];
}
