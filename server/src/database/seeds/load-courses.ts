import type { INestApplicationContext } from '@nestjs/common';
import type { Audience } from '@good-netizen/shared/authoring/authoring.dto';
import type { EntityManager } from 'typeorm';
import { audienceWords } from '../../authoring/domain/audience-words.js';
import type { BankQuestion } from '../../authoring/domain/bank-question.js';
import { newVersion } from '../../authoring/domain/new-version.js';
import { BankRepository } from '../../authoring/persistence/bank.repository.js';
import { DraftLessonRepository } from '../../authoring/persistence/draft-lesson.repository.js';
import { VersionRepository } from '../../authoring/persistence/version.repository.js';
import { stemHashOf } from '../../authoring/services/stem-hash.js';
import type { MicroLesson } from '../../classroom/domain/micro-lesson.js';
import {
  CreateCourseService,
  type NewCourse,
  type NewQuestion,
} from '../../classroom/services/create-course.service.js';
import { OrganisationRepository } from '../../organisation/persistence/organisation.repository.js';
import { newId } from '../../platform/id.js';
import { demonstrationCourses } from './course-data.js';

const WOMEN = '省妇联';
const AUTHOR = '演示数据';

type Asked = NewQuestion & { readonly bankQuestionId: string };

/** The demonstration courses, before the learners and at the desk of the women's federation, where a next version begins. */
export async function loadCourses(rooms: INestApplicationContext, tx: EntityManager, now: Date): Promise<void> {
  const units = await rooms.get(OrganisationRepository, { strict: false }).listAllUnits(tx);
  const unitId = units.find(({ name }) => name === WOMEN)?.id;
  if (unitId === undefined) throw new Error(`there is no unit ${WOMEN}`);
  const bank = rooms.get(BankRepository, { strict: false });
  for (const course of demonstrationCourses(now)) {
    const questions: Asked[] = [];
    for (const question of course.questions) {
      const kept = bankQuestionOf(question, unitId, now);
      const same = await bank.findSame(tx, unitId, kept.stemHash);
      if (!same) await bank.insert(tx, kept);
      questions.push({ ...question, bankQuestionId: (same ?? kept).id });
    }
    const service = rooms.get(CreateCourseService, { strict: false });
    const made = await service.create(tx, { ...course, questions });
    await layAtDesk(rooms, tx, { unitId, course, questions, courseId: made.course.id, lessons: made.lessons, now });
  }
}

function bankQuestionOf(question: NewQuestion, unitId: string, now: Date): BankQuestion {
  const { kind, stem, options, answer, explanation, quality, difficulty } = question;
  return {
    ...{ id: newId(), unitId, kind, situation: null, stem, stemHash: stemHashOf({ situation: null, stem }) },
    ...{ options: [...options], answerKey: [...answer], explanation, source: '', quality, difficulty },
    ...{ retiredAt: null, updatedAt: now, revision: 1 },
  };
}

interface Laid {
  readonly unitId: string;
  readonly course: NewCourse;
  readonly questions: readonly Asked[];
  readonly courseId: string;
  readonly lessons: readonly MicroLesson[];
  readonly now: Date;
}

/** The published version as its authors have it. */
async function layAtDesk(rooms: INestApplicationContext, tx: EntityManager, laid: Laid): Promise<void> {
  const { unitId, course, questions, courseId, lessons, now } = laid;
  const { title, summary, quality, activityOrdinal } = course;
  const facts = { courseId, number: 1, unitId, activityOrdinal, regionCode: null, title, summary, quality };
  const audience = audienceOf(course.audience);
  const draft = newVersion(newId(), { ...facts, audience }, { id: newId(), name: AUTHOR }, now);
  const version = { ...draft, status: 'PUBLISHED' as const, openKey: null, publishedAt: course.publishedAt };
  await rooms.get(VersionRepository, { strict: false }).insert(tx, version);
  await rooms.get(DraftLessonRepository, { strict: false }).insert(
    tx,
    lessons.map(({ lessonKey, ordinal, title: lessonTitle, seconds, blocks, quiz }) => {
      const own = questions.filter(({ lessonOrdinal }) => lessonOrdinal === undefined || lessonOrdinal === ordinal);
      const drawn = own.filter(({ blockId }) => blockId === undefined).map(({ bankQuestionId }) => bankQuestionId);
      return {
        ...{ id: newId(), courseVersionId: version.id, lessonKey, ordinal, title: lessonTitle, seconds },
        blocks: blocks.map((block) => {
          const asked = own.find(({ blockId }) => blockId === block.id);
          if (block.kind !== 'checkpoint' || !asked) return block;
          const { kind, id, seconds: time, stem, options } = block;
          return { kind, id, seconds: time, stem, options, questionId: asked.bankQuestionId };
        }),
        quiz: quiz && { drawCount: quiz.drawCount, passMark: quiz.passMark, questionIds: [...new Set(drawn)] },
        ...{ updatedByName: AUTHOR, updatedAt: now, revision: 1 },
      };
    }),
  );
}

/** The desk's word for whom a course is made for; whatever else is written is for everybody. */
function audienceOf(words: string): Audience {
  const known = Object.entries(audienceWords) as [Audience, string][];
  return known.find(([, name]) => name === words)?.[0] ?? 'EVERYBODY';
}
