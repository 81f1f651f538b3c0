import type { AttemptDto, BlockDto, HeartbeatDto, RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { CompletionRepository } from '../../src/classroom/persistence/completion.repository.js';
import { AttemptRepository } from '../../src/classroom/persistence/attempt.repository.js';
import { CourseRepository } from '../../src/classroom/persistence/course.repository.js';
import { HeartbeatRepository } from '../../src/classroom/persistence/heartbeat.repository.js';
import { ProgressRepository } from '../../src/classroom/persistence/progress.repository.js';
import { SessionRepository } from '../../src/classroom/persistence/session.repository.js';
import { OfflineClockRepository } from '../../src/classroom/persistence/offline-clock.repository.js';
import { BringInOfflineService } from '../../src/classroom/services/bring-in-offline.service.js';
import { CommitHeartbeats } from '../../src/classroom/services/commit-heartbeats.js';
import { CompleteCourseService } from '../../src/classroom/services/complete-course.service.js';
import { CreateCourseService, type NewCourse } from '../../src/classroom/services/create-course.service.js';
import { DrawQuizService } from '../../src/classroom/services/draw-quiz.service.js';
import { HeartbeatQueue } from '../../src/classroom/services/heartbeat-queue.js';
import { ListMyLearningService } from '../../src/classroom/services/list-my-learning.service.js';
import { RecordHeartbeatService } from '../../src/classroom/services/record-heartbeat.service.js';
import { LearningSessions } from '../../src/classroom/services/learning-sessions.js';
import { StartLearningSessionService } from '../../src/classroom/services/start-learning-session.service.js';
import { SubmitAnswersService } from '../../src/classroom/services/submit-answers.service.js';
import type { AppConfig } from '../../src/config/app-config.js';
import type { UnitOfWork } from '../../src/database/unit-of-work.js';
import { TestClock } from '../../src/platform/clock.js';

export const LESSON_SECONDS = 120;

/** On either engine the classroom under test has as many lanes as on MariaDB. */
const TWO_LANES = { databaseUrl: 'mysql://' } as AppConfig;

const card = (id: string): BlockDto => ({ kind: 'card', id, seconds: 60, title: '卡片', paragraphs: ['一段话'] });

/** A course of two lessons of two minutes each; the second has a quiz of three out of six questions. */
export function courseOf(change: Partial<NewCourse> = {}): NewCourse {
  return {
    key: 'spot-fraud',
    ordinal: 1,
    title: '看懂网络诈骗',
    summary: '演示课程',
    quality: 'SECURITY_AWARENESS',
    audience: '所有网民',
    activityOrdinal: 5,
    publisher: '演示单位',
    demonstration: true,
    publishedAt: new Date('2018-05-01T00:00:00Z'),
    lessons: [
      { title: '第一课', blocks: [card('b1'), card('b2')], quiz: null },
      { title: '第二课', blocks: [card('b1'), card('b2')], quiz: { drawCount: 3, passMark: 60 } },
    ],
    questions: Array.from({ length: 6 }, (_unused, index) => ({
      kind: index % 2 === 0 ? ('single' as const) : ('multiple' as const),
      stem: `第${index + 1}题`,
      options: ['甲', '乙', '丙', '丁'].map((text, place) => ({ id: `o${place}`, text })),
      answer: index % 2 === 0 ? ['o1'] : ['o1', 'o3'],
      explanation: '机密的讲解',
      quality: index < 3 ? ('SECURITY_AWARENESS' as const) : ('CIVILITY_LITERACY' as const),
      difficulty: 1,
    })),
    ...change,
  };
}

/** The classroom over one database, without HTTP, with time in the test's hand. */
export function buildClassroom(unitOfWork: UnitOfWork, clock = new TestClock()) {
  const courses = new CourseRepository();
  const progress = new ProgressRepository();
  const sessions = new SessionRepository();
  const attempts = new AttemptRepository();
  const completions = new CompletionRepository();
  const beats = new CommitHeartbeats(courses, new HeartbeatRepository(), clock);
  return {
    clock,
    unitOfWork,
    start: new StartLearningSessionService(unitOfWork, new LearningSessions(courses, progress, sessions, clock)),
    heartbeat: new RecordHeartbeatService(new HeartbeatQueue(unitOfWork, beats, TWO_LANES)),
    offline: new BringInOfflineService(unitOfWork, courses, sessions, progress, new OfflineClockRepository(), clock),
    drawQuiz: new DrawQuizService(unitOfWork, courses, progress, attempts, clock),
    submit: new SubmitAnswersService(unitOfWork, courses, progress, attempts, clock),
    complete: new CompleteCourseService(unitOfWork, courses, progress, completions, clock),
    mine: new ListMyLearningService(unitOfWork, courses, progress, completions),
    create: (change: Partial<NewCourse> = {}) =>
      unitOfWork.run((tx) => new CreateCourseService(courses).create(tx, courseOf(change))),
  };
}

export type Classroom = ReturnType<typeof buildClassroom>;

export function beat(seq: number, ranges: RangeDto[], change: Partial<HeartbeatDto> = {}): HeartbeatDto {
  return { seq, ranges, positionSeconds: ranges.at(-1)?.[1] ?? 0, rate: 1, visible: true, ...change };
}

/** Plays a lesson to its end honestly, ten seconds at a time. */
export async function watch(room: Classroom, netizenId: string, lessonId: string): Promise<void> {
  const { sessionId } = await room.start.start(netizenId, lessonId);
  for (let at = 0; at < LESSON_SECONDS; at += 10) {
    room.clock.advanceSeconds(10);
    await room.heartbeat.record(netizenId, sessionId, beat(at / 10 + 1, [[at, at + 10]]));
  }
}

/** Answers that are right (or all wrong) for the questions of `courseOf`. */
export function answersTo(attempt: AttemptDto, right: boolean) {
  return {
    answers: attempt.questions.map(({ id, kind }) => ({
      questionId: id,
      optionIds: right ? (kind === 'single' ? ['o1'] : ['o3', 'o1']) : ['o0'],
    })),
  };
}
