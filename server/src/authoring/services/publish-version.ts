import { Injectable } from '@nestjs/common';
import type { DraftQuizDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { EntityManager } from 'typeorm';
import { ClassroomService, type PublishedLesson, type PublishedQuestion } from '../../classroom/classroom.service.js';
import { audienceWords } from '../domain/audience-words.js';
import { QuestionChangedError } from '../domain/authoring.errors.js';
import type { BankQuestion } from '../domain/bank-question.js';
import { ensureStep } from '../domain/course-steps.js';
import type { CourseVersion } from '../domain/course-version.js';
import type { DraftLesson } from '../domain/draft-lesson.js';
import { VersionRepository } from '../persistence/version.repository.js';
import { CourseDesk, type TakenVersion } from './course-desk.js';
import { DraftWords } from './draft-words.js';
import { MediaInBlocks } from './media-in-blocks.js';

/** Puts a version before the learners, as it was checked; the version before it takes its leave. */
@Injectable()
export class PublishVersion {
  constructor(
    private readonly versions: VersionRepository,
    private readonly words: DraftWords,
    private readonly media: MediaInBlocks,
    private readonly classroom: ClassroomService,
    private readonly desk: CourseDesk,
  ) {}

  /**
   * Within the caller's transaction, which holds the course. Call `told` once it is committed.
   * @throws CourseVersionStateError, QuestionChangedError, MediaNotReadyError
   */
  async publish(tx: EntityManager, { version, siblings }: TakenVersion, at: Date): Promise<CourseVersion> {
    ensureStep(version, 'PUBLISHED');
    const lessons = await this.words.lessons(tx, version.id);
    const questions = await this.words.questions(tx, lessons);
    ensureAsChecked(version, questions);
    await this.media.show(tx, version, lessons, true);
    await this.classroom.publish(tx, {
      ...{ courseId: version.courseId, version: version.number, title: version.title, summary: version.summary },
      ...{ quality: version.quality, audience: audienceWords[version.audience], publishedAt: at },
      activityOrdinal: version.activityOrdinal,
      publisher: (await this.desk.unitNames([version.unitId])).get(version.unitId) ?? '',
      lessons: lessons.map((lesson) => published(lesson, questions)),
    });
    for (const former of siblings.filter(({ status }) => status === 'PUBLISHED')) {
      await this.versions.change(tx, former, { status: 'RETIRED', retiredAt: at, updatedAt: at });
    }
    const changes = { status: 'PUBLISHED', openKey: null, publishAt: null, publishedAt: at, updatedAt: at } as const;
    await this.versions.change(tx, version, changes);
    return { ...version, ...changes };
  }

  /** Takes the course off the learners' list. */
  retire(tx: EntityManager, { courseId }: CourseVersion, at: Date): Promise<void> {
    return this.classroom.retire(tx, courseId, at);
  }

  /** Readers see it at once. */
  told(): void {
    this.classroom.forgetPages();
  }
}

/** What learners are asked is what the colleague saw. @throws QuestionChangedError */
function ensureAsChecked({ checkedAt }: CourseVersion, questions: readonly BankQuestion[]): void {
  const changed = questions.filter(({ updatedAt }) => checkedAt === null || updatedAt > checkedAt);
  if (changed.length > 0) throw new QuestionChangedError(changed.map(({ id }) => id));
}

function published({ lessonKey, title, blocks, quiz }: DraftLesson, bank: readonly BankQuestion[]): PublishedLesson {
  const copies = new Map(bank.map((question) => [question.id, copyOf(question)]));
  const questions = (quiz?.questionIds ?? []).flatMap((id) => copies.get(id) ?? []);
  const checkpoints = blocks.flatMap((block) => {
    const question = block.kind === 'checkpoint' ? copies.get(block.questionId) : undefined;
    return question ? [{ ...question, blockId: block.id }] : [];
  });
  return { lessonKey, title, blocks, checkpoints, quiz: quiz && { ...rulesOf(quiz), questions } };
}

const rulesOf = ({ drawCount, passMark }: DraftQuizDto) => ({ drawCount, passMark });

function copyOf(question: BankQuestion): PublishedQuestion {
  const { id, kind, situation, stem, options, answerKey, explanation, quality, difficulty } = question;
  return { bankQuestionId: id, kind, situation, stem, options, answerKey, explanation, quality, difficulty };
}
