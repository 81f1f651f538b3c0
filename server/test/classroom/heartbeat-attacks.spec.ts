import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { LearningSession } from '../../src/classroom/domain/learning-session.js';
import { newId } from '../../src/platform/id.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { beat, buildClassroom, type Classroom, LESSON_SECONDS, watch } from './built-classroom.js';

const WHOLE: RangeDto[] = [[0, LESSON_SECONDS]];

describeOnEveryDatabase('heartbeats of people who would rather not wait', (open) => {
  let db: TestDatabase;
  let room: Classroom;
  let lessonId: string;
  let learner: string;
  beforeAll(async () => {
    db = await open();
    room = buildClassroom(db.unitOfWork);
    lessonId = (await room.create()).lessons[0]!.id;
  });
  afterAll(() => db.close());
  beforeEach(() => (learner = newId()));

  const begin = async (): Promise<string> => (await room.start.start(learner, lessonId)).sessionId;
  const covered = async (): Promise<number> =>
    ((await room.mine.list(learner)).lessons[0]?.coverage ?? 0) * LESSON_SECONDS;

  it('credits an honest learner in full and completes the lesson', async () => {
    await watch(room, learner, lessonId);
    const [progress] = (await room.mine.list(learner)).lessons;
    expect(progress).toMatchObject({ coverage: 1, status: 'COMPLETED', positionSeconds: LESSON_SECONDS });
  });

  it('accepts a heartbeat once: replays and older numbers are refused and earn nothing', async () => {
    const session = await begin();
    room.clock.advanceSeconds(10);
    await room.heartbeat.record(learner, session, beat(5, [[0, 10]]));
    room.clock.advanceSeconds(10);
    for (const seq of [5, 4, 1]) {
      await expect(room.heartbeat.record(learner, session, beat(seq, WHOLE))).rejects.toMatchObject({
        code: ErrorCode.HEARTBEAT_OUT_OF_ORDER,
        httpStatus: 409,
      });
    }
    expect(await covered()).toBeCloseTo(10, 1);
  });

  it('of fifty copies of one heartbeat sent at once accepts exactly one', async () => {
    const session = await begin();
    room.clock.advanceSeconds(10);
    const copies = Array.from({ length: 50 }, () => room.heartbeat.record(learner, session, beat(1, WHOLE)));
    const outcomes = await Promise.allSettled(copies);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await covered()).toBeCloseTo(13, 1);
  });

  it('credits sixteen-fold speed as double', async () => {
    const session = await begin();
    room.clock.advanceSeconds(10);
    const answer = await room.heartbeat.record(learner, session, beat(1, WHOLE, { rate: 16 }));
    expect(answer.creditedSeconds).toBeCloseTo(23, 3);
  });

  it('gives three seconds of grace once, not once a heartbeat', async () => {
    const session = await begin();
    for (let seq = 1; seq <= 60; seq += 1) await room.heartbeat.record(learner, session, beat(seq, WHOLE));
    expect(await covered()).toBeCloseTo(3, 1);
  });

  it('gives it once, not once a session', async () => {
    for (let round = 0; round < 20; round += 1) {
      await room.heartbeat.record(learner, await begin(), beat(1, WHOLE, { rate: 2 }));
    }
    expect(await covered()).toBeCloseTo(3, 1);
  });

  it('closes the older session when another device begins, and tells it', async () => {
    const phone = await begin();
    const tablet = await begin();
    room.clock.advanceSeconds(10);
    await expect(room.heartbeat.record(learner, phone, beat(1, WHOLE))).rejects.toMatchObject({
      code: ErrorCode.LEARNING_ON_ANOTHER_DEVICE,
      httpStatus: 409,
    });
    expect((await room.heartbeat.record(learner, tablet, beat(1, [[0, 10]]))).creditedSeconds).toBeCloseTo(10, 3);
  });

  it('leaves one active session of twenty that begin at once, and one clock for all', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, begin));
    const rows = await db.unitOfWork.read((tx) => tx.findBy(LearningSession, { netizenId: learner }));
    expect(rows.filter(({ status }) => status === 'ACTIVE')).toHaveLength(1);
    room.clock.advanceSeconds(10);
    await Promise.allSettled(ids.map((id) => room.heartbeat.record(learner, id, beat(1, WHOLE, { rate: 2 }))));
    expect(await covered()).toBeCloseTo(23, 1);
  });

  it('credits nothing for a wait of more than a minute, nor for a page that nobody sees', async () => {
    const session = await begin();
    room.clock.advanceSeconds(61);
    expect((await room.heartbeat.record(learner, session, beat(1, [[0, 60]]))).creditedSeconds).toBeCloseTo(3, 3);
    room.clock.advanceSeconds(30);
    const hidden = await room.heartbeat.record(
      learner,
      session,
      beat(2, WHOLE, { visible: false, positionSeconds: 40 }),
    );
    expect(hidden).toMatchObject({ creditedSeconds: 0, progress: { positionSeconds: 40 } });
    expect((await room.heartbeat.record(learner, session, beat(3, WHOLE))).creditedSeconds).toBeCloseTo(0, 3);
  });

  it('is not fooled by a server clock that was set back', async () => {
    const session = await begin();
    room.clock.advanceSeconds(20);
    await room.heartbeat.record(learner, session, beat(1, [[0, 20]]));
    room.clock.advanceSeconds(-20);
    await room.heartbeat.record(learner, session, beat(2, WHOLE));
    room.clock.advanceSeconds(20);
    await room.heartbeat.record(learner, session, beat(3, WHOLE));
    expect(await covered()).toBeCloseTo(23, 1);
  });

  it('resumes at the last position, even one that was skipped to, and keeps what was covered', async () => {
    const session = await begin();
    room.clock.advanceSeconds(10);
    await room.heartbeat.record(learner, session, beat(1, [[0, 10]], { positionSeconds: 77.5 }));
    room.clock.advanceDays(3);
    const { progress } = await room.start.start(learner, lessonId);
    expect(progress).toMatchObject({ positionSeconds: 77.5, status: 'IN_PROGRESS', bestScore: null });
    expect(progress.coverage).toBeCloseTo(10 / LESSON_SECONDS, 3);
  });

  it('does not know another person’s session', async () => {
    const session = await begin();
    await expect(room.heartbeat.record(newId(), session, beat(1, WHOLE))).rejects.toMatchObject({
      code: ErrorCode.LEARNING_SESSION_NOT_FOUND,
      httpStatus: 404,
    });
  });
});
