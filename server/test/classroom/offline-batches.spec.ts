import type { OfflineBatchDto, RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { Limits } from '@good-netizen/shared/limits';
import { LearnerRepository } from '../../src/classroom/persistence/learner.repository.js';
import { OfflineClock } from '../../src/classroom/domain/offline-clock.js';
import { newId } from '../../src/platform/id.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { beat, buildClassroom, type Classroom, LESSON_SECONDS } from './built-classroom.js';

const WHOLE: RangeDto[] = [[0, LESSON_SECONDS]];
const HOUR = 3600;

const batch = (seq: number, ranges: RangeDto[] = WHOLE, rate = 1): OfflineBatchDto => ({
  ...{ seq, positionSeconds: ranges.at(-1)?.[1] ?? 0, parts: [{ rate, ranges }] },
});

describeOnEveryDatabase('what was learnt without a network', (open) => {
  let db: TestDatabase;
  let room: Classroom;
  let lessons: string[];
  let learner: string;
  beforeAll(async () => {
    db = await open();
    room = buildClassroom(db.unitOfWork);
    lessons = (await room.create()).lessons.map(({ id }) => id);
    const more = await room.create({ key: 'another', ordinal: 2 });
    lessons.push(...more.lessons.map(({ id }) => id));
  });
  afterAll(() => db.close());
  beforeEach(() => (learner = newId()));

  const begin = async (lesson = 0): Promise<string> => (await room.start.start(learner, lessons[lesson]!)).sessionId;
  const seconds = async (): Promise<number> =>
    (await room.mine.list(learner)).lessons.reduce((sum, { coverage }) => sum + coverage * LESSON_SECONDS, 0);

  it('is credited in full after an hour, and finishes the lesson', async () => {
    const session = await begin();
    room.clock.advanceSeconds(HOUR);
    const answer = await room.offline.bringIn(learner, session, batch(1));
    expect(answer).toMatchObject({ acceptedSeq: 1, creditedSeconds: LESSON_SECONDS });
    expect(answer.progress).toMatchObject({ coverage: 1, status: 'COMPLETED', positionSeconds: LESSON_SECONDS });
  });

  it('is credited no more than the time allows, without grace, at most at double speed', async () => {
    const session = await begin();
    expect((await room.offline.bringIn(learner, session, batch(1))).creditedSeconds).toBe(0);
    room.clock.advanceSeconds(20);
    expect((await room.offline.bringIn(learner, session, batch(2, WHOLE, 16))).creditedSeconds).toBe(40);
  });

  it('is answered again when the answer was lost, and credited once', async () => {
    const session = await begin();
    room.clock.advanceSeconds(30);
    await room.offline.bringIn(learner, session, batch(4, [[0, 10]]));
    room.clock.advanceSeconds(30);
    const again = await room.offline.bringIn(learner, session, batch(4));
    expect(again).toMatchObject({ acceptedSeq: 4, creditedSeconds: 0, progress: { positionSeconds: 10 } });
    expect(await seconds()).toBeCloseTo(10, 1);
  });

  it('of fifty copies sent at once is credited once', async () => {
    const session = await begin();
    room.clock.advanceSeconds(30);
    const copies = Array.from({ length: 50 }, () => room.offline.bringIn(learner, session, batch(1)));
    const credited = (await Promise.all(copies)).map(({ creditedSeconds }) => creditedSeconds);
    expect(credited.filter((sum) => sum > 0)).toEqual([30]);
    expect(await seconds()).toBeCloseTo(30, 1);
  });

  it('uses each second for one lesson only, however many sessions wait, also when all are brought in at once', async () => {
    const sessions = await Promise.all(lessons.map((_id, index) => begin(index)));
    room.clock.advanceSeconds(100);
    const credits = await Promise.all(sessions.map((id) => room.offline.bringIn(learner, id, batch(1, WHOLE, 1))));
    const sum = credits.reduce((total, { creditedSeconds }) => total + creditedSeconds, 0);
    expect(sum).toBeCloseTo(100, 3);
    expect(await seconds()).toBeCloseTo(100, 1);
  });

  it('leaves what one lesson did not take to the others', async () => {
    const [first, second] = [await begin(0), await begin(1)];
    room.clock.advanceSeconds(200);
    expect((await room.offline.bringIn(learner, first, batch(1))).creditedSeconds).toBe(120);
    expect((await room.offline.bringIn(learner, second, batch(1))).creditedSeconds).toBe(80);
    room.clock.advanceSeconds(10);
    expect((await room.offline.bringIn(learner, second, batch(2))).creditedSeconds).toBe(10);
  });

  it('does not count time that heartbeats have counted, nor do they count its time', async () => {
    const session = await begin();
    for (let seq = 1; seq <= 3; seq += 1) {
      room.clock.advanceSeconds(10);
      await room.heartbeat.record(learner, session, beat(seq, [[(seq - 1) * 10, seq * 10]]));
    }
    expect((await room.offline.bringIn(learner, session, batch(4))).creditedSeconds).toBe(0);
    room.clock.advanceSeconds(20);
    expect((await room.offline.bringIn(learner, session, batch(5))).creditedSeconds).toBe(20);
    const grace = await room.heartbeat.record(learner, session, beat(6, WHOLE));
    expect(grace.creditedSeconds).toBeCloseTo(3, 3);
  });

  it('counts on after it was brought in, when the network is back', async () => {
    const session = await begin();
    room.clock.advanceSeconds(50);
    await room.offline.bringIn(learner, session, batch(7, [[0, 50]]));
    room.clock.advanceSeconds(10);
    expect((await room.heartbeat.record(learner, session, beat(8, [[50, 60]]))).creditedSeconds).toBe(10);
    await expect(room.heartbeat.record(learner, session, beat(7, WHOLE))).rejects.toMatchObject({
      code: ErrorCode.HEARTBEAT_OUT_OF_ORDER,
    });
  });

  it('is refused in an older session, after three days, and for another’s session', async () => {
    const phone = await begin();
    const tablet = await begin();
    room.clock.advanceSeconds(60);
    const refused = (promise: Promise<unknown>, code: string) => expect(promise).rejects.toMatchObject({ code });
    await refused(room.offline.bringIn(learner, phone, batch(1)), ErrorCode.LEARNING_ON_ANOTHER_DEVICE);
    await refused(room.offline.bringIn(newId(), tablet, batch(1)), ErrorCode.LEARNING_SESSION_NOT_FOUND);
    room.clock.advanceSeconds(Limits.offlineHours * HOUR);
    await refused(room.offline.bringIn(learner, tablet, batch(1)), ErrorCode.OFFLINE_LEARNING_TOO_LATE);
    expect(await seconds()).toBe(0);
  });

  it('a clock that was set back gives no time twice', async () => {
    const session = await begin();
    room.clock.advanceSeconds(60);
    await room.offline.bringIn(learner, session, batch(1, [[0, 60]]));
    room.clock.advanceSeconds(-50);
    expect((await room.offline.bringIn(learner, session, batch(2))).creditedSeconds).toBe(0);
    room.clock.advanceSeconds(70);
    expect((await room.offline.bringIn(learner, session, batch(3))).creditedSeconds).toBe(20);
  });

  it('leaves no clock behind when the learner leaves', async () => {
    const session = await begin();
    room.clock.advanceSeconds(60);
    await room.offline.bringIn(learner, session, batch(1));
    const left = () => db.unitOfWork.read((tx) => tx.countBy(OfflineClock, { netizenId: learner }));
    expect(await left()).toBe(1);
    await db.unitOfWork.run((tx) => new LearnerRepository().forget(tx, learner));
    expect(await left()).toBe(0);
  });
});
