import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { LearnerRepository } from '../../src/classroom/persistence/learner.repository.js';
import { LearningSession } from '../../src/classroom/domain/learning-session.js';
import { newId } from '../../src/platform/id.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { beat, buildClassroom, type Classroom, LESSON_SECONDS } from './built-classroom.js';

const WHOLE: RangeDto[] = [[0, LESSON_SECONDS]];

describeOnEveryDatabase('heartbeats of many learners in one transaction', (open) => {
  let db: TestDatabase;
  let room: Classroom;
  let lessons: string[];
  beforeAll(async () => {
    db = await open();
    room = buildClassroom(db.unitOfWork);
    lessons = (await room.create()).lessons.map(({ id }) => id);
  });
  afterAll(() => db.close());

  const coverageOf = async (learner: string): Promise<number[]> =>
    (await room.mine.list(learner)).lessons.map(({ coverage }) => coverage * LESSON_SECONDS);

  it('gives each of three hundred what is theirs, whatever the others in the batch get', async () => {
    const learners = await Promise.all(
      Array.from({ length: 300 }, async (_unused, index) => {
        const id = newId();
        const lessonId = lessons[index % 2]!;
        return { id, session: (await room.start.start(id, lessonId)).sessionId, seconds: index % 10 };
      }),
    );
    room.clock.advanceSeconds(10);
    const outcomes = await Promise.allSettled(
      learners.map(({ id, session, seconds }, index) =>
        // Every fifth speaks for a session that is not theirs.
        room.heartbeat.record(index % 5 === 4 ? newId() : id, session, beat(1, [[0, seconds]])),
      ),
    );
    const answered = outcomes.map((outcome) =>
      outcome.status === 'fulfilled' ? outcome.value.creditedSeconds : (outcome.reason as { code: string }).code,
    );
    expect(answered).toEqual(
      learners.map(({ seconds }, index) => (index % 5 === 4 ? ErrorCode.LEARNING_SESSION_NOT_FOUND : seconds)),
    );
    const stored = await Promise.all(learners.map(({ id }) => coverageOf(id)));
    stored.forEach(([covered], index) =>
      expect(covered).toBeCloseTo(index % 5 === 4 ? 0 : learners[index]!.seconds, 1),
    );
  });

  it('takes several heartbeats of one session in the order they came, on one clock', async () => {
    const learner = newId();
    const { sessionId } = await room.start.start(learner, lessons[0]!);
    room.clock.advanceSeconds(10);
    const beats = [1, 2, 3].map((seq) => room.heartbeat.record(learner, sessionId, beat(seq, WHOLE, { rate: 16 })));
    const credited = (await Promise.all(beats)).map(({ creditedSeconds }) => creditedSeconds);
    expect(credited.reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(23, 3);
    expect(await coverageOf(learner)).toEqual([expect.closeTo(23, 1)]);
  });

  it('credits overlapping and doubled ranges once', async () => {
    const learner = newId();
    const { sessionId } = await room.start.start(learner, lessons[0]!);
    room.clock.advanceSeconds(30);
    const folded: RangeDto[] = [
      [0, 10],
      [5, 12],
      [0, 10],
      [11, 12],
    ];
    const answer = await room.heartbeat.record(learner, sessionId, beat(1, folded));
    expect(answer.creditedSeconds).toBeCloseTo(12, 3);
  });

  it('earns nothing from a session that began long before', async () => {
    const learner = newId();
    const { sessionId } = await room.start.start(learner, lessons[0]!);
    room.clock.advanceDays(40);
    const answer = await room.heartbeat.record(learner, sessionId, beat(1, WHOLE, { rate: 2 }));
    expect(answer.creditedSeconds).toBeCloseTo(3, 3);
  });

  it('does not bring back what an erased account has left', async () => {
    const learner = newId();
    const { sessionId } = await room.start.start(learner, lessons[0]!);
    await db.unitOfWork.run((tx) => new LearnerRepository().forget(tx, learner));
    await expect(room.heartbeat.record(learner, sessionId, beat(1, WHOLE))).rejects.toMatchObject({
      code: ErrorCode.LEARNING_SESSION_NOT_FOUND,
    });
    expect(await db.unitOfWork.read((tx) => tx.countBy(LearningSession, { netizenId: learner }))).toBe(0);
    expect(await coverageOf(learner)).toEqual([]);
  });
});
